package dev.fingerpost.output;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.disk.WorkFolder;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes a site to its folder: all of it or nothing. What is there already stays untouched, what Fingerpost did not
 * write is never replaced or deleted, and whoever looks on sees the old site or the new one.
 */
public final class OutputWriter {
    private final FileOps files;
    private final State state;

    private OutputWriter(FileOps files, State state) {
        this.files = files;
        this.state = state;
    }

    /**
     * How many files a run touched.
     *
     * @param written new or with other bytes than before
     * @param unchanged left as they were
     * @param deleted no longer part of the site
     */
    public record Written(int written, int unchanged, int deleted) {}

    /**
     * A writer for this output folder, which need not exist. Writes nothing yet.
     *
     * @param project the project's real path
     * @param kept folders that must never be replaced, such as the user's home and the current folder
     * @throws MachineException if the folder may not become a site
     */
    public static OutputWriter at(Path project, Path output, List<Path> kept) throws MachineException {
        return at(new RealFiles(), project, output, kept);
    }

    static OutputWriter at(FileOps files, Path project, Path output, List<Path> kept) throws MachineException {
        return new OutputWriter(files, State.of(OutputGuard.check(project, output, kept)));
    }

    /** The output's real path. */
    public Path output() {
        return state.output();
    }

    /** Finishes or undoes what a stopped build left behind; does nothing where there is nothing of the kind. */
    public void recover() throws MachineException {
        guarded(() -> isStopped() ? locked(this::recovered) : null);
    }

    private boolean isStopped() throws IOException {
        return files.look(state.journal()) != null
                || files.look(state.stage()) != null
                || files.look(state.old()) != null;
    }

    private Swap recovered() throws IOException, MachineException {
        Swap swap = new Swap(files, state);
        swap.recover();
        return swap;
    }

    /**
     * Makes the output folder hold exactly these files and their manifest.
     *
     * @param clean whether files of ours that somebody changed since may be replaced
     */
    public Written write(List<OutputFile> site, boolean clean) throws MachineException {
        SortedMap<SitePath, OutputFile> wanted = OutputPaths.byPath(site);
        Manifest manifest = Manifest.of(site);
        return guarded(() -> locked(() -> {
            Swap swap = recovered();
            Survey survey = Survey.of(files, state.output(), wanted, manifest, clean);
            if (!survey.upToDate()) {
                replace(swap, wanted, survey, manifest);
            }
            int same = survey.same().size();
            return new Written(wanted.size() - same, same, survey.deleted());
        }));
    }

    private void replace(Swap swap, SortedMap<SitePath, OutputFile> wanted, Survey survey, Manifest manifest)
            throws IOException, MachineException {
        try {
            Stage.write(files, state.stage(), wanted, survey.same(), manifest);
            swap.run();
        } catch (IOException e) {
            try {
                swap.recover();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        swap.recover();
    }

    private interface Work<T> {
        T run() throws IOException, MachineException;
    }

    @SuppressWarnings("try")
    private <T> T locked(Work<T> work) throws IOException, MachineException {
        BasicFileAttributes folder = files.look(state.folder());
        if (folder != null && !folder.isDirectory()) {
            throw new MachineException(
                    "`" + state.folder() + "` is no folder", "builds prepare sites there: move it away");
        }
        files.makeFolders(state.folder());
        try (Closeable lock = files.lock(state.lock())) {
            if (lock == null) {
                throw new MachineException(
                        "another build is writing to `" + state.output() + "`",
                        "wait until it is done, then build again");
            }
            WorkFolder.ignore(files, state.folder());
            return work.run();
        }
    }

    private <T> T guarded(Work<T> work) throws MachineException {
        try {
            return work.run();
        } catch (InvalidPathException e) {
            throw new MachineException(
                    "the name `" + e.getInput() + "` cannot be written here", "run with LC_ALL=C.UTF-8", e);
        } catch (IOException e) {
            throw new MachineException(
                    "the site cannot be written to `" + state.output() + "`: " + WholeFile.reason(e),
                    "what is there stays as it was; make room or rights, then build again",
                    e);
        }
    }
}
