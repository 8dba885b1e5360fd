package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Inline;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ranges of one number question, and tells of those that cannot be meant.
 *
 * @param asker who asks for the number, as a report names it: {@code the question}, or the title of a column
 * @param measure the number that it asks for
 */
record RangeNotes(String asker, Measure measure, Notes notes) {
    /** What number a code span asks for; null, and a note, where its words do not say. */
    static @Nullable Measure measure(Inline.CodeSpan code, Notes notes) {
        Measure measure = Measure.read(code.text());
        if (measure == null) {
            notes.add(
                    Code.TREE_NUMBER,
                    code.at(),
                    "`" + Quote.shortened(code.text()) + "` does not say what number is asked for",
                    RangeHints.measure(code.text()));
        }
        return measure;
    }

    /**
     * @param at where the words stand
     * @param form what to write where nothing can be made of them: {@link RangeReader#FORM}, or more than that
     * @return null, and a note, where the words are no range or one of another unit
     */
    RangeReader.@Nullable Written read(String words, Position at, String form) {
        RangeReader.Written range = measure.range(words);
        String shown = "`" + Quote.shortened(words) + "`";
        if (range == null) {
            notes.add(
                    Code.TREE_RANGE,
                    at,
                    shown + " is no range of numbers, and " + asker + " asks for " + measure.words(),
                    RangeHints.range(words, measure).replace(RangeReader.FORM, form));
        } else if (!measure.fits(range)) {
            notes.add(
                    Code.TREE_UNIT,
                    at,
                    shown + " does not fit: " + asker + " asks for " + measure.words(),
                    RangeHints.unit(words, range, measure));
            return null;
        } else if (measure.isAmbiguous(words)) {
            notes.add(Code.TREE_RANGE, at, shown + " may mean thousands or decimals", RangeReader.unambiguous(words));
            return null;
        }
        return range;
    }
}
