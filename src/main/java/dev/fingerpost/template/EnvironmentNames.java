package dev.fingerpost.template;

import freemarker.core.Environment;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that stand at the place where a template is at the moment. */
final class EnvironmentNames {
    /** FreeMarker defines these itself; nobody wants them. */
    private static final Set<String> PREDEFINED =
            Set.of("capture_output", "compress", "html_escape", "normalize_newlines", "xml_escape");

    private EnvironmentNames() {}

    static List<String> variables(@Nullable Environment environment) {
        List<String> names = new ArrayList<>();
        try {
            if (environment != null) {
                for (Object name : environment.getKnownVariableNames()) {
                    names.add(name.toString());
                }
            }
        } catch (TemplateModelException e) {
            throw new IllegalStateException("our own model lists its names", e);
        }
        names.removeIf(n -> PREDEFINED.contains(n) || n.endsWith("_index") || n.endsWith("_has_next"));
        Collections.sort(names);
        return names;
    }

    /** The macros of an imported library; empty if this is none. */
    static List<String> macros(@Nullable Environment environment, String library) {
        List<String> names = new ArrayList<>();
        try {
            if (environment != null && environment.getVariable(library) instanceof Environment.Namespace namespace) {
                for (TemplateModelIterator keys = namespace.keys().iterator(); keys.hasNext(); ) {
                    names.add(keys.next().toString());
                }
            }
        } catch (TemplateModelException e) {
            throw new IllegalStateException("a namespace lists its names", e);
        }
        Collections.sort(names);
        return names;
    }
}
