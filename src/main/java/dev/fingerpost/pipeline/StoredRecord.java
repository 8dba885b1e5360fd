package dev.fingerpost.pipeline;

import dev.fingerpost.pipeline.RecordCodec.UnstorableException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record, component by component. */
final class StoredRecord implements StoredForm {
    private final Constructor<?> constructor;
    private final List<Method> getters = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private final RecordCodec codec;

    StoredRecord(Class<?> type, Map<TypeVariable<?>, Type> given, RecordCodec codec) throws UnstorableException {
        this.codec = codec;
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            getters.add(component.getAccessor());
            types.add(given.getOrDefault(component.getGenericType(), component.getGenericType()));
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new UnstorableException(type.toString());
        }
    }

    @Override
    public void write(Object value, StoredWriter out) throws IOException {
        for (int i = 0; i < types.size(); i++) {
            codec.write(types.get(i), component(i, value), out);
        }
    }

    private @Nullable Object component(int at, Object value) throws UnstorableException {
        try {
            return getters.get(at).invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new UnstorableException(e.toString());
        }
    }

    @Override
    public Object read(StoredReader in) throws IOException {
        Object[] values = new Object[types.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = codec.read(types.get(i), in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new UnstorableException(e.toString());
        }
    }
}
