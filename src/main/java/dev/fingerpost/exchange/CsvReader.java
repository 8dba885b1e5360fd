package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.CsvLines;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.text.Quote;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Quantity;
import dev.fingerpost.tree.Range;
import dev.fingerpost.tree.RangeReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of rules as spreadsheets write it (RFC 4180; also with semicolons or tabs): the head names the questions, the last column is the
 * outcome, the first row that fits wins. {@code -}, {@code *} and nothing are any answer, {@code |} stands between answers.
 */
final class CsvReader {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<Pattern, String> SPREADSHEET = Map.of(
            Pattern.compile("<\\s*(\\d.*)"), "under $1",
            Pattern.compile("(?:<=|\u2264)\\s*(\\d.*)"), "up to $1",
            Pattern.compile(">\\s*(\\d.*)"), "over $1",
            Pattern.compile("(?:>=|\u2265)\\s*(\\d.*)"), "at least $1",
            Pattern.compile("(\\d[\\d.,]*)\\s*\\+"), "at least $1",
            Pattern.compile("(\\d[\\d.,]*)\\s*[-\u2013]\\s*(\\d[\\d.,]*)"), "$1 to $2");

    private static final Pattern ALL = Pattern.compile("(?i)any (number|date)");
    /** As SSVC's tables name their columns: {@code Exploitation v1.1.0}, {@code In KEV v1.0.0 (cisa)}. */
    private static final Pattern VERSION = Pattern.compile("(.+?) v\\d+\\.\\d+\\.\\d+(?: \\([\\w .#/-]+\\))?");

    private static final Pattern COUNT = Pattern.compile("(?i)row|#|no\\.?|nr\\.?|id|index|");

    private final SourceFile file;
    private final Notes notes;
    private final List<List<CsvLines.Cell>> lines = new ArrayList<>();

    private CsvReader(SourceFile file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    /** Null, and an error, where it is no table. */
    static @Nullable Draft read(SourceFile file, Draft.Title title, Notes notes) {
        return new CsvReader(file, notes).draft(title);
    }

    private @Nullable Draft draft(Draft.Title title) {
        Position whole = Position.wholeFile(file.path());
        lines.addAll(CsvLines.of(file, Code.IMPORT_LEFT_OUT, notes));
        if (lines.size() < 2 || lines.get(0).size() < 2) {
            unread(
                    whole,
                    "a table has a head with a question and an outcome, and a row below it",
                    "columns are separated by commas");
            return null;
        }
        if (lines.size() > MOST_ROWS || lines.get(0).size() > MOST_COLUMNS) {
            unread(
                    whole,
                    "lines of the table: " + lines.size() + ", columns: "
                            + lines.get(0).size() + "; at most 20,000 and 100 become a tree",
                    "split it");
            return null;
        }
        dropCount();
        List<CsvLines.Cell> head = lines.get(0);
        boolean versions =
                head.stream().allMatch(cell -> VERSION.matcher(cell.text()).matches());
        List<List<CsvLines.Cell>> rows = rows(head.size());
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < head.size() - 1; i++) {
            columns.add(column(i, head.get(i), versions, rows));
        }
        return TableDraft.of(new TableDraft.Head(title.or(""), "", whole), columns, table(columns, rows), notes);
    }

    private void unread(Position at, String message, String hint) {
        notes.add(Code.IMPORT_UNREAD, at, message, hint);
    }

    /** A first column that only counts the rows is no question. */
    private void dropCount() {
        CsvLines.Cell first = lines.get(0).get(0);
        Set<String> seen = new LinkedHashSet<>();
        boolean counts = COUNT.matcher(first.text()).matches()
                && lines.get(0).size() > 2
                && lines.stream()
                        .skip(1)
                        .allMatch(line -> line.get(0).text().matches("\\d{1,9}")
                                && seen.add(line.get(0).text()));
        if (counts) {
            notes.add(
                    Code.IMPORT_LEFT_OUT,
                    first.at(),
                    "the column " + Quote.of(first.text()) + " counts the rows, so it is no question",
                    "give it another name if it is one");
            lines.replaceAll(line -> line.subList(1, line.size()));
        }
    }

    private List<List<CsvLines.Cell>> rows(int width) {
        List<List<CsvLines.Cell>> rows = new ArrayList<>();
        for (List<CsvLines.Cell> line : lines.subList(1, lines.size())) {
            if (line.size() != width || line.get(width - 1).text().isEmpty()) {
                notes.add(
                        Code.IMPORT_LEFT_OUT,
                        line.get(0).at(),
                        line.size() != width
                                ? "cells in this row: " + line.size() + ", in the head: " + width
                                : "this row has no outcome",
                        "give it as many cells as the head; the last one is the outcome");
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private Table.Column column(int i, CsvLines.Cell head, boolean versions, List<List<CsvLines.Cell>> rows) {
        Set<String> parts = new LinkedHashSet<>();
        rows.stream().map(row -> row.get(i)).filter(cell -> !cell.isAny()).forEach(cell -> parts.addAll(cell.parts()));
        String title = question(versions ? VERSION.matcher(head.text()).replaceFirst("$1") : head.text());
        Table.Column numbers = numbers(title, parts, head.at());
        if (numbers != null) {
            return numbers;
        }
        if (parts.isEmpty()) {
            parts.add(CsvWriter.YES);
        }
        return new Table.Column(
                title,
                "",
                null,
                "",
                unlike(parts).stream().map(Table.Answer::of).toList(),
                head.at());
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
    private static Table.@Nullable Column numbers(String title, Set<String> parts, Position at) {
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

    /** A head of a few words becomes a question. */
    static String question(String words) {
        String title = words.isEmpty() ? "Which" : words;
        return title.endsWith("?") ? title : title + "?";
    }

    private static Measure.Kind kind(java.util.Collection<RangeReader.Written> ranges) {
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

    private Table table(List<Table.Column> columns, List<List<CsvLines.Cell>> rows) {
        Table.Outcomes outcomes = new Table.Outcomes();
        List<Table.Row> made = new ArrayList<>();
        for (List<CsvLines.Cell> row : rows) {
            Map<Integer, BitSet> cells = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isAny()) {
                    cells.put(i, fitting(columns.get(i), row.get(i)));
                }
            }
            made.add(new Table.Row(
                    cells,
                    Map.of(),
                    outcomes.of(row.get(columns.size()).text(), ""),
                    row.get(0).at()));
        }
        return new Table(false, made, outcomes.list(), -1);
    }

    private static BitSet fitting(Table.Column column, CsvLines.Cell cell) {
        List<Range> ranges = new ArrayList<>();
        BitSet fitting = new BitSet();
        for (String part : cell.parts()) {
            boolean label = column.answers().stream()
                    .anyMatch(answer -> answer.range() == null && answer.label().equalsIgnoreCase(part));
            RangeReader.Written range = column.measure() == null || label ? null : RangeReader.read(spelled(part));
            if (range != null || column.measure() != null && ALL.matcher(part).matches()) {
                ranges.add(range == null ? Range.ALL : range.range());
            }
            for (int i = 0; i < column.answers().size(); i++) {
                Table.Answer answer = column.answers().get(i);
                if (answer.range() == null && answer.label().equalsIgnoreCase(part)) {
                    fitting.set(i);
                }
            }
        }
        fitting.or(NumberColumn.in(column, ranges));
        return fitting;
    }
}
