package dev.fingerpost.exchange;

import dev.fingerpost.path.Position;
import dev.fingerpost.table.CsvLines;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Quantity;
import dev.fingerpost.tree.Range;
import dev.fingerpost.tree.RangeReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One column of a table of a spreadsheet: a question for words, or for a number where they are ranges. */
final class CsvColumn {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<Pattern, String> SPREADSHEET = Map.of(
            Pattern.compile("<\\s*(\\d.*)"), "under $1",
            Pattern.compile("(?:<=|\u2264)\\s*(\\d.*)"), "up to $1",
            Pattern.compile(">\\s*(\\d.*)"), "over $1",
            Pattern.compile("(?:>=|\u2265)\\s*(\\d.*)"), "at least $1",
            Pattern.compile("(\\d[\\d.,]*)\\s*\\+"), "at least $1",
            Pattern.compile("(\\d[\\d.,]*)\\s*[-\u2013]\\s*(\\d[\\d.,]*)"), "$1 to $2");

    private static final Pattern ALL = Pattern.compile("(?i)any (number|date)");
    private final ImportedRules.Column column;
    /** Which answers have these words, whatever their case. */
    private final Map<String, BitSet> labelled = new HashMap<>();

    /** @param parts all words of its cells */
    CsvColumn(String title, Set<String> parts, Position at) {
        ImportedRules.bounded(parts.size(), at);
        ImportedRules.Column numbers = numbers(title, parts, at);
        column = numbers != null
                ? numbers
                : new ImportedRules.Column(
                        title,
                        "",
                        null,
                        "",
                        unlike(parts.isEmpty() ? Set.of(CsvWriter.YES) : parts).stream()
                                .map(ImportedRules.Answer::of)
                                .toList(),
                        at);
        for (int i = 0; i < column.answers().size(); i++) {
            ImportedRules.Answer answer = column.answers().get(i);
            if (answer.range() == null) {
                labelled.computeIfAbsent(folded(answer.label()), fresh -> new BitSet())
                        .set(i);
            }
        }
    }

    ImportedRules.Column column() {
        return column;
    }

    /** Equal for words that differ in case alone. */
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        words.chars().forEach(c -> folded.append((char) Character.toLowerCase(Character.toUpperCase(c))));
        return folded.toString();
    }

    /** Each word once, as it is first written: `Yes` is `yes`. */
    private static Collection<String> unlike(Set<String> parts) {
        Map<String, String> first = new LinkedHashMap<>();
        parts.forEach(part -> first.putIfAbsent(part.toLowerCase(Locale.ROOT), part));
        return first.values();
    }

    /** A range as spreadsheets have it, {@code <18}, {@code 18-64}, {@code 65+}, in the words of trees. */
    private static String spelled(String part) {
        for (Map.Entry<Pattern, String> form : SPREADSHEET.entrySet()) {
            Matcher matcher = form.getKey().matcher(part.strip());
            if (matcher.matches()) {
                return matcher.replaceFirst(form.getValue());
            }
        }
        return part;
    }

    /** Null where the words are no ranges, but for one that may be "not sure". */
    private static ImportedRules.@Nullable Column numbers(String title, Set<String> parts, Position at) {
        Map<String, RangeReader.Written> ranges = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        boolean every = false;
        for (String part : parts) {
            RangeReader.Written range = RangeReader.read(spelled(part));
            if (range == null && ALL.matcher(part).matches()) {
                every = true;
            } else if (range == null) {
                others.add(part);
            } else {
                ranges.put(part, range);
            }
        }
        Set<String> units = new LinkedHashSet<>();
        ranges.values().stream()
                .filter(range -> isStretch(range.range()))
                .forEach(range -> units.add(range.numbers().get(0).unit()));
        String unit = units.isEmpty() ? "" : units.iterator().next();
        // "Plan 2" is no number of plans.
        ranges.forEach((part, range) -> {
            if (range.numbers().stream()
                    .anyMatch(
                            number -> !number.unit().isEmpty() && !number.unit().equals(unit))) {
                others.add(part);
            }
        });
        ranges.keySet().removeAll(others);
        boolean named = unit.isEmpty() || Measure.isUnit(unit);
        if (!every && units.isEmpty() || units.size() > 1 || others.size() > 1 || !named) {
            return null;
        }
        return NumberColumn.of(
                title,
                ranges.values().stream().map(RangeReader.Written::range).toList(),
                new NumberColumn.Unit(kind(ranges.values()), unit),
                others.stream().findFirst().orElse(null),
                at);
    }

    private static boolean isStretch(Range range) {
        return range.from().end() != 0
                || range.to().end() != 0
                || range.from().value().compareTo(range.to().value()) != 0;
    }

    private static Measure.Kind kind(Collection<RangeReader.Written> ranges) {
        if (ranges.isEmpty()) {
            return Measure.Kind.NUMBER;
        }
        Quantity first = ranges.iterator().next().numbers().get(0);
        if (first.date()) {
            return Measure.Kind.DATE;
        } else if (first.unit().equals("%")) {
            return Measure.Kind.PERCENT;
        } else if (first.unit().length() == 1
                && !Character.isLetter(first.unit().charAt(0))) {
            return Measure.Kind.MONEY;
        }
        boolean whole = ranges.stream()
                .flatMap(range -> range.numbers().stream())
                .allMatch(number -> number.value().stripTrailingZeros().scale() <= 0);
        // Where one range ends at 5 and the next begins at 6, nothing between them can be meant.
        boolean steps = ranges.stream()
                .map(range -> range.range().to())
                .filter(to -> to.end() == 0 && to.above())
                .anyMatch(to -> ranges.stream()
                                .map(range -> range.range().from())
                                .anyMatch(from -> from.end() == 0
                                        && !from.above()
                                        && from.value().compareTo(to.value().add(BigDecimal.ONE)) == 0)
                        && ranges.stream()
                                .noneMatch(range ->
                                        range.range().contains(to.value().add(HALF))));
        return whole && steps ? Measure.Kind.WHOLE : Measure.Kind.NUMBER;
    }

    /** The answers that a cell names. */
    BitSet fitting(CsvLines.Cell cell) {
        List<Range> ranges = new ArrayList<>();
        BitSet fitting = new BitSet();
        for (String part : cell.parts()) {
            BitSet words = labelled.get(folded(part));
            if (words != null) {
                fitting.or(words);
            } else if (column.measure() != null) {
                RangeReader.Written range = RangeReader.read(spelled(part));
                if (range != null || ALL.matcher(part).matches()) {
                    ranges.add(range == null ? Range.ALL : range.range());
                }
            }
        }
        fitting.or(NumberColumn.in(column, ranges));
        return fitting;
    }
}
