package dev.fingerpost.page;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parsed page with its text. It depends on its source alone, and on the files that hold the data of its panels. A site is made of
 * {@link Page}s and cannot hold this: it is given to what is made of one page alone, and to the few that say which pages' texts they read.
 *
 * @param title its first level-1 heading; null where it has none
 * @param html the body without that heading, with {@link Holes}
 * @param headings those of the page, where their words stand
 * @param references those of the page, where their targets stand
 * @param footnotes those of the page, with their texts
 * @param sections in order; the first may have no heading
 * @param blocks on decision trees only, without the level-1 heading; empty elsewhere
 * @param passages in order; only when they were asked for, see {@code markdown.Reading}
 */
public record Prose(
        Page page,
        SourceFile source,
        @Nullable Title title,
        String html,
        List<Located<Heading>> headings,
        List<Located<Reference>> references,
        List<Footnote> footnotes,
        List<Section> sections,
        List<Block> blocks,
        List<Passage> passages) {
    public Prose {
        headings = List.copyOf(headings);
        references = List.copyOf(references);
        footnotes = List.copyOf(footnotes);
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        passages = List.copyOf(passages);
    }

    /** The same text for the page at another place. */
    public Prose at(PagePath place) {
        return new Prose(
                page.at(place), source, title, html, headings, references, footnotes, sections, blocks, passages);
    }

    /**
     * The heading that stands over the page.
     *
     * @param id its anchor; empty when it has none
     * @param html with holes
     */
    public record Title(String id, String html) {}

    /**
     * A note and what it says.
     *
     * @param at its first use
     * @param html with holes; null when the page does not define it
     * @param group the cite group that shows it; see {@link Holes#NOTES}
     */
    public record Footnote(Note note, Position at, @Nullable String html, int group) {}
}
