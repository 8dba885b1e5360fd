package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlValue;
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
        return map.plain();
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
