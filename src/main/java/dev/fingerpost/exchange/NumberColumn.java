package dev.fingerpost.exchange;

import dev.fingerpost.path.Position;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a question for a number of the ranges that a table names: its answers are the stretches that no range tells apart. */
final class NumberColumn {
    private static final String WIDE = ", -999,999,999 to 999,999,999";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param noun {@code %}, a currency or a noun; empty where it is not known */
    record Unit(Measure.Kind kind, String noun) {}

    private NumberColumn() {}

    /**
     * @param notSure words of the answer that is no number; null for none
     */
    static ImportedRules.Column of(
            String title, Collection<Range> ranges, Unit unit, @Nullable String notSure, Position at) {
        String words = words(ranges, unit.kind, unit.noun);
        Measure measure = Objects.requireNonNull(Measure.read(words), words);
        TreeSet<Range.Cut> cuts = new TreeSet<>();
        Range all = measure.possible(Range.ALL);
        for (Range range : ranges) {
            for (Range.Cut cut : List.of(range.from(), range.to())) {
                Range.Cut exact = measure.isWhole() ? cut.whole() : cut;
                if (exact.compareTo(all.from()) > 0 && exact.compareTo(all.to()) < 0) {
                    cuts.add(exact);
                }
            }
        }
        cuts.add(all.to());
        List<ImportedRules.Answer> answers = new ArrayList<>();
        Range.Cut from = all.from();
        for (Range.Cut to : cuts) {
            Range part = new Range(from, to);
            answers.add(new ImportedRules.Answer(measure.text(part), false, "", part));
            from = to;
        }
        if (notSure != null) {
            answers.add(new ImportedRules.Answer(notSure, true, "", null));
        }
        return new ImportedRules.Column(title, "", measure, words, answers, at);
    }

    private static String words(Collection<Range> ranges, Measure.Kind kind, String unit) {
        boolean below = ranges.stream().flatMap(NumberColumn::ends).anyMatch(end -> end.signum() < 0);
        boolean above = ranges.stream().flatMap(NumberColumn::ends).anyMatch(end -> end.compareTo(HUNDRED) > 0);
        String noun = unit.isEmpty() || unit.equals("%") ? "units" : unit;
        return switch (kind) {
            case DATE -> "a date";
            case PERCENT -> below || above ? "a number of percent" + (below ? WIDE : "") : "a percentage";
            case MONEY -> "an amount in " + noun + (below ? WIDE : "");
            case WHOLE -> "a whole number of " + noun + (below ? WIDE : "");
            case NUMBER -> "a number of " + noun + (below ? WIDE : "");
        };
    }

    private static Stream<BigDecimal> ends(Range range) {
        return Stream.of(range.from(), range.to()).filter(cut -> cut.end() == 0).map(Range.Cut::value);
    }

    /** The answers of the column that lie in one of these ranges. */
    static BitSet in(ImportedRules.Column column, Collection<Range> ranges) {
        BitSet fitting = new BitSet();
        if (column.measure() != null) {
            for (Range range : ranges) {
                int from = first(column.answers(), value -> range.from().compareTo(Range.Cut.below(value)) <= 0);
                int to = first(column.answers(), value -> Range.Cut.above(value).compareTo(range.to()) > 0);
                fitting.set(from, Math.max(from, to));
            }
        }
        return fitting;
    }

    /** The first stretch from which on this holds: they stand from the lowest to the highest, and what is no number behind them. */
    private static int first(List<ImportedRules.Answer> answers, Predicate<BigDecimal> holds) {
        int from = 0;
        int to = answers.size();
        while (from < to) {
            int middle = (from + to) / 2;
            Range part = answers.get(middle).range();
            if (part == null || holds.test(part.example())) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
