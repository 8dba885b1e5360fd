package dev.fingerpost.project;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers what the files in templates/ were copied from: {@code templates/.origin.json}. */
public final class Origins {
    private static final ProjectPath FILE = ProjectPath.TEMPLATES.child(".origin.json");

    private Origins() {}

    /**
     * Where a copy came from.
     *
     * @param version of Fingerpost
     * @param sha256 of the original then
     */
    public record CopyOrigin(String version, String sha256) {}

    /** What is known, by the file in the theme; empty where nothing is, or where it cannot be read. */
    public static SortedMap<ThemePath, CopyOrigin> read(Path project) throws MachineException {
        try {
            SortedMap<ThemePath, CopyOrigin> origins = new TreeMap<>();
            OwnFile.objects(project, FILE)
                    .forEach((name, origin) -> origins.put(
                            new ThemePath(name), new CopyOrigin(text(origin, "version"), text(origin, "sha256"))));
            return origins;
        } catch (IOException e) {
            throw new MachineException(
                    "`" + project.resolve(FILE.text()) + "` cannot be read: " + WholeFile.reason(e), null, e);
        }
    }

    private static String text(YamlMap origin, String field) {
        return Objects.requireNonNullElse(OwnFile.text(origin, field), "");
    }

    /** Adds an origin to the record, in one step. */
    public static void add(Path project, ThemePath name, CopyOrigin origin) throws MachineException {
        SortedMap<ThemePath, CopyOrigin> origins = read(project);
        origins.put(name, origin);
        String json = Json.pretty(out -> {
            out.object();
            origins.forEach((file, from) -> out.object(file.text())
                    .field("version", from.version())
                    .field("sha256", from.sha256())
                    .end());
            out.end();
        });
        OwnFile.replace(new RealFiles(), project, FILE, json);
    }
}
