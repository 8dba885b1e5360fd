package dev.fingerpost.serve;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Preview;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of a site that is being built, as they come. Readers wait for the one that they want, rather than for all. */
final class Growth implements Preview {
    private final Map<SitePath, OutputFile> files = new ConcurrentHashMap<>();
    private final BasePath base;
    private final boolean isLive;
    private final Consumer<Growth> early;
    private boolean isOver;

    /**
     * @param isLive whether pages listen for changes
     * @param early gets this when the pages have come that were edited
     */
    Growth(BasePath base, boolean isLive, Consumer<Growth> early) {
        this.base = base;
        this.isLive = isLive;
        this.early = early;
    }

    BasePath base() {
        return base;
    }

    /** Those that have come so far, sorted by path. */
    List<OutputFile> files() {
        return files.values().stream()
                .sorted(Comparator.comparing(OutputFile::path))
                .toList();
    }

    @Nullable
    ServedFile find(SitePath path) {
        OutputFile file = files.get(path);
        return file == null ? null : ServedFile.of(file, base, isLive);
    }

    /** A file was made. */
    @Override
    public void accept(OutputFile file) {
        files.putIfAbsent(file.path(), file);
        synchronized (this) {
            notifyAll();
        }
    }

    @Override
    public void edited() {
        early.accept(this);
    }

    /** No file comes any more: whoever waits goes on, and finds what there is. */
    synchronized void end() {
        isOver = true;
        notifyAll();
    }

    /** Whether a file may still come. */
    synchronized boolean isAwaited(SitePath path) {
        return !isOver && !files.containsKey(path);
    }

    /** Returns when a file has come, or when it is certain that it does not; early where the server is closed. */
    synchronized void await(SitePath path) {
        try {
            while (isAwaited(path)) {
                wait();
            }
        } catch (InterruptedException e) {
            isOver = true;
            Thread.currentThread().interrupt();
        }
    }
}
