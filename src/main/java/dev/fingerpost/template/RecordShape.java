package dev.fingerpost.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a kind of view record. */
final class RecordShape {
    private final Map<String, Method> accessors = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    static RecordShape of(Class<?> type) {
        RecordShape shape = new RecordShape();
        for (RecordComponent component : type.getRecordComponents()) {
            shape.names.add(component.getName());
            shape.accessors.put(component.getName(), component.getAccessor());
        }
        return shape;
    }

    boolean has(String name) {
        return accessors.containsKey(name);
    }

    /** In the order of the record. */
    List<String> names() {
        return names;
    }

    @Nullable
    Object value(Record record, String name) {
        try {
            return accessors.get(name).invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("view records and their accessors are public and plain", e);
        }
    }
}
