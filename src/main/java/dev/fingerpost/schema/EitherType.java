package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** One thing when it is a text, another when it is a list or a map. */
final class EitherType<T> extends Type<T> {
    private final Type<T> text;
    private final Type<T> other;

    EitherType(Type<T> text, Type<T> other) {
        this.text = text;
        this.other = other;
    }

    @Override
    public @Nullable T read(YamlValue value, Place place) {
        return (value instanceof YamlScalar ? text : other).read(value, place);
    }

    @Override
    String form() {
        return text.form() + " or " + other.form();
    }

    @Override
    void describe(SchemaWriter out) {
        VariantType.anyOf(out, text, other);
    }
}
