package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A footnote.
 *
 * @param number shown in the text; its element has the id {@code fn-N}
 * @param body its text; for a source, the printed reference
 * @param grade how far it can be trusted
 * @param backs hrefs of the places that cite it ({@code #fnref-N} …)
 */
public record NoteView(int number, Markup body, @Nullable GradeView grade, List<String> backs) {}
