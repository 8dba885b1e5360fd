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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which web addresses were fine, and when: {@code .fingerpost/links.json}. It saves time and requests and holds nothing
 * that cannot be asked again, so a file that makes no sense is as good as none.
 */
public final class LinksFile {
    private static final String FILE = State.FOLDER + "/links.json";

    private LinksFile() {}

    /**
     * An address that was fine.
     *
     * @param movedTo where it led for good
     */
    public record Seen(Instant at, @Nullable String movedTo) {}

    /** What is remembered, by address. */
    public static SortedMap<String, Seen> read(Path project) {
        SortedMap<String, Seen> all = new TreeMap<>();
        Path file = project.resolve(FILE);
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Noted<YamlMap> read = YamlReader.read(new SourceFile(FILE, Files.readString(file)));
                for (YamlMap.Entry entry : read.value().entries()) {
                    if (entry.value() instanceof YamlMap seen && text(seen, "at") != null) {
                        all.put(entry.key(), new Seen(Instant.parse(text(seen, "at")), text(seen, "moved-to")));
                    }
                }
            }
        } catch (IOException | DateTimeException e) {
            all.clear();
        }
        return all;
    }

    private static @Nullable String text(YamlMap map, String key) {
        return map.find(key)
                .map(entry -> entry.value() instanceof YamlScalar scalar ? scalar.text() : null)
                .orElse(null);
    }

    /** Replaces what is remembered, in one step. */
    public static void write(Path project, SortedMap<String, Seen> all) throws DiskProblem {
        String json = Json.pretty(out -> {
            out.object();
            all.forEach((address, seen) -> out.object(address)
                    .field("at", seen.at().toString())
                    .optional("moved-to", seen.movedTo())
                    .end());
            out.end();
        });
        Path file = project.resolve(FILE);
        Path fresh = project.resolve(FILE + ".new");
        try {
            Files.createDirectories(file.getParent());
            State.ignore(new RealFiles(), file.getParent());
            Files.writeString(fresh, json);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new DiskProblem("`" + file + "` cannot be written: " + WholeFile.reason(e), null, e);
        }
    }
}
