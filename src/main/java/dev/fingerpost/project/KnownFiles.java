package dev.fingerpost.project;

import dev.fingerpost.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Files that were read, as values of one kind. A file that was read again and holds the same is the same value. */
final class KnownFiles<T> {
    /** A file that changed just before it was read may change again within the same tick of its file system's clock. */
    private static final long TICK_MILLIS = 2_000;

    private final Predicate<Path> doubted;
    private final Predicate<Path> unsure;
    private Map<Path, Known<T>> before = Map.of();
    private Map<Path, Known<T>> files = new HashMap<>();

    /**
     * @param doubted whether a file must be read again
     * @param unsure whether it must be unless it looks the same from outside
     */
    KnownFiles(Predicate<Path> doubted, Predicate<Path> unsure) {
        this.doubted = doubted;
        this.unsure = unsure;
    }

    void begin() {
        before = files;
        files = new HashMap<>();
    }

    void end() {
        before = Map.of();
    }

    /** A file that need not be read again; null for all others. */
    @Nullable
    Known<T> find(Path file) {
        Known<T> known = files.get(file);
        if (known == null) {
            known = before.get(file);
            if (known == null || doubted.test(file) || unsure.test(file) && !looksTheSame(file, known)) {
                return null;
            }
            files.put(file, known);
        }
        return known;
    }

    private static boolean looksTheSame(Path file, Known<?> known) {
        try {
            return known.seen().lastModifiedTime().toMillis() < known.readAt() - TICK_MILLIS
                    && WholeFile.isSame(known.seen(), WholeFile.attributes(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Remembers a file, and gives it as it will be found: the value of before, where it is equal. */
    Known<T> put(Path file, Known<T> read) {
        Known<T> old = before.get(file);
        Known<T> kept =
                old != null && old.value().equals(read.value()) && old.notes().equals(read.notes())
                        ? new Known<>(old.value(), old.notes(), read.seen(), read.size(), read.readAt())
                        : read;
        files.put(file, kept);
        return kept;
    }
}
