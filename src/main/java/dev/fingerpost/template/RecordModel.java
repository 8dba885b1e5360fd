package dev.fingerpost.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
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
        if (!shape.has(name)) {
            throw new UnknownName(UnknownName.Kind.PROPERTY, name, shape.names());
        }
        return wrapper.wrap(shape.value(name, record));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
