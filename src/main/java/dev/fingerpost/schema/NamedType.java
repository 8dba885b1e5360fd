package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlValue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A type with a name, looked up when it is needed, so that it may contain itself. */
final class NamedType<T> extends Type<T> {
    private final String name;
    private final Supplier<Type<T>> type;

    NamedType(String name, Supplier<Type<T>> type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public @Nullable T read(YamlValue value, Place place) {
        return type.get().read(value, place);
    }

    @Override
    String form() {
        return type.get().form();
    }

    @Override
    void describe(SchemaWriter out) {
        out.reference(name, type.get()::describe);
    }
}
