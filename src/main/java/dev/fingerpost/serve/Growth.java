package dev.fingerpost.serve;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Preview;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of a site that is being built, as they come. Readers wait for the one that they want, rather than for all. */
final class Growth implements Preview {
    private final Map<SitePath, OutputFile> files = new ConcurrentHashMap<>();
    private final BasePath base;
    private final boolean isLive;
    private final Consumer<Growth> early;
    private final BooleanSupplier isOutdated;
    private volatile boolean isEarly;
    private boolean isOver;

    /** A build that is given up for another. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        private GivenUp() {
            super("given up", null, false, false);
        }
    }

    /**
     * @param isLive whether pages listen for changes
     * @param early gets this when the pages have come that were edited
     * @param isOutdated whether it is given up once those have come; for many threads
     */
    Growth(BasePath base, boolean isLive, Consumer<Growth> early, BooleanSupplier isOutdated) {
        this.base = base;
        this.isLive = isLive;
        this.early = early;
        this.isOutdated = isOutdated;
    }

    /** Of the first build. */
    Growth(BasePath base, boolean isLive) {
        this(base, isLive, growth -> {}, () -> false);
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

    /**
     * A file was made.
     *
     * @throws GivenUp if no more are wanted
     */
    @Override
    public void accept(OutputFile file) {
        files.putIfAbsent(file.path(), file);
        synchronized (this) {
            notifyAll();
        }
        if (isEarly && isOutdated.getAsBoolean()) {
            throw new GivenUp();
        }
    }

    @Override
    public void edited() {
        early.accept(this);
        isEarly = true;
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
