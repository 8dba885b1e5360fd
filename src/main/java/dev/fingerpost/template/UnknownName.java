package dev.fingerpost.template;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asked for a name that nothing has. FreeMarker carries this through its own machinery; {@link RunFaults} reads it. */
final class UnknownName extends TemplateModelException {
    private static final long serialVersionUID = 1;

    /** What was asked. */
    enum Kind {
        PROPERTY,
        MESSAGE
    }

    private final Kind kind;
    private final String name;
    private final transient List<String> known;

    UnknownName(Kind kind, String name, List<String> known) {
        super("no " + name);
        this.kind = kind;
        this.name = name;
        this.known = known;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    List<String> known() {
        return known;
    }
}
