package dev.fingerpost.output;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.disk.WorkFolder;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.output.Stage.Written;
import dev.fingerpost.path.ProjectPath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site to its folder: all of it or nothing. What is there already stays untouched, what Fingerpost did not
 * write is never replaced or deleted, and whoever looks on sees the old site or the new one.
 */
public final class OutputWriter {
    private static final int MOST_SAID = 1024 * 1024;
    private static final int MOST_MADE = 64 * 1024 * 1024;

    private final FileOps files;
    private final Workbench bench;

    OutputWriter(FileOps files, Workbench bench) {
        this.files = files;
        this.bench = bench;
    }

    /**
     * A writer for this output folder, which need not exist. Writes nothing yet.
     *
     * @param project the project's real path
     * @param kept folders that must never be replaced, such as the user's home and the current folder
     * @param read what this project reads beside what all of them do; no site may lie there
     * @throws MachineException if the folder may not become a site
     */
    public static OutputWriter at(Path project, Path output, List<Path> kept, List<ProjectPath> read)
            throws MachineException {
        return new OutputWriter(new RealFiles(), Workbench.of(OutputGuard.check(project, output, kept, read)));
    }

    /** Finishes or undoes what a stopped build left behind; does nothing where there is nothing of the kind. */
    public void recover() throws MachineException {
        bench.guarded(() -> {
            if (isStopped()) {
                lock().close();
            }
            return bench;
        });
    }

    private boolean isStopped() throws IOException {
        return files.look(bench.journal()) != null
                || files.look(bench.stage()) != null
                || files.look(bench.old()) != null;
    }

    /** An empty stage for the next site; nothing is done on the disk before it gets its first file. */
    public Stage stage() {
        return new Stage(files, bench, this::lock);
    }

    /** Where it may be remembered what the last build of this output said. */
    public CacheFile cache() {
        return new CacheFile(files, cacheOf(".build"), MOST_SAID);
    }

    /** Where it may be remembered what this output is made of. */
    public CacheFile madeOf() {
        return new CacheFile(files, cacheOf(".made"), MOST_MADE);
    }

    /** Where its pages may be remembered as they were read. */
    public CacheFolder pages() {
        Path first = cacheOf(".pages-");
        return new CacheFolder(
                files, requireNonNull(first.getParent()), first.getFileName().toString());
    }

    private Path cacheOf(String ending) {
        return bench.folder().resolve("cache").resolve(bench.output().getFileName() + ending);
    }

    /**
     * Stands for the list of files that is there, with their sums, and for the very file that it is: a site that was copied to this place, such as
     * one that came with a stranger's repository, is none that a build left here. Null if there is none.
     */
    public @Nullable String sum() throws MachineException {
        Path list = bench.output().resolve(Manifest.NAME);
        return bench.guarded(() -> {
                    BasicFileAttributes there = files.look(list);
                    return there == null
                            ? Optional.<String>empty()
                            : Optional.of(Bytes.of(files.read(list)).crc() + " " + WholeFile.identity(there));
                })
                .orElse(null);
    }

    /**
     * What it takes to write the site again that a build left in the output folder: nothing. Null if its list has not this sum, or the folder does not
     * hold the files of the list, byte for byte, and no others.
     */
    public @Nullable Written untouched(String sum) throws MachineException {
        return bench.guarded(() -> {
                    OutputSnapshot present = laidOut(sum);
                    return present != null && present.isUntouched(files)
                            ? Optional.of(new Written(0, present.found().size(), 0))
                            : Optional.<Written>empty();
                })
                .orElse(null);
    }

    /** Whether the list of files has this sum, and the folder holds files of these names and no others; nobody looks at their bytes. */
    public boolean isLaidOut(String sum) throws MachineException {
        return bench.guarded(() -> laidOut(sum) != null);
    }

    private @Nullable OutputSnapshot laidOut(String sum) throws IOException, MachineException {
        if (isStopped() || !sum.equals(sum())) {
            return null;
        }
        OutputSnapshot present = OutputSnapshot.of(files, bench.output());
        boolean isListed = present.foreign().isEmpty()
                && present.found().keySet().equals(present.last().files().keySet());
        return isListed ? present : null;
    }

    /** Keeps other builds out, and mends what a stopped one left. */
    @SuppressWarnings("try") // the lock is given up, and not used otherwise
    private Closeable lock() throws IOException, MachineException {
        Closeable lock = locked();
        try {
            WorkFolder.ignore(files, bench.folder());
            new Swap(files, bench).recover();
            return lock;
        } catch (IOException | MachineException | RuntimeException e) {
            try (lock) {
                throw e;
            }
        }
    }

    private Closeable locked() throws IOException, MachineException {
        BasicFileAttributes folder = files.look(bench.folder());
        if (folder != null && !folder.isDirectory()) {
            throw new MachineException(
                    "`" + bench.folder() + "` is no folder", "builds prepare sites there: move it away");
        }
        files.makeFolders(bench.folder());
        Closeable lock = files.lock(bench.lock());
        if (lock == null) {
            throw new MachineException(
                    "another build is writing to `" + bench.output() + "`", "wait until it is done, then build again");
        }
        return lock;
    }
}
