package dev.fingerpost.template;

import dev.fingerpost.view.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a template can see: text, numbers, booleans, lists, markup, and the components of view records. Anything else is
 * refused, so no template reaches a class, a file or a method.
 */
final class ClosedWrapper implements ObjectWrapper {
    private static final String VIEWS = Markup.class.getPackageName();

    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // The most frequent first; whether a value is of an interface takes longer to tell.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value == null) {
            return null;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Double) {
            return new SimpleNumber((Number) value);
        }
        if (value instanceof Boolean claim) {
            return claim ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        if (value instanceof Record record && VIEWS.equals(value.getClass().getPackageName())) {
            RecordShape known = shapes.get(record.getClass());
            RecordShape shape = known != null ? known : shapes.computeIfAbsent(record.getClass(), RecordShape::of);
            return new RecordModel(record, shape, this);
        }
        throw new TemplateModelException(
                "templates cannot see a " + value.getClass().getName());
    }

    /** Values by names that an author chose; one that is not there is missing, and no mistake. */
    private final class MapModel implements TemplateHashModelEx {
        private final Map<?, ?> map;

        MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(map.keySet(), ClosedWrapper.this);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(map.values(), ClosedWrapper.this);
        }
    }

    final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        List<?> values() {
            return list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
