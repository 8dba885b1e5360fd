package dev.fingerpost.project;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.disk.WorkFolder;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A new file and a change of another one that tells of it: both or neither, wherever the program is stopped.
 *
 * <p>Both texts are written into a folder first, whose renaming decides that they will be put in place. Whoever finds the folder under its
 * new name finishes the work ({@link #finish}); under the old name, it is rubbish.
 */
public final class PairOfFiles {
    private static final String PREPARED = "pair.new";
    private static final String DECIDED = "pair";
    private static final String LOCK = "pair.lock";

    private static final String PATHS = "paths";
    private static final String MADE = "made";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final FileOps files;
    private final Path project;
    private final Path work;
    private final Path decided;
    private boolean stuck;

    private PairOfFiles(FileOps files, Path project) {
        this.files = files;
        this.project = project;
        this.work = project.resolve(WorkFolder.NAME);
        this.decided = work.resolve(DECIDED);
    }

    /**
     * Writes a new file and changes another one.
     *
     * @param made the new file, and what it holds
     * @param changed the other one
     * @param change from the text that it has to the one that it gets
     * @throws MachineException if the new file is there already, or the disk refuses; then neither is written
     */
    public static void write(FileOps files, Path project, Text made, ProjectPath changed, UnaryOperator<String> change)
            throws MachineException {
        PairOfFiles pair = new PairOfFiles(files, project);
        try {
            pair.write(made, changed, change);
        } catch (IOException e) {
            throw new MachineException(
                    "`" + made.path() + "` and `" + changed + "` cannot be written: " + WholeFile.reason(e),
                    pair.stuck ? "the next run of fingerpost in this project finishes it" : "neither was changed",
                    e);
        }
    }

    /** A file of a project, and what it holds. */
    public record Text(ProjectPath path, String text) {}

    /**
     * Puts in place what a run that was stopped had decided to write. A file that somebody has written in the meantime stays as it is.
     *
     * @return the paths of the two files; empty where nothing was left to do
     */
    public static List<String> finish(FileOps files, Path project) throws IOException {
        PairOfFiles pair = new PairOfFiles(files, project);
        // What stands in the way of the folder itself is told by whoever needs it.
        BasicFileAttributes work = files.look(pair.work);
        BasicFileAttributes decided = work == null || !work.isDirectory() ? null : files.look(pair.decided);
        if (decided == null) {
            return List.of();
        }
        if (!decided.isDirectory()) {
            throw new IOException("`" + pair.decided + "` is no folder");
        }
        try (Closeable lock = files.lock(pair.work.resolve(LOCK))) {
            return lock == null || files.look(pair.decided) == null ? List.of() : pair.putInPlace();
        }
    }

    private void write(Text made, ProjectPath changed, UnaryOperator<String> change) throws IOException {
        Path target = project.resolve(changed.text());
        byte[] before = files.read(target);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(before))
                .toString();
        byte[] after = change.apply(text).getBytes(StandardCharsets.UTF_8);
        WorkFolder.make(files, work);
        try (Closeable lock = files.lock(work.resolve(LOCK))) {
            if (lock == null) {
                throw new IOException("another run is writing here");
            }
            if (files.look(project.resolve(made.path().text())) != null) {
                throw new IOException("something is there already");
            }
            Path prepared = work.resolve(PREPARED);
            clear(prepared);
            files.makeFolder(prepared);
            String paths = made.path() + "\n" + changed + "\n";
            put(prepared.resolve(PATHS), paths.getBytes(StandardCharsets.UTF_8));
            put(prepared.resolve(MADE), made.text().getBytes(StandardCharsets.UTF_8));
            put(prepared.resolve(BEFORE), before);
            put(prepared.resolve(AFTER), after);
            files.sync(prepared);
            decide(prepared);
        }
    }

    private void decide(Path prepared) throws IOException {
        try {
            files.move(prepared, decided);
            files.sync(work);
            putInPlace();
        } catch (IOException e) {
            stuck = true;
            if (takeBack(e)) {
                throw e;
            }
        }
    }

    private void put(Path file, byte[] bytes) throws IOException {
        files.write(file, bytes);
        files.sync(file);
    }

    private List<String> putInPlace() throws IOException {
        List<String> paths = paths();
        Path made = project.resolve(paths.get(0));
        Path target = project.resolve(paths.get(1));
        if (isThere(MADE) && files.look(made) == null) {
            files.makeFolders(requireNonNull(made.getParent()));
            files.move(decided.resolve(MADE), made);
        }
        if (isThere(AFTER) && holds(target, decided.resolve(BEFORE))) {
            files.replace(decided.resolve(AFTER), target);
        }
        files.sync(requireNonNull(made.getParent()));
        files.sync(requireNonNull(target.getParent()));
        // What was decided is done; what follows is rubbish, whenever it is stopped.
        Path prepared = work.resolve(PREPARED);
        files.move(decided, prepared);
        clear(prepared);
        return paths;
    }

    /** Where the two files go. Whoever wrote the project may have written this list as well, so it is held to the project. */
    private List<String> paths() throws IOException {
        List<String> paths = new String(files.read(decided.resolve(PATHS)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (paths.size() != 2) {
            throw new IOException("its list has not two paths");
        }
        for (String path : paths) {
            if (!PagePath.isPage(path) || Stream.of(path.split("/")).anyMatch(PairOfFiles::leadsElsewhere)) {
                throw new IOException("`" + path + "` is no page of the project");
            }
            for (ProjectPath folder : new ProjectPath(path).folders()) {
                BasicFileAttributes there = files.look(project.resolve(folder.text()));
                if (there != null && !there.isDirectory()) {
                    throw new IOException("`" + folder + "` is no folder");
                }
            }
        }
        return paths;
    }

    private static boolean leadsElsewhere(String name) {
        return name.isEmpty() || FileNames.fault(name) != null;
    }

    private boolean isThere(String name) throws IOException {
        return files.look(decided.resolve(name)) != null;
    }

    private boolean holds(Path file, Path copy) throws IOException {
        return files.look(file) != null && Arrays.equals(files.read(file), files.read(copy));
    }

    /** False where both are in place, and only rubbish is left. */
    private boolean takeBack(IOException e) {
        try {
            if (files.look(work.resolve(PREPARED).resolve(AFTER)) != null) {
                stuck = false;
                return true;
            }
            if (!isThere(AFTER)) {
                return false;
            }
            if (!isThere(MADE)) {
                files.move(project.resolve(paths().get(0)), decided.resolve(MADE));
            }
            files.move(decided, work.resolve(PREPARED));
            stuck = false;
        } catch (IOException again) {
            e.addSuppressed(again);
        }
        return true;
    }

    private void clear(Path folder) throws IOException {
        if (files.look(folder) != null) {
            for (Path file : files.list(folder).values()) {
                files.delete(file);
            }
            files.delete(folder);
        }
    }
}
