package dev.fingerpost.page;

import java.util.List;

/**
 * A piece of prose as a reader takes it in: a paragraph, a list item's paragraph, a row of a table. No headings, no code, no footnotes.
 *
 * @param text without markup; {@link #OBJECT} stands for each code span and bare address; white space is not folded
 * @param start where it begins in the source's text
 * @param end where it ends there
 * @param links the stretches of {@code text} that are links
 * @param sourced whether something says where its statements come from: a footnote within its reach, or the mark of a worked example
 */
public record Passage(Kind kind, String text, int start, int end, List<Stretch> links, boolean sourced) {
    /** Stands for what is not prose, such as a code span. */
    public static final char OBJECT = '\uFFFC';

    public Passage {
        links = List.copyOf(links);
    }

    /** What a passage is to a reader. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        ROW
    }

    /** From a place in a text to before another. */
    public record Stretch(int from, int to) {}
}
