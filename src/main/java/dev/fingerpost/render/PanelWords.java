package dev.fingerpost.render;

import dev.fingerpost.json.Json;
import dev.fingerpost.template.Messages;

/** The words of panels for their script. It says the same of scores as the one of decision trees. */
final class PanelWords {
    /** Words of panels have keys that begin so; the script knows them without it. */
    private static final String PANEL = "panel.";

    private static final String WIZARD = "wizard.";
    private static final String SCORES = "score.";

    private PanelWords() {}

    /** All by themselves. */
    static String json(Messages messages) {
        return Json.compact(out -> {
            out.object();
            fields(messages, out);
            out.end();
        });
    }

    /** As a member of the object that is open. */
    static void write(Messages messages, Json out) {
        out.object("words");
        fields(messages, out);
        out.end();
    }

    private static void fields(Messages messages, Json out) {
        messages.pluralRule().ifPresent(rule -> out.field("plural", rule));
        messages.under(PANEL).forEach(out::field);
        messages.under(WIZARD + SCORES).forEach((key, text) -> out.field(SCORES + key, text));
    }
}
