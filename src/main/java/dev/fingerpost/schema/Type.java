package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.path.Position;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlUnread;
import dev.fingerpost.yaml.YamlValue;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a value may be: how it is read, what is said when it does not fit, and its JSON Schema. See {@link Types}. */
public abstract class Type<T> {
    Type() {}

    /** The value, or null when it does not fit and that was reported. */
    public abstract @Nullable T read(YamlValue value, Place place);

    /** What it must be, in words that follow “must be”: {@code a whole number}. */
    abstract String form();

    /** Writes the members of the JSON Schema of such a value. */
    abstract void describe(SchemaWriter out);

    /** The same, made into another value that knows where it stands. */
    public final <R> Type<R> map(BiFunction<T, Position, R> make) {
        return new Mapped<>(this, make);
    }

    /** Reports what is neither expected nor reported already. */
    final void refuse(YamlValue value, Place place) {
        if (value instanceof YamlUnread) {
            return;
        }
        if (value instanceof YamlScalar scalar && scalar.isNothing()) {
            place.report(
                    Code.VALUE_TYPE,
                    value.at(),
                    place.subject() + " has no value",
                    "write " + form() + ", or remove " + place.thing());
        } else {
            place.report(
                    Code.VALUE_TYPE,
                    value.at(),
                    place.subject() + " must be " + form() + ", found " + value.kind(),
                    hint(value),
                    better(value));
        }
    }

    /** What to write in place of a value of another type; null where a person has to say. */
    @Nullable
    String better(YamlValue value) {
        return null;
    }

    /** What to do about a value of another type; null where that is plain. */
    @Nullable
    String hint(YamlValue value) {
        return null;
    }

    /** A type whose values are made into others. */
    private static final class Mapped<T, R> extends Type<R> {
        private final Type<T> type;
        private final BiFunction<T, Position, R> make;

        Mapped(Type<T> type, BiFunction<T, Position, R> make) {
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
}
