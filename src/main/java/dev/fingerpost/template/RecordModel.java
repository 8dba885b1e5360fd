package dev.fingerpost.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A view record as templates see it. A name that it does not have is a mistake, even where a missing value would be fine. */
final class RecordModel implements TemplateHashModel {
    private final Record record;
    private final RecordShape shape;
    private final ClosedWrapper wrapper;

    RecordModel(Record record, RecordShape shape, ClosedWrapper wrapper) {
        this.record = record;
        this.shape = shape;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = shape.accessor(name);
        if (accessor == null) {
            throw new UnknownName(UnknownName.Kind.PROPERTY, name, shape.names());
        }
        try {
            return wrapper.wrap(accessor.invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("view records and their accessors are public and plain", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
