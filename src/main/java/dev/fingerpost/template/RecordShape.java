package dev.fingerpost.template;

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

    /** Gives the value of the component with this name; null if there is none. */
    @Nullable
    Method accessor(String name) {
        return accessors.get(name);
    }

    /** In the order of the record. */
    List<String> names() {
        return names;
    }
}
