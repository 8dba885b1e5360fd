package dev.fingerpost.exchange;

import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Range;
import dev.fingerpost.tree.Unfolded.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Complete rules as RFC 4180 has them, in words: a line for each, a column for each question, the outcome last. {@code -} is any answer,
 * {@code |} stands between answers of which any will do.
 */
final class CsvWriter {
    static final String ANY = "-";
    static final String OR = " | ";
    static final String YES = "Yes";
    static final String NO = "No";
    static final String OUTCOME = "Outcome";

    private CsvWriter() {}

    static String text(DecisionTree tree, CompleteRules table) {
        Map<String, String> ends = new HashMap<>();
        tree.outcomes().forEach(outcome -> ends.put(outcome.id(), outcome.title()));
        StringBuilder text = new StringBuilder();
        List<String> heads = new ArrayList<>();
        FreeNames free = new FreeNames(" (", ")", Set.of(OUTCOME));
        table.columns().forEach(column -> heads.add(free.of(column.title())));
        heads.add(OUTCOME);
        line(heads, text);
        for (CompleteRules.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            table.columns()
                    .forEach(column ->
                            cells.add(cell(column.question(), row.cells().get(column))));
            cells.add(ends.getOrDefault(row.end(), row.end()));
            line(cells, text);
        }
        return text.toString();
    }

    private static String cell(Node.Question question, CompleteRules.@Nullable Cell cell) {
        if (cell instanceof CompleteRules.Ticked ticked) {
            return ticked.ticked() ? YES : NO;
        }
        if (!(cell instanceof CompleteRules.Chosen chosen)) {
            return ANY;
        }
        Measure measure = question.measure();
        List<String> words = new ArrayList<>();
        if (measure != null) {
            Ranges.of(chosen.ways()).stream().map(measure::text).forEach(words::add);
        }
        chosen.ways().stream()
                .filter(way -> measure == null || way.range() == null)
                .map(way -> way.words(question))
                .forEach(words::add);
        return String.join(OR, words);
    }

    private static void line(Collection<String> cells, StringBuilder text) {
        text.append(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        return line.matches("(?s).*[\",].*") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
    }

    /** Ranges that meet become one. */
    static final class Ranges {
        private Ranges() {}

        static List<Range> of(List<Way> ways) {
            List<Range> sorted = ways.stream()
                    .map(Way::range)
                    .filter(range -> range != null)
                    .sorted((one, other) -> one.from().compareTo(other.from()))
                    .toList();
            List<Range> merged = new ArrayList<>();
            for (Range range : sorted) {
                Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                if (last != null && range.from().compareTo(last.to()) <= 0) {
                    merged.set(merged.size() - 1, new Range(last.from(), range.to()));
                } else {
                    merged.add(range);
                }
            }
            return merged;
        }
    }
}
