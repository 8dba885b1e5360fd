package dev.fingerpost.project;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.disk.WorkFolder;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.file.Path;
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
    private static final ProjectPath FILE = new ProjectPath(WorkFolder.NAME + "/links.json");

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
        try {
            OwnFile.objects(project, FILE).forEach((address, seen) -> {
                String at = OwnFile.text(seen, "at");
                if (at != null) {
                    all.put(address, new Seen(Instant.parse(at), OwnFile.text(seen, "moved-to")));
                }
            });
        } catch (IOException | DateTimeException e) {
            all.clear();
        }
        return all;
    }

    /** Replaces what is remembered, in one step. */
    public static void write(FileOps files, Path project, SortedMap<String, Seen> all) throws MachineException {
        String json = Json.pretty(out -> {
            out.object();
            all.forEach((address, seen) -> out.object(address)
                    .field("at", seen.at().toString())
                    .optional("moved-to", seen.movedTo())
                    .end());
            out.end();
        });
        Path folder = project.resolve(WorkFolder.NAME);
        try {
            WorkFolder.make(files, folder);
        } catch (IOException e) {
            throw new MachineException("`" + folder + "` cannot be written: " + WholeFile.reason(e), null, e);
        }
        OwnFile.replace(files, project, FILE, json);
    }
}
