package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys and values of any kind: texts, lists and maps of them. */
final class OpenType extends Type<Map<String, Object>> {
    @Override
    public @Nullable Map<String, Object> read(YamlValue value, Place place) {
        if (!(value instanceof YamlMap map)) {
            refuse(value, place);
            return null;
        }
        return values(map);
    }

    private static Map<String, Object> values(YamlMap map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries().forEach(entry -> put(entry.key(), value(entry.value()), values));
        return Collections.unmodifiableMap(values);
    }

    private static void put(String key, @Nullable Object value, Map<String, Object> values) {
        if (value != null) {
            values.put(key, value);
        }
    }

    /** Null for nothing, and for what was reported. */
    private static @Nullable Object value(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.isNothing() ? null : scalar.text();
        } else if (value instanceof YamlMap map) {
            return values(map);
        } else if (value instanceof YamlList list) {
            List<Object> items = new ArrayList<>();
            for (YamlValue item : list.items()) {
                Object read = value(item);
                if (read != null) {
                    items.add(read);
                }
            }
            return List.copyOf(items);
        }
        return null;
    }

    @Override
    String form() {
        return "keys and values of your own";
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().field("type", "object");
    }
}
