package dev.fingerpost.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The text below one heading, for search, reading time and summaries.
 *
 * @param id the heading's anchor; empty for what stands before the first heading
 * @param title the heading's text; empty likewise
 * @param level the heading's level; 0 likewise
 * @param text without markup, white space folded
 */
public record Section(String id, String title, int level, String text) {
    /** The same text with headings of a level at most: what is deeper is told by the section above it. */
    public static List<Section> foldedTo(int level, List<Section> sections) {
        List<Section> folded = new ArrayList<>();
        for (Section section : sections) {
            int last = folded.size() - 1;
            if (section.level <= level || last < 0) {
                folded.add(section);
            } else {
                Section above = folded.get(last);
                String text = above.text + " " + section.title + " " + section.text;
                folded.set(last, new Section(above.id, above.title, above.level, text));
            }
        }
        return folded;
    }
}
