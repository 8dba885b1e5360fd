package dev.fingerpost.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view record as templates see it. A name that it does not have is a mistake, even where a missing value would be fine. */
final class RecordModel implements TemplateHashModel {
    private final Record record;
    private final RecordShape shape;
    private final ObjectWrapper wrapper;

    RecordModel(Record record, RecordShape shape, ObjectWrapper wrapper) {
        this.record = record;
        this.shape = shape;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        List<Method> way = shape.way(name);
        if (way == null) {
            throw new UnknownName(UnknownName.Kind.PROPERTY, name, shape.names());
        }
        try {
            Object value = record;
            for (Method accessor : way) {
                value = accessor.invoke(value);
            }
            return wrapper.wrap(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("view records and their accessors are public and plain", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
