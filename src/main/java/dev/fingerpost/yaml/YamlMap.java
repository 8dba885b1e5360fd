package dev.fingerpost.yaml;

import dev.fingerpost.diag.Position;
import java.util.List;
import java.util.Optional;

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

    @Override
    public String kind() {
        return "keys and values";
    }
}
