package dev.fingerpost.page;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a site knows of a page, and other pages may show of it: its outline, all but the {@link Prose}. While the outlines of all pages stay
 * the same, so do lists, menus, relations and the views of all other pages.
 *
 * @param title from front matter, else the first level-1 heading, else the file's name
 * @param top its first heading; the file as a whole where it has none
 * @param minutes reading time, rounded up
 * @param headings in order, the page's level-1 heading included
 * @param numbered what its {@link Holes} name by number
 * @param definitions from definition lists
 * @param drawn what else it shows
 */
public record Page(
        PagePath path,
        PageKind kind,
        Meta meta,
        String title,
        Position top,
        int minutes,
        List<Heading> headings,
        Numbered numbered,
        List<Definition> definitions,
        Set<Drawn> drawn) {
    public Page {
        headings = List.copyOf(headings);
        definitions = List.copyOf(definitions);
        drawn = Set.copyOf(drawn);
    }

    /** The same page at another place. */
    public Page at(PagePath place) {
        return new Page(place, kind, meta, title, top, minutes, headings, numbered, definitions, drawn);
    }

    /**
     * What stands in it by number, as its {@link Holes} name it.
     *
     * @param references links and images
     * @param notes footnotes
     * @param includes code blocks from files
     * @param panels comparisons, scorecards, calculators and registers
     */
    public record Numbered(List<Reference> references, List<Note> notes, List<Include> includes, List<Panel> panels) {
        /** Of an empty page. */
        public static final Numbered NOTHING = new Numbered(List.of(), List.of(), List.of(), List.of());

        public Numbered {
            references = List.copyOf(references);
            notes = List.copyOf(notes);
            includes = List.copyOf(includes);
            panels = List.copyOf(panels);
        }
    }

    /** The file that it becomes. */
    public SitePath url() {
        return path.url();
    }

    /** What the page says of itself; a case study's summary where it has no description. */
    public @Nullable String description() {
        if (meta.description() != null) {
            return meta.description().value();
        }
        return meta.caseStudy() == null ? null : meta.caseStudy().summary();
    }

    /** The file that it is written in. */
    public ProjectPath sourcePath() {
        return path.source();
    }
}
