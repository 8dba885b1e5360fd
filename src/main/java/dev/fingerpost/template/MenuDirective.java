package dev.fingerpost.template;

import dev.fingerpost.view.NavView;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@menu of=entries part="rail"; entry>…</@menu>} in templates: its content for each entry of a menu. Entries that the page
 * shown is not below look alike on all pages of a folder, so their content is worked out for the first of these alone; it may depend on the
 * entry, on the name of the part and on nothing else of the page.
 */
final class MenuDirective implements TemplateDirectiveModel {
    private final ClosedWrapper wrapper;

    /** Null where content may depend on anything, since it is not ours: then nothing is kept. */
    private final @Nullable RenderBuffer sheet;

    MenuDirective(ClosedWrapper wrapper, @Nullable RenderBuffer sheet) {
        this.wrapper = wrapper;
        this.sheet = sheet;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface is older than generics
    public void execute(
            Environment environment, Map parameters, TemplateModel[] entry, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("of") instanceof ClosedWrapper.ListModel list)
                || !(parameters.get("part") instanceof TemplateScalarModel part)
                || entry.length != 1
                || body == null) {
            throw new TemplateModelException(
                    "`menu` needs `of`, a list of entries, `part`, a name, and the name of one entry");
        }
        Writer out = environment.getOut();
        Map<Object, String> known = sheet == null ? null : sheet.alike(part.getAsString());
        for (Object value : list.values()) {
            entry[0] = wrapper.wrap(value);
            if (known == null || !isAlike(value)) {
                body.render(out);
                continue;
            }
            String text = known.get(value);
            if (text == null) {
                StringWriter written = new StringWriter();
                body.render(written);
                text = written.toString();
                known.put(value, text);
            }
            out.write(text);
        }
    }

    /** Whether an entry looks the same on all pages of a folder. */
    private static boolean isAlike(Object entry) {
        return entry instanceof NavView view && !view.open() && view.items().isEmpty();
    }
}
