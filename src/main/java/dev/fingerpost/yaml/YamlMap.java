package dev.fingerpost.yaml;

import dev.fingerpost.path.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values, in the author's order; no key stands twice.
 *
 * @param whole false when a fault of syntax hides the rest, so that a missing key may well be there
 */
public record YamlMap(List<Entry> entries, Position at, boolean whole) implements YamlValue {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** One key with its value. */
    public record Entry(String key, Position keyAt, YamlValue value) {}

    public Optional<Entry> find(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** As plain values: texts, and lists and maps of them, in order. What stands for nothing, and what was reported, is left out. */
    public Map<String, Object> plain() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Object value = plain(entry.value());
            if (value != null) {
                values.put(entry.key(), value);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object plain(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.isNothing() ? null : scalar.text();
        } else if (value instanceof YamlMap map) {
            return map.plain();
        } else if (value instanceof YamlList list) {
            return list.items().stream()
                    .map(YamlMap::plain)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return null;
    }

    @Override
    public String kind() {
        return "keys and values";
    }
}
