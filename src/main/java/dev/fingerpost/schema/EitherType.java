package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** One thing when it is a text, another when it is a list or a map. */
final class EitherType<T> extends Type<T> {
    private final Type<T> text;
    private final Class<? extends YamlValue> shape;
    private final Type<T> other;

    /**
     * @param shape what is read as the other type
     */
    EitherType(Type<T> text, Class<? extends YamlValue> shape, Type<T> other) {
        this.text = text;
        this.shape = shape;
        this.other = other;
    }

    @Override
    public @Nullable T read(YamlValue value, Place place) {
        if (value instanceof YamlScalar) {
            return text.read(value, place);
        }
        if (shape.isInstance(value)) {
            return other.read(value, place);
        }
        refuse(value, place);
        return null;
    }

    @Override
    @Nullable
    String hint(YamlValue value) {
        if (shape == YamlList.class) {
            return other.hint(value);
        }
        return value instanceof YamlList ? "write it without a list around it" : null;
    }

    @Override
    String form() {
        return text.form() + (text.form().contains(",") ? ", or " : " or ") + other.form();
    }

    @Override
    void describe(SchemaWriter out) {
        VariantType.anyOf(out, text, other);
    }
}
