package dev.fingerpost.diag;

import java.util.List;

/**
 * A value and what was noted while it was made.
 *
 * @param value the result, usable even when there are errors, so that later stages can find theirs
 * @param notes in the order of discovery
 */
public record Noted<T>(T value, List<Diagnostic> notes) {
    public Noted {
        notes = List.copyOf(notes);
    }

    /** A value with nothing to say about it. */
    public static <T> Noted<T> of(T value) {
        return new Noted<>(value, List.of());
    }
}
