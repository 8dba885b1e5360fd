package dev.fingerpost.serve;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.project.Changes;
import dev.fingerpost.project.Changes.Scope;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/** Watches files: is told by the operating system. Where that lost count, everything may have changed. */
final class EventWatch implements Watch {
    /**
     * The steps of an edit in place follow each other at once. What is built of half a page is soon begun anew, and not shown; of half a
     * configuration or template it would be all pages. Files that come and go are often one save in several steps.
     */
    private static final long QUIET_AFTER_PAGE_MILLIS = 2;

    private static final long QUIET_AFTER_EDIT_MILLIS = 10;

    private static final long QUIET_AFTER_MOVE_MILLIS = 60;
    /** In a disk that never rests, changes are given out nevertheless. */
    private static final long LONGEST_MILLIS = 400;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private final BiPredicate<Path, String> concerns;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final Map<WatchKey, Path> folders = new HashMap<>();
    /** What was told while nobody waited. */
    private Collected came = new Collected();

    /** @param concerns whether a name in a folder matters */
    EventWatch(FileSystem system, BiPredicate<Path, String> concerns) throws IOException {
        this.service = system.newWatchService();
        this.concerns = concerns;
    }

    @Override
    public Set<Path> follow(Set<Path> wanted) throws IOException {
        Set<Path> fresh = new HashSet<>();
        for (Path folder : wanted) {
            WatchKey known = keys.get(folder);
            if (known == null || !known.isValid()) {
                register(folder, fresh);
            }
        }
        keys.keySet().retainAll(wanted);
        // A folder that was renamed keeps its key: it is given up only when no name leads to it any more.
        Set<WatchKey> used = new HashSet<>(keys.values());
        folders.keySet().removeIf(key -> {
            if (!used.contains(key)) {
                key.cancel();
            }
            return !used.contains(key);
        });
        return fresh;
    }

    private void register(Path folder, Set<Path> fresh) throws IOException {
        try {
            WatchKey key = folder.register(service, KINDS);
            keys.put(folder, key);
            folders.put(key, folder);
            fresh.add(folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It is gone again; the folder above it tells.
            keys.remove(folder);
        }
    }

    @Override
    public Changes await(long millis) throws InterruptedException {
        Collected collected = came;
        came = new Collected();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (collected.isEmpty()) {
            WatchKey key = service.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (key == null) {
                return Changes.none();
            }
            take(key, collected);
        }
        long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        long quietAt = System.nanoTime() + collected.quietNanos();
        while (System.nanoTime() < Math.min(quietAt, latest)) {
            WatchKey key = service.poll(Math.min(quietAt, latest) - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (key != null && take(key, collected)) {
                quietAt = System.nanoTime() + collected.quietNanos();
            }
        }
        forget(collected);
        return collected.changes();
    }

    @Override
    public synchronized boolean isStirred() {
        try {
            for (WatchKey key = service.poll(); key != null; key = service.poll()) {
                take(key, came);
            }
            return !came.isEmpty();
        } catch (ClosedWatchServiceException e) {
            // The server ends, and with it the build.
            return false;
        }
    }

    /** Where something came or went, a folder of the same name may be another one. */
    private void forget(Collected collected) {
        if (collected.scope != Scope.NAMED) {
            keys.clear();
        } else if (!collected.moved.isEmpty()) {
            keys.keySet().removeIf(folder -> {
                for (Path at = folder; at != null; at = at.getParent()) {
                    if (collected.moved.contains(at)) {
                        return true;
                    }
                }
                return false;
            });
        }
    }

    /** Whether there was anything that matters. */
    private boolean take(WatchKey key, Collected collected) {
        Path folder = folders.get(key);
        boolean matters = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                collected.scope = Scope.ALL;
                matters = true;
            } else if (folder != null && concerns.test(folder, event.context().toString())) {
                Path path = folder.resolve((Path) event.context());
                boolean isEdit = event.kind() == StandardWatchEventKinds.ENTRY_MODIFY;
                (isEdit ? collected.edited : collected.moved).add(path);
                matters = true;
            }
        }
        if (!key.reset() && folder != null) {
            folders.remove(key);
            collected.moved.add(folder);
            matters = true;
        }
        return matters;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // Nobody waits for it any more.
        }
    }

    private static final class Collected {
        private final Set<Path> edited = new HashSet<>();
        private final Set<Path> moved = new HashSet<>();
        private Scope scope = Scope.NAMED;

        boolean isEmpty() {
            return scope == Scope.NAMED && edited.isEmpty() && moved.isEmpty();
        }

        long quietNanos() {
            boolean isEdit = scope == Scope.NAMED && moved.isEmpty();
            boolean isOfPages = edited.stream().allMatch(file -> PagePath.isPage(file.toString()));
            return TimeUnit.MILLISECONDS.toNanos(
                    !isEdit ? QUIET_AFTER_MOVE_MILLIS : isOfPages ? QUIET_AFTER_PAGE_MILLIS : QUIET_AFTER_EDIT_MILLIS);
        }

        Changes changes() {
            return new Changes(scope, edited, moved, Set.of());
        }
    }
}
