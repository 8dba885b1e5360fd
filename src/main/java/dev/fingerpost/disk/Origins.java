package dev.fingerpost.disk;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import dev.fingerpost.yaml.YamlScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers what the files in templates/ were copied from: {@code templates/.origin.json}. */
public final class Origins {
    private static final String FILE = "templates/.origin.json";

    private Origins() {}

    /**
     * Where a copy came from.
     *
     * @param version of Fingerpost
     * @param sha256 of the original then
     */
    public record Origin(String version, String sha256) {}

    /** What is known, by name of the file in the theme; empty where nothing is, or where it cannot be read. */
    public static SortedMap<String, Origin> read(Path project) throws DiskProblem {
        Path file = project.resolve(FILE);
        SortedMap<String, Origin> origins = new TreeMap<>();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return origins;
        }
        try {
            // JSON is YAML, and one reader is enough.
            Noted<YamlMap> read = YamlReader.read(new SourceFile(FILE, Files.readString(file)));
            for (YamlMap.Entry entry : read.value().entries()) {
                if (entry.value() instanceof YamlMap origin) {
                    origins.put(entry.key(), new Origin(text(origin, "version"), text(origin, "sha256")));
                }
            }
            return origins;
        } catch (IOException e) {
            throw new DiskProblem("`" + file + "` cannot be read: " + WholeFile.reason(e), null, e);
        }
    }

    private static String text(YamlMap map, String key) {
        return map.find(key)
                .map(entry -> entry.value() instanceof YamlScalar scalar ? scalar.text() : "")
                .orElse("");
    }

    /** Adds an origin to the record, in one step. */
    public static void add(Path project, String name, Origin origin) throws DiskProblem {
        SortedMap<String, Origin> origins = read(project);
        origins.put(name, origin);
        String json = Json.pretty(out -> {
            out.object();
            origins.forEach((file, from) -> out.object(file)
                    .field("version", from.version())
                    .field("sha256", from.sha256())
                    .end());
            out.end();
        });
        Path file = project.resolve(FILE);
        Path fresh = project.resolve(FILE + ".new");
        try {
            Files.writeString(fresh, json);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new DiskProblem("`" + file + "` cannot be written: " + WholeFile.reason(e), null, e);
        }
    }
}
