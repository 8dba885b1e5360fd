package dev.fingerpost.pipeline;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes and back, by the types that they declare: records, interfaces sealed over records, enumerations, texts, numbers, days, and lists, sets and maps
 * of these; where any object is declared, texts, lists and maps. The bytes name no class, so those of a stranger make nothing but what is asked for. They fit only the program that wrote them.
 *
 * <p>Equal values have equal bytes: where a collection has an order of chance, its elements are put into their own.
 */
final class RecordCodec {
    private static final RecordCodec ONLY = new RecordCodec();

    private final Map<Type, StoredForm> forms = new ConcurrentHashMap<>();

    private RecordCodec() {}

    /** A value that has no such form. */
    static final class UnstorableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnstorableException(String what) {
            super(what);
        }
    }

    /** A value of this type as bytes; none if something in it is of another kind than those above. */
    static Bytes bytes(Class<?> type, Object value) {
        try {
            return Bytes.written(out -> ONLY.form(type).write(value, new StoredWriter(new DataOutputStream(out))));
        } catch (UnstorableException e) {
            return Bytes.of(new byte[0]);
        } catch (IOException e) {
            throw new IllegalStateException("written to memory", e);
        }
    }

    /**
     * Reads what {@link #bytes} gave; bytes of anything else give an exception, or another value of the type.
     *
     * @param source stands wherever the value holds one: it is not written
     */
    static <T> T read(Class<T> type, DataInputStream in, SourceFile source) throws IOException {
        return type.cast(ONLY.form(type).read(new StoredReader(in, source)));
    }

    private StoredForm form(Type type) throws UnstorableException {
        StoredForm known = forms.get(type);
        if (known == null) {
            known = made(type);
            forms.put(type, known);
        }
        return known;
    }

    private StoredForm made(Type type) throws UnstorableException {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new UnstorableException(type.toString());
        }
        StoredForm simple = StoredForm.SIMPLE.get(plain);
        if (simple != null) {
            return simple;
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return StoredForm.of((value, out) -> out.number(((Enum<?>) value).ordinal()), in -> constants[in.number()]);
        }
        if (plain.isRecord()) {
            return new StoredRecord(plain, Map.of(), this);
        }
        if (plain.isSealed()) {
            return sealed(plain);
        }
        if (plain == Object.class) {
            return keys();
        }
        throw new UnstorableException(type.toString());
    }

    private StoredForm generic(ParameterizedType type) throws UnstorableException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == List.class) {
            return list(of[0], list -> list);
        }
        if (raw == Set.class) {
            return list(of[0], LinkedHashSet::new);
        }
        if (raw == Map.class) {
            return map(of[0], of[1]);
        }
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> given = new LinkedHashMap<>();
            for (int i = 0; i < of.length; i++) {
                given.put(raw.getTypeParameters()[i], of[i]);
            }
            return new StoredRecord(raw, given, this);
        }
        throw new UnstorableException(type.toString());
    }

    private StoredForm list(Type of, Function<List<Object>, Object> collected) {
        return StoredForm.of(
                (value, out) -> {
                    Collection<?> values = (Collection<?>) value;
                    out.number(values.size());
                    for (Object element : settled(values)) {
                        write(of, element, out);
                    }
                },
                in -> {
                    List<Object> values = new ArrayList<>();
                    for (int count = in.number(); count > 0; count--) {
                        values.add(read(of, in));
                    }
                    return collected.apply(values);
                });
    }

    private StoredForm map(Type keys, Type values) {
        return StoredForm.of(
                (value, out) -> {
                    Map<?, ?> map = (Map<?, ?>) value;
                    out.number(map.size());
                    // Unchangeable, so in an order of chance, as below.
                    boolean isSettled = Map.copyOf(map) != map;
                    for (Object key : isSettled ? map.keySet() : settled(Set.copyOf(map.keySet()))) {
                        write(keys, key, out);
                        write(values, map.get(key), out);
                    }
                },
                in -> {
                    Map<Object, Object> map = new LinkedHashMap<>();
                    for (int count = in.number(); count > 0; count--) {
                        Object key = read(keys, in);
                        map.put(key, read(values, in));
                    }
                    return map;
                });
    }

    /** The JDK's unchangeable sets and maps have another order in each process. */
    private static Collection<?> settled(Collection<?> values) {
        return values instanceof Set<?> set && Set.copyOf(set) == set
                ? set.stream().sorted().toList()
                : values;
    }

    /** What authors give keys of their own: texts, lists and maps. */
    private StoredForm keys() {
        StoredForm list = list(Object.class, values -> values);
        StoredForm map = map(String.class, Object.class);
        return StoredForm.of(
                (value, out) -> {
                    int kind = value instanceof String ? 0 : value instanceof List<?> ? 1 : 2;
                    out.number(kind);
                    (kind == 0 ? form(String.class) : kind == 1 ? list : map).write(value, out);
                },
                in -> {
                    int kind = in.number();
                    return (kind == 0 ? form(String.class) : kind == 1 ? list : map).read(in);
                });
    }

    private StoredForm sealed(Class<?> type) {
        return sealed(leaves(type).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordCodec::leaves)
                : Stream.of(type);
    }

    private StoredForm sealed(List<Class<?>> types) {
        return StoredForm.of(
                (value, out) -> {
                    int at = types.indexOf(value.getClass());
                    if (at < 0) {
                        throw new UnstorableException(value.getClass().toString());
                    }
                    out.number(at);
                    form(types.get(at)).write(value, out);
                },
                in -> form(types.get(in.number())).read(in));
    }

    void write(Type type, @Nullable Object value, StoredWriter out) throws IOException {
        if (type instanceof Class<?> plain && plain.isPrimitive()) {
            form(type).write(requireNonNull(value), out);
        } else {
            out.number(value == null ? 0 : 1);
            if (value != null) {
                form(type).write(value, out);
            }
        }
    }

    @Nullable
    Object read(Type type, StoredReader in) throws IOException {
        boolean isThere = type instanceof Class<?> plain && plain.isPrimitive() || in.number() != 0;
        return isThere ? form(type).read(in) : null;
    }
}
