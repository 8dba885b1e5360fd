package dev.fingerpost.page;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parsed page. It depends on its source text alone, and on the files that hold the data of its panels.
 *
 * @param title from front matter, else the first level-1 heading, else the file's name
 * @param html the body without its first level-1 heading, with {@link Holes}
 * @param headings in order, the page's level-1 heading included
 * @param references links and images, numbered as the holes are
 * @param notes footnotes by number
 * @param groups how many cite groups the body has; see {@link Holes#NOTES}
 * @param includes code blocks from files, numbered as the holes are
 * @param panels comparisons, scorecards and calculators, numbered as the holes are
 * @param sections in order; the first may have no heading
 * @param definitions from definition lists
 * @param blocks on decision trees only, without the level-1 heading; empty elsewhere
 * @param passages its prose, in order; only when it was asked for, see {@code markdown.Reading}
 * @param words how many words a reader reads; code and tables count half
 */
public record Page(
        SourceFile source,
        PagePath path,
        PageKind kind,
        Meta meta,
        String title,
        String html,
        List<Heading> headings,
        List<Reference> references,
        List<Note> notes,
        int groups,
        List<Include> includes,
        List<Panel> panels,
        List<Section> sections,
        List<Definition> definitions,
        List<Block> blocks,
        List<Passage> passages,
        int words) {
    private static final int WORDS_A_MINUTE = 220;

    public Page {
        headings = List.copyOf(headings);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
        includes = List.copyOf(includes);
        panels = List.copyOf(panels);
        sections = List.copyOf(sections);
        definitions = List.copyOf(definitions);
        blocks = List.copyOf(blocks);
        passages = List.copyOf(passages);
    }

    /** The file that it becomes. */
    public SitePath url() {
        return path.url();
    }

    /** Reading time, rounded up. */
    public int minutes() {
        return Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
    }

    /** What the page says of itself; a case study's summary where it has no description. */
    public @Nullable String description() {
        if (meta.description() != null) {
            return meta.description().value();
        }
        return meta.caseStudy() == null ? null : meta.caseStudy().summary();
    }

    /** What the rest of the site may see of it. */
    public Outline outline() {
        return Outline.of(this);
    }

    /** The file that it is written in. */
    public ProjectPath sourcePath() {
        return source.path();
    }
}
