package dev.fingerpost.page;

import dev.fingerpost.page.Reference.Kind;
import dev.fingerpost.path.PagePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a site may see of a page: all but its prose, and where things stand in its source. While the outlines of all pages
 * stay the same, so do lists, menus, relations and the views of all other pages.
 */
public record Outline(
        PageKind kind,
        PagePath path,
        Meta meta,
        String title,
        int minutes,
        List<Head> headings,
        List<Link> references,
        List<Cited> notes,
        List<Include> includes,
        List<Panel> panels,
        List<Definition> definitions,
        List<Block> blocks) {

    /** A heading, wherever it stands. */
    public record Head(int level, String id, String text) {}

    /** A link or an image, wherever it stands. */
    public record Link(Kind kind, String target, String text) {}

    /** A footnote, whatever it says. */
    public record Cited(
            int number,
            String label,
            int uses,
            boolean isDefined,
            @Nullable Grade grade) {}

    static Outline of(Page page) {
        return new Outline(
                page.kind(),
                page.path(),
                page.meta(),
                page.title(),
                page.minutes(),
                page.headings().stream()
                        .map(heading -> new Head(heading.level(), heading.id(), heading.text()))
                        .toList(),
                page.references().stream()
                        .map(link -> new Link(link.kind(), link.target(), link.text()))
                        .toList(),
                page.notes().stream()
                        .map(note ->
                                new Cited(note.number(), note.label(), note.uses(), note.html() != null, note.grade()))
                        .toList(),
                page.includes(),
                page.panels(),
                page.definitions(),
                page.blocks());
    }
}
