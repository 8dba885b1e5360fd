package dev.fingerpost.schema;

import java.util.List;

/**
 * One key of a map.
 *
 * @param description one or two sentences, for editors that read the JSON Schema
 * @param alsoCalled names that other generators use for it
 */
public record Key<T>(String name, Type<T> type, boolean required, String description, List<String> alsoCalled) {
    public Key {
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** A key that may be left out. */
    public static <T> Key<T> of(String name, Type<T> type, String description) {
        return new Key<>(name, type, false, description, List.of());
    }

    /** A key that must be there. */
    public static <T> Key<T> required(String name, Type<T> type, String description) {
        return new Key<>(name, type, true, description, List.of());
    }

    /** The same key, suggested when one of these names is found. */
    public Key<T> alsoCalled(String... names) {
        return new Key<>(name, type, required, description, List.of(names));
    }
}
