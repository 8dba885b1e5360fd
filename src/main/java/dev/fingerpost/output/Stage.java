package dev.fingerpost.output;

import dev.fingerpost.disk.FileOps;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Lays out the next site in full, beside the present one. */
final class Stage {
    private final FileOps files;
    private final Path root;
    private final Set<Path> folders = new HashSet<>();
    private final List<Path> unsafe = new ArrayList<>();

    private Stage(FileOps files, Path root) {
        this.files = files;
        this.root = root;
    }

    /**
     * Writes a whole site into a new folder and waits until it would survive a loss of power.
     *
     * @param same files that are in the present site already, by path; they get a second name
     */
    static void write(
            FileOps files,
            Path root,
            SortedMap<SitePath, OutputFile> wanted,
            SortedMap<SitePath, Path> same,
            Manifest manifest)
            throws IOException {
        Stage stage = new Stage(files, root);
        stage.enter(root);
        for (OutputFile file : wanted.values()) {
            stage.put(file, same.get(file.path()));
        }
        stage.create(root.resolve(Manifest.NAME), manifest.text().getBytes(StandardCharsets.UTF_8));
        files.syncAll(stage.unsafe);
    }

    private void put(OutputFile file, @Nullable Path present) throws IOException {
        Path folder = root;
        for (String above : Segments.folders(file.path().text())) {
            folder = enter(folder.resolve(Segments.name(above)));
        }
        Path name = folder.resolve(file.path().name());
        if (present == null || !isLinked(name, present)) {
            create(name, file.bytes().toArray());
        }
    }

    /** Some file systems have no second names, and others only so many for one file. */
    private boolean isLinked(Path name, Path present) {
        try {
            files.link(name, present);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void create(Path file, byte[] bytes) throws IOException {
        files.write(file, bytes);
        unsafe.add(file);
    }

    private Path enter(Path folder) throws IOException {
        if (folders.add(folder)) {
            files.makeFolder(folder);
            unsafe.add(folder);
        }
        return folder;
    }
}
