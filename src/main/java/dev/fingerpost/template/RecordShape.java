package dev.fingerpost.template;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a kind of view record, and of its parts, as if they stood in it themselves. */
final class RecordShape {
    /** What leads to each value: the accessor of its component, after that of the part that it is in. */
    private final Map<String, List<Method>> accessors = new LinkedHashMap<>();

    static RecordShape of(Class<?> type) {
        RecordShape shape = new RecordShape();
        shape.add(type, List.of());
        return shape;
    }

    private void add(Class<?> type, List<Method> way) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<Method> further = new ArrayList<>(way);
            further.add(component.getAccessor());
            if (isPart(component.getType())) {
                add(component.getType(), further);
            } else {
                accessors.put(component.getName(), List.copyOf(further));
            }
        }
    }

    private static boolean isPart(Class<?> type) {
        return type.isRecord() && type.isMemberClass() && !type.getSimpleName().endsWith("View");
    }

    /** The accessors that lead from a record to its component with this name, one after the other; null if there is none. */
    @Nullable
    List<Method> way(String name) {
        return accessors.get(name);
    }

    /** In the order of the record. */
    List<String> names() {
        return List.copyOf(accessors.keySet());
    }
}
