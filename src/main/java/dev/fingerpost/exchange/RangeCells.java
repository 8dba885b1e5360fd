package dev.fingerpost.exchange;

import dev.fingerpost.table.RuleTable;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Range;
import dev.fingerpost.tree.RangeReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a column of numbers, in the words in which a page reads them. */
final class RangeCells {
    private final ImportedRules.Column column;
    private final Measure measure;
    private final RuleTable table;
    private final int place;
    private final IntFunction<@Nullable String> names;

    /**
     * @param column one that asks for a number
     * @param place of the column in the table
     * @param names what a cell calls an answer that is no number; null where it has no word of its own
     */
    RangeCells(ImportedRules.Column column, RuleTable table, int place, IntFunction<@Nullable String> names) {
        this.column = column;
        this.measure = Objects.requireNonNull(column.measure());
        this.table = table;
        this.place = place;
        this.names = names;
    }

    /** By row; null where one of them cannot be written. */
    @Nullable
    List<String> words() {
        boolean named = IntStream.range(0, column.answers().size())
                .allMatch(answer -> range(answer) != null || names.apply(answer) != null);
        if (!named) {
            return null;
        }
        List<List<String>> merged = cells(true);
        return isExact(merged) ? joined(merged) : isExact(cells(false)) ? joined(cells(false)) : null;
    }

    private @Nullable Range range(int answer) {
        return column.answers().get(answer).range();
    }

    private static List<String> joined(List<List<String>> cells) {
        return cells.stream().map(cell -> String.join(", ", cell)).toList();
    }

    /** @param merge whether stretches that meet are one range; else no range can claim the end of another */
    private List<List<String>> cells(boolean merge) {
        List<List<String>> cells = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            long bits = row.cells().get(place);
            List<String> words = new ArrayList<>();
            if (bits == table.all(place)) {
                words.add(CsvWriter.ANY);
            } else {
                stretches(bits, merge).forEach(range -> words.add(measure.text(range)));
                BitSet.valueOf(new long[] {bits}).stream()
                        .filter(answer -> range(answer) == null)
                        .forEach(answer -> words.add(Objects.requireNonNull(names.apply(answer))));
            }
            cells.add(words);
        }
        return cells;
    }

    private List<Range> stretches(long bits, boolean merge) {
        List<Range> stretches = new ArrayList<>();
        BitSet.valueOf(new long[] {bits}).stream().forEach(answer -> {
            Range range = range(answer);
            Range last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (range != null && merge && last != null && last.to().equals(range.from())) {
                stretches.set(stretches.size() - 1, new Range(last.from(), range.to()));
            } else if (range != null) {
                stretches.add(range);
            }
        });
        return stretches;
    }

    /** Whether a page reads each range as it was meant, whatever the others claim. */
    private boolean isExact(List<List<String>> cells) {
        Set<String> words = new HashSet<>();
        cells.forEach(words::addAll);
        Map<String, RangeReader.Written> read = words.stream()
                .filter(word -> RangeReader.read(word) != null)
                .collect(Collectors.toMap(word -> word, RangeReader::read));
        return read.entrySet().stream()
                .allMatch(
                        entry -> measure.text(measure.possible(entry.getValue().settled(read.values())))
                                .equals(entry.getKey()));
    }
}
