package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The ranges that the cells of one column of rules name, each once however many cells name it. */
final class ColumnRanges {
    private final Measure measure;
    private final Notes notes;
    private final RangeNotes reader;
    /** By words, as cells write them: the range that they mean. */
    private final Map<String, RangeReader.Written> written = new LinkedHashMap<>();
    /** Likewise, what is left to each range after the claims of others on its ends. */
    private Map<String, Range> settled = Map.of();

    /**
     * @param title of the column
     * @param measure the number that it asks for
     */
    ColumnRanges(String title, Measure measure, Notes notes) {
        this.measure = measure;
        this.notes = notes;
        this.reader = new RangeNotes("`" + title + "`", measure, notes);
    }

    Measure measure() {
        return measure;
    }

    /** Takes the words of a cell; a note, where they are no range that fits. */
    void add(String words, Position cell) {
        RangeReader.Written range = written.containsKey(words) ? null : reader.read(words, cell, RangeReader.FORM);
        if (range == null) {
            return;
        }
        written.put(words, range);
        if (measure.possible(range.range()).isEmpty()) {
            String limits = measure.text(measure.limits());
            notes.add(
                    Code.TREE_RANGE_EMPTY,
                    cell,
                    "`" + Quote.shortened(words) + "` takes no number: none of " + limits + " is in it",
                    "remove the row, or write a range of what can be answered: " + limits);
        }
    }

    /**
     * The stretches between all ends of these ranges, lowest first; together they are all that can be answered. Call it once all cells are
     * there, and before {@link #isNamed}.
     */
    List<Range> stretches() {
        settle();
        Range all = measure.possible(measure.limits());
        TreeSet<Range.Cut> cuts = new TreeSet<>();
        settled.values().forEach(range -> {
            cuts.add(range.from());
            cuts.add(range.to());
        });
        cuts.add(all.to());
        List<Range> stretches = new ArrayList<>();
        Range.Cut from = all.from();
        for (Range.Cut to : cuts.subSet(all.from(), false, all.to(), true)) {
            stretches.add(new Range(from, to));
            from = to;
        }
        return stretches;
    }

    private void settle() {
        settled = new LinkedHashMap<>();
        written.forEach((words, range) -> {
            Range own = range.settled(written.values());
            settled.put(words, measure.possible(own));
        });
    }

    /** Whether a stretch lies in the range that these words name. */
    boolean isNamed(String words, Range stretch) {
        return settled.containsKey(words) && settled.get(words).contains(stretch.example());
    }
}
