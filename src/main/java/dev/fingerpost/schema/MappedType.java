package dev.fingerpost.schema;

import dev.fingerpost.diag.Position;
import dev.fingerpost.yaml.YamlValue;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A type whose values are made into others. */
final class MappedType<T, R> extends Type<R> {
    private final Type<T> type;
    private final BiFunction<T, Position, R> make;

    MappedType(Type<T> type, BiFunction<T, Position, R> make) {
        this.type = type;
        this.make = make;
    }

    @Override
    public @Nullable R read(YamlValue value, Place place) {
        T read = type.read(value, place);
        return read == null ? null : make.apply(read, value.at());
    }

    @Override
    String form() {
        return type.form();
    }

    @Override
    void describe(SchemaWriter out) {
        type.describe(out);
    }
}
