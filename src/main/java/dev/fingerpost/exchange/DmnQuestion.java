package dev.fingerpost.exchange;

import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the tables of a DMN file say of one question. */
final class DmnQuestion {
    private static final String OTHER = "Something else";
    private static final Map<String, Integer> BOOLEANS = Map.of("true", 0, "false", 1);
    private static final Set<String> WHOLE = Set.of("integer", "long", "short", "int", "byte");

    private final String title;
    private final Xml first;
    /** By value: the number of its answer. */
    private final Map<String, Integer> values = new LinkedHashMap<>();

    private final List<Range> ranges = new ArrayList<>();
    private final String type;
    /** Whether it can have values that no table names. */
    private boolean open;

    private boolean dates;

    DmnQuestion(String title, Xml first, String type) {
        this.title = title;
        this.first = first;
        this.type = type;
    }

    boolean isNumber() {
        return !ranges.isEmpty() && values.isEmpty();
    }

    boolean isBoolean() {
        return type.equals("boolean")
                || !values.isEmpty() && Set.of("true", "false").containsAll(values.keySet());
    }

    /**
     * @param allowed all values that there are; empty where that is not known
     * @param cells null for one that could not be read
     */
    void add(List<String> allowed, List<@Nullable FeelCell> cells) {
        allowed.forEach(this::value);
        for (FeelCell cell : cells) {
            if (cell != null) {
                cell.texts().forEach(this::value);
                ranges.addAll(cell.ranges());
                open |= allowed.isEmpty() && (cell.any() || cell.negated());
                dates |= cell.dates();
            }
        }
    }

    private void value(String value) {
        values.putIfAbsent(value, values.size());
    }

    /** Null where no rule reads it. */
    ImportedRules.@Nullable Column column() {
        String words = CsvReader.question(title);
        if (isNumber()) {
            Measure.Kind kind =
                    dates ? Measure.Kind.DATE : WHOLE.contains(type) ? Measure.Kind.WHOLE : Measure.Kind.NUMBER;
            return NumberColumn.of(words, ranges, new NumberColumn.Unit(kind, ""), null, first.at());
        }
        List<ImportedRules.Answer> answers = new ArrayList<>();
        if (isBoolean()) {
            answers.add(ImportedRules.Answer.of(CsvWriter.YES));
            answers.add(ImportedRules.Answer.of(CsvWriter.NO));
        } else {
            Map<String, String> meanings = meanings(first);
            values.keySet()
                    .forEach(value -> answers.add(ImportedRules.Answer.of(
                            value.isBlank()
                                    ? "Nothing"
                                    : meanings.getOrDefault(value, ImportedTree.Words.plain(value)))));
            if (open && !answers.isEmpty()) {
                answers.add(ImportedRules.Answer.of(OTHER));
            }
        }
        return answers.isEmpty() ? null : new ImportedRules.Column(words, "", null, "", answers, first.at());
    }

    /** What a description says that texts stand for. */
    static Map<String, String> meanings(Xml described) {
        Xml words = described.first("description");
        if (words == null) {
            return Map.of();
        }
        Map<String, String> meanings =
                DmnWriter.meanings(ImportedTree.Words.plain(words.words().toString()));
        meanings.values().forEach(meaning -> ImportedRules.bounded(meaning, words.at()));
        return meanings;
    }

    BitSet fitting(ImportedRules.Column column, FeelCell cell) {
        BitSet fitting = NumberColumn.in(column, cell.ranges());
        Map<String, Integer> known = isBoolean() ? BOOLEANS : values;
        cell.texts().stream().filter(known::containsKey).map(known::get).forEach(fitting::set);
        if (cell.negated()) {
            fitting.flip(0, column.answers().size());
        }
        return fitting;
    }
}
