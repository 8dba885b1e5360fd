package dev.fingerpost.render;

import dev.fingerpost.render.Templates.Failure;
import dev.fingerpost.render.view.NoteView;
import dev.fingerpost.render.view.SiteView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the notes beside one page's passages with the theme's own markup. On trees all notes stand at the end, so there it prints nothing. */
final class NotePrinter {
    private static final String TEMPLATE = "lib/fragments/notes.ftlh";

    private final Templates templates;
    private final SiteView site;
    private final boolean silent;
    private @Nullable Failure failure;

    NotePrinter(Templates templates, SiteView site, boolean silent) {
        this.templates = templates;
        this.site = site;
        this.silent = silent;
    }

    String print(List<NoteView> notes) {
        if (silent || notes.isEmpty() || failure != null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        failure = templates.write(TEMPLATE, Map.of("notes", notes, "site", site), text);
        return text.toString();
    }

    @Nullable
    Failure failure() {
        return failure;
    }
}
