package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A map that is one thing when it has any of some keys, and another when it has none of them. */
final class VariantType<T> extends Type<T> {
    private final List<String> having;
    private final Type<T> then;
    private final Type<T> otherwise;

    VariantType(List<String> having, Type<T> then, Type<T> otherwise) {
        this.having = List.copyOf(having);
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    public @Nullable T read(YamlValue value, Place place) {
        boolean has = value instanceof YamlMap map
                && having.stream().anyMatch(key -> map.find(key).isPresent());
        return (has ? then : otherwise).read(value, place);
    }

    @Override
    String form() {
        return otherwise.form();
    }

    @Override
    void describe(SchemaWriter out) {
        anyOf(out, otherwise, then);
    }

    static void anyOf(SchemaWriter out, Type<?> one, Type<?> other) {
        out.json().array("anyOf").object();
        one.describe(out);
        out.json().end().object();
        other.describe(out);
        out.json().end().end();
    }
}
