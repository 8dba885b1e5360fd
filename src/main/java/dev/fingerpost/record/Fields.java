package dev.fingerpost.record;

import dev.fingerpost.record.RecordLines.Line;
import dev.fingerpost.record.RecordLines.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a record says as a name and a value: keys of front matter, lines of its head, rows of a table there, short sections. */
final class Fields {
    private static final Pattern PAIR = Pattern.compile(
            "\\s*+(?:[-*+>]\\s++)?(?:\\*\\*|__|\\*|_)?(?<name>\\p{L}[\\p{L} _/()-]{1,30}?)\\s*+(?:\\*\\*|__|\\*|_)?+\\s*+[:=]\\s*"
                    + "(?:\\*\\*|__|\\*|_)?\\s*(?<value>.*)");
    /** Says that a text stands on the lines below. */
    private static final Pattern BELOW = Pattern.compile("[|>][-+]?");

    private static final Pattern ROW = Pattern.compile("[\\s>]*+\\|.*\\|.*");
    private static final Pattern ITEM = Pattern.compile("\\s*[-*+]\\s+(.*)");
    /**
     * @param name in small letters
     * @param values as written, without quotes; several where they are a list
     * @param placed where the value stands; empty where it stands on lines below
     */
    record Field(FieldSort sort, String name, List<String> values, Placed placed, DecisionRecord.Form form) {
        Line line() {
            return placed.line;
        }

        String text() {
            return String.join(" ", values);
        }
    }

    private final List<Field> all = new ArrayList<>();

    Fields(RecordLines lines) {
        read(lines.front(), DecisionRecord.Form.FRONT_MATTER);
        List<Section> sections = lines.sections();
        read(sections.get(0).lines(), DecisionRecord.Form.LINE);
        sections.stream().skip(1).forEach(this::section);
    }

    Stream<Field> of(FieldSort sort) {
        return all.stream().filter(field -> field.sort == sort);
    }

    private static String name(String written) {
        return withoutBrackets(written.toLowerCase(Locale.ROOT))
                .replaceAll("[\\s_-]+", " ")
                .strip();
    }

    /** In one pass: where no bracket is closed, a pattern would look for one from each that is open. */
    private static String withoutBrackets(String text) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', at)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            left.append(text, at, open);
            at = close + 1;
        }
        return left.append(text, at, text.length()).toString();
    }

    private void read(List<Line> lines, DecisionRecord.Form form) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (form == DecisionRecord.Form.LINE && isRow(line)) {
                int end = i;
                while (end < lines.size() && isRow(lines.get(end))) {
                    end++;
                }
                table(lines.subList(i, end));
                i = end - 1;
                continue;
            }
            // A nested key of front matter is none of the record's own.
            boolean nested =
                    form == DecisionRecord.Form.FRONT_MATTER && line.text().startsWith(" ");
            Matcher pair = PAIR.matcher(line.text());
            FieldSort sort = pair.matches() && !nested ? FieldSort.of(name(pair.group("name"))) : null;
            if (sort != null) {
                add(
                        sort,
                        name(pair.group("name")),
                        values(pair.group("value"), lines, i, form),
                        placed(line, pair.start("value")),
                        form);
            }
        }
    }

    private static List<String> values(String written, List<Line> lines, int at, DecisionRecord.Form form) {
        String value = unquoted(written.strip());
        if (!value.isEmpty() && !BELOW.matcher(value).matches()) {
            return value.startsWith("[") && value.endsWith("]")
                    ? Arrays.stream(value.substring(1, value.length() - 1).split(","))
                            .map(part -> unquoted(part.strip()))
                            .toList()
                    : List.of(value);
        }
        List<String> items = new ArrayList<>();
        for (int i = at + 1; i < lines.size(); i++) {
            Matcher item = ITEM.matcher(lines.get(i).text());
            if (item.matches() && !PAIR.matcher(lines.get(i).text()).matches()) {
                items.add(unquoted(item.group(1).strip()));
            } else if (!lines.get(i).text().isBlank() || !items.isEmpty() && form != DecisionRecord.Form.FRONT_MATTER) {
                // In a text, what follows an empty line may be another list.
                break;
            }
        }
        return items;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** A line of a table, which may stand in a quotation. */
    private static boolean isRow(Line line) {
        return ROW.matcher(line.text()).matches();
    }

    private static List<String> cells(Line line) {
        String row = line.text().strip().replaceAll("^(?:>\\s*)*\\||\\|$", "");
        return Arrays.stream(row.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }

    /** Names above values, or beside them. */
    private void table(List<Line> rows) {
        List<Line> told =
                rows.stream().filter(row -> !row.text().matches("[\\s>|:-]+")).toList();
        List<String> head = told.isEmpty() ? List.of() : cells(told.get(0));
        boolean above = head.size() > 1
                && told.size() > 1
                && head.stream()
                                .filter(cell -> FieldSort.of(name(Plain.of(cell))) != null)
                                .count()
                        > 1
                && (FieldSort.of(name(Plain.of(cells(told.get(1)).get(0)))) == null
                        // `Accepted` names a day, too; beside another name, a status stands in the first row.
                        || head.stream().skip(1).noneMatch(cell -> Status.atStart(Plain.of(cell)) != null));
        if (above) {
            List<String> values = cells(told.get(1));
            for (int i = 0; i < Math.min(head.size(), values.size()); i++) {
                cell(head.get(i), values.get(i), told.get(1));
            }
            return;
        }
        for (Line row : told) {
            List<String> cells = cells(row);
            if (cells.size() > 1) {
                cell(cells.get(0), cells.get(1), row);
            }
        }
    }

    private void cell(String name, String value, Line line) {
        String plain = name(Plain.of(name).replaceAll(":$", ""));
        FieldSort sort = FieldSort.of(plain);
        if (sort != null && !value.isEmpty()) {
            int start = line.text().lastIndexOf(value);
            add(sort, plain, List.of(value), new Placed(line, start, start + value.length()), DecisionRecord.Form.LINE);
        }
    }

    /** A section that is named like a field, or whose heading has the value, too: {@code ## Status: accepted}. */
    private void section(Section section) {
        Matcher pair = PAIR.matcher(section.title());
        String name = pair.matches() ? name(pair.group("name")) : section.name();
        FieldSort sort = FieldSort.of(name);
        if (sort == null || sort == FieldSort.LINK) {
            return;
        }
        if (pair.matches() && !pair.group("value").isBlank()) {
            String value = pair.group("value").strip();
            int start = Math.max(0, section.line().text().lastIndexOf(value));
            int end = section.line().text().startsWith(value, start) ? start + value.length() : start;
            add(sort, name, List.of(value), new Placed(section.line(), start, end), DecisionRecord.Form.SECTION);
        }
        if (sort == FieldSort.STATUS) {
            read(section.lines(), DecisionRecord.Form.SECTION);
        } else {
            List<String> items = Plain.items(section.lines());
            String text = Plain.paragraph(section.lines());
            section.lines().stream()
                    .filter(line -> !line.text().isBlank())
                    .findFirst()
                    .ifPresent(line -> add(
                            sort,
                            name,
                            items.isEmpty() ? List.of(text) : items,
                            placed(line, 0),
                            DecisionRecord.Form.SECTION));
        }
    }

    /** A stretch of a line. */
    record Placed(Line line, int start, int end) {}

    private static Placed placed(Line line, int start) {
        String value = line.text().substring(start).strip();
        return new Placed(line, start, start + (BELOW.matcher(value).matches() ? 0 : value.length()));
    }

    private void add(FieldSort sort, String name, List<String> values, Placed placed, DecisionRecord.Form form) {
        List<String> told = values.stream().filter(value -> !value.isBlank()).toList();
        if (!told.isEmpty()) {
            all.add(new Field(sort, name, told, placed, form));
        }
    }
}
