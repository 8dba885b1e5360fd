package dev.fingerpost.output;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The next site, laid out beside the present one while it is made. Takes files from many threads and keeps what the manifest says of each;
 * {@link #commit} puts all of them in the place of the present site, and a stage that is closed before is thrown away.
 */
public final class Stage implements Consumer<OutputFile>, AutoCloseable {
    private final FileOps files;
    private final Workbench bench;
    private final Opening opening;
    private final SortedMap<SitePath, Manifest.Entry> entries = new ConcurrentSkipListMap<>();
    /** Files of the present site that the next one has, byte for byte. */
    private final Set<SitePath> equal = new ConcurrentSkipListSet<>();

    /** Those of them that get a second name; they had these attributes when they were compared. */
    private final Map<SitePath, BasicFileAttributes> same = new ConcurrentHashMap<>();

    private final Set<Path> folders = new HashSet<>();
    private final List<Path> unsafe = new ArrayList<>();
    private @Nullable Closeable lock;
    private OutputSnapshot present = OutputSnapshot.NOTHING;
    private @Nullable Exception failure;

    /**
     * How many files a run touched.
     *
     * @param written new or with other bytes than before
     * @param unchanged left as they were
     * @param deleted no longer part of the site
     */
    public record Written(int written, int unchanged, int deleted) {}

    /** Keeps other builds out until it is closed. */
    interface Opening {
        Closeable lock() throws IOException, MachineException;
    }

    Stage(FileOps files, Workbench bench, Opening opening) {
        this.files = files;
        this.bench = bench;
        this.opening = opening;
    }

    /**
     * Takes a file of the next site; of two with one path the first. What fails here, {@link #commit} tells: a project with errors need not
     * hear of its disk, nor of names that its errors are about.
     */
    @Override
    public void accept(OutputFile file) {
        try {
            OutputPaths.check(file.path());
            if (entries.putIfAbsent(file.path(), Manifest.Entry.of(file.bytes())) == null && isOpen()) {
                put(file);
            }
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private synchronized boolean isOpen() {
        if (lock == null && failure == null) {
            try {
                lock = opening.lock();
                present = OutputSnapshot.of(files, bench.output());
            } catch (IOException | MachineException | RuntimeException e) {
                failure = e;
            }
        }
        return failure == null;
    }

    private synchronized void fail(Exception e) {
        failure = failure == null ? e : failure;
    }

    private void put(OutputFile file) throws IOException {
        OutputSnapshot.Found there = present.found().get(file.path());
        byte[] bytes = file.bytes().toArray();
        if (there != null && there.holds(files, bytes)) {
            equal.add(file.path());
            if (files.hasUsualRights(there.path())) {
                same.put(file.path(), there.attributes());
                return;
            }
        }
        create(place(file.path()), bytes);
    }

    /**
     * Takes all files of the present site that the stage has not, as they are listed. Their bytes are read when they are committed: one that somebody
     * changed since is told of then.
     *
     * @param isKept by path; others are left out
     */
    public void keepOthers(Predicate<SitePath> isKept) {
        if (!isOpen()) {
            return;
        }
        for (var file : present.last().files().entrySet()) {
            OutputSnapshot.Found there = present.found().get(file.getKey());
            if (there != null
                    && isKept.test(file.getKey())
                    && entries.putIfAbsent(file.getKey(), file.getValue()) == null) {
                keep(file.getKey(), there);
            }
        }
    }

    private void keep(SitePath path, OutputSnapshot.Found there) {
        try {
            if (files.hasUsualRights(there.path())) {
                same.put(path, there.attributes());
            } else {
                create(place(path), files.read(there.path()));
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    /** Where a file of the next site stands; the folders above it are made. */
    private Path place(SitePath path) throws IOException {
        Path folder = enter(bench.stage());
        for (String above : Segments.folders(path.text())) {
            folder = enter(folder.resolve(Segments.name(above)));
        }
        return folder.resolve(path.name());
    }

    private void create(Path file, byte[] bytes) throws IOException {
        files.write(file, bytes);
        synchronized (folders) {
            unsafe.add(file);
        }
    }

    private Path enter(Path folder) throws IOException {
        synchronized (folders) {
            if (!folders.contains(folder)) {
                files.makeFolder(folder);
                // Not before: what others write in a folder that could not be made fails for the same reason.
                folders.add(folder);
                unsafe.add(folder);
            }
        }
        return folder;
    }

    /**
     * Makes the output folder hold exactly the files that were taken, and their manifest.
     *
     * @param clean whether files of ours that somebody changed since may be replaced
     * @throws MachineException if that cannot be; what is there stays as it was
     */
    public Written commit(boolean clean) throws MachineException {
        return bench.guarded(() -> {
            OutputPaths.check(entries.keySet());
            if (!isOpen()) {
                throw failure;
            }
            present.refuse(files, bench.output(), equal, clean);
            Manifest manifest = new Manifest(entries);
            int deleted = (int) present.found().keySet().stream()
                    .filter(path -> !entries.containsKey(path))
                    .count();
            if (deleted > 0 || same.size() < entries.size() || !present.isListed(manifest)) {
                replace(manifest);
            }
            return new Written(entries.size() - same.size(), same.size(), deleted);
        });
    }

    private void replace(Manifest manifest) throws IOException, MachineException {
        Swap swap = new Swap(files, bench);
        try {
            for (SitePath path : entries.keySet()) {
                if (same.containsKey(path)) {
                    link(path);
                }
            }
            create(enter(bench.stage()).resolve(Manifest.NAME), manifest.text().getBytes(StandardCharsets.UTF_8));
            // Until it would survive a loss of power.
            files.syncAll(unsafe);
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

    private void link(SitePath path) throws IOException {
        Path there = requireNonNull(present.found().get(path)).path();
        BasicFileAttributes now = files.look(there);
        if (now == null || !WholeFile.isSame(requireNonNull(same.get(path)), now)) {
            throw new IOException("`" + path + "` changed meanwhile");
        }
        Path name = place(path);
        try {
            files.link(name, there);
        } catch (IOException e) {
            // Some file systems have no second names, and others only so many for one file.
            create(name, files.read(there));
        }
    }

    /** Gives up what was not committed, and lets other builds in. */
    @Override
    @SuppressWarnings("try") // the lock is held, and not used otherwise
    public synchronized void close() {
        if (lock != null) {
            try (Closeable held = lock) {
                new Swap(files, bench).recover();
            } catch (IOException | MachineException e) {
                // The next build takes away what is left; this one has its own fault to tell.
            }
        }
    }
}
