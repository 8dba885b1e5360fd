package dev.fingerpost.schema;

import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map with known keys. */
final class ObjectType<T> extends Type<T> {
    private final Schema schema;
    private final Function<Values, T> make;

    ObjectType(Schema schema, Function<Values, T> make) {
        this.schema = schema;
        this.make = make;
    }

    @Override
    public @Nullable T read(YamlValue value, Place place) {
        if (!(value instanceof YamlMap map)) {
            refuse(value, place);
            return null;
        }
        Values values = schema.read(map, place.notes());
        return schema.complete(values) ? make.apply(values) : null;
    }

    @Override
    String hint(YamlValue value) {
        return "write keys in its place, such as " + Quote.of(schema.names().get(0) + ": …");
    }

    @Override
    String form() {
        return "keys and values (" + Schema.quoted(schema.names()) + ")";
    }

    @Override
    void describe(SchemaWriter out) {
        schema.describe(out);
    }
}
