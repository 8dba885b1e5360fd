package dev.fingerpost.project;

import dev.fingerpost.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Files that were read, as values of one kind. A file that was read again and holds the same is the same value. */
final class CachedFiles<T> {
    /** A file that changed just before it was read may change again within the same tick of its file system's clock. */
    private static final long TICK_MILLIS = 2_000;

    private final Predicate<Path> doubted;
    private final Predicate<Path> unsure;
    private final Map<Path, Entry<T>> files = new HashMap<>();
    private int reading;
    private int touched;

    /** A file, and the reading that it was last touched in. */
    private static final class Entry<T> {
        private @Nullable CachedFile<T> known;
        private int reading;
    }

    /**
     * @param doubted whether a file must be read again
     * @param unsure whether it must be unless it looks the same from outside
     */
    CachedFiles(Predicate<Path> doubted, Predicate<Path> unsure) {
        this.doubted = doubted;
        this.unsure = unsure;
    }

    void begin() {
        reading++;
        touched = 0;
    }

    /** What was not touched is forgotten. */
    void end() {
        if (touched < files.size()) {
            files.values().removeIf(entry -> entry.reading != reading);
        }
    }

    /** A file as it was when it was read last; null for one that was not. */
    @Nullable
    CachedFile<T> last(Path file) {
        Entry<T> entry = files.get(file);
        return entry == null ? null : entry.known;
    }

    /** A file that need not be read again; null for all others. */
    @Nullable
    CachedFile<T> find(Path file) {
        Entry<T> entry = files.get(file);
        if (entry == null) {
            return null;
        }
        boolean isOpen = entry.reading != reading
                && (doubted.test(file) || unsure.test(file) && !looksTheSame(file, entry.known));
        if (isOpen) {
            return null;
        }
        touch(entry);
        return entry.known;
    }

    private void touch(Entry<T> entry) {
        touched += entry.reading == reading ? 0 : 1;
        entry.reading = reading;
    }

    private static boolean looksTheSame(Path file, @Nullable CachedFile<?> known) {
        try {
            return known != null
                    && known.seen().lastModifiedTime().toMillis() < known.readAt() - TICK_MILLIS
                    && WholeFile.isSame(known.seen(), WholeFile.attributes(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Remembers a file, and gives it as it will be found: the value of before, where it is equal. */
    CachedFile<T> put(Path file, CachedFile<T> read) {
        Entry<T> entry = files.computeIfAbsent(file, f -> new Entry<>());
        CachedFile<T> old = entry.known;
        CachedFile<T> kept =
                old != null && old.value().equals(read.value()) && old.notes().equals(read.notes())
                        ? new CachedFile<>(old.value(), old.notes(), read.seen(), read.size(), read.readAt())
                        : read;
        entry.known = kept;
        touch(entry);
        return kept;
    }
}
