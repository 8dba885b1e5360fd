package dev.fingerpost.schema;

import dev.fingerpost.path.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read from one map; holds only what fits its key. */
public final class Values {
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Position> places = new HashMap<>();
    private final Position at;

    Values(Position at) {
        this.at = at;
    }

    /** Where the map begins. */
    public Position at() {
        return at;
    }

    /** The value of a key; null when it is absent or was reported. */
    @SuppressWarnings("unchecked") // only put(key, value of its own type) fills the map
    public <T> @Nullable T get(Key<T> key) {
        return (T) values.get(key.name());
    }

    /** The value of a key, or another when it is absent or was reported. */
    public <T> T get(Key<T> key, T otherwise) {
        T value = get(key);
        return value == null ? otherwise : value;
    }

    /** The value of a required key of a map that is complete. */
    public <T> T need(Key<T> key) {
        return Objects.requireNonNull(get(key), key.name());
    }

    /** Where the value of a key stands; where the map begins, when it is absent. */
    public Position at(Key<?> key) {
        return places.getOrDefault(key.name(), at);
    }

    <T> void put(Key<T> key, Position valueAt, @Nullable T value) {
        places.put(key.name(), valueAt);
        if (value != null) {
            values.put(key.name(), value);
        }
    }
}
