package dev.fingerpost.render;

import dev.fingerpost.path.ThemePath;
import dev.fingerpost.template.Failure;
import dev.fingerpost.template.RenderBuffer;
import dev.fingerpost.template.Templates;
import dev.fingerpost.view.NoteView;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.PanelView;
import dev.fingerpost.view.SiteView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints what stands inside one page with the theme's own markup: notes beside their passages, panels, and other pages as parts of it.
 * After a failure nothing more is printed.
 */
final class Fragments {
    static final ThemePath NOTES = ThemePath.template("lib/fragments/notes");
    static final ThemePath PANEL = ThemePath.template("lib/fragments/panel");
    static final ThemePath PART = ThemePath.template("lib/fragments/part");

    private final Templates templates;
    private final SiteView site;
    private final boolean withoutNotes;
    private @Nullable Failure failure;

    /** @param withoutNotes on trees, where all notes stand at the end */
    Fragments(Templates templates, SiteView site, boolean withoutNotes) {
        this.templates = templates;
        this.site = site;
        this.withoutNotes = withoutNotes;
    }

    String notes(List<NoteView> notes) {
        return withoutNotes || notes.isEmpty() ? "" : print(NOTES, Map.of("notes", notes, "site", site));
    }

    String panel(PanelView panel) {
        return print(PANEL, Map.of("panel", panel, "site", site));
    }

    /** @param page with the addresses of the page that it is a part of */
    String part(PageView page) {
        return print(PART, Map.of("page", page, "site", site));
    }

    private String print(ThemePath template, Map<String, ?> variables) {
        if (failure != null) {
            return "";
        }
        RenderBuffer text = new RenderBuffer(256);
        failure = templates.write(template, variables, text);
        return text.text();
    }

    @Nullable
    Failure failure() {
        return failure;
    }
}
