package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.path.Position;
import dev.fingerpost.table.RuleTable;
import dev.fingerpost.text.Latin;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a table of rules: what it asks, and what its cells say. */
final class TableColumn {
    /** Between the answers of a list; not inside {@code 5,000} or {@code 5 or less}. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,(?!\\d{3}(?!\\d))\\s*|\\s+or\\s+(?!(?:less|more|fewer|earlier|later)\\b)");

    /** In files of rules, where an answer can have a comma in it. */
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private static final Pattern ANY = Pattern.compile("[-–—]|(?i:any)");
    private static final Pattern NOT = Pattern.compile("(?i)not\\s+(.+)");
    /** What is surely a range and no name of an answer. */
    private static final Pattern RANGE = Pattern.compile(
            "(?i)(?:up to|at most|at least|under|less than|fewer than|over|more than|before|after)\\s.*\\d.*");

    /** {@code 2,5}: a list has a blank behind its comma, and groups have three digits. */
    private static final Pattern COMMA = Pattern.compile("\\d,(?!\\d{3}(?!\\d))\\d");

    private static final String CELL = "write an answer, a list of them (`a, b`), `not a`, or `-` for any";

    /** What one cell says: names of answers or ranges, and whether all but these fit; no names and {@code not} for any. */
    private record Cell(List<String> names, boolean not, Position at) {}

    private final String id;
    private final String title;
    private final @Nullable Measure measure;
    private final Node.@Nullable Question written;
    private final Position at;
    private final Notes notes;
    private final List<Cell> cells = new ArrayList<>();
    /** Null where the column asks for no number. */
    private final @Nullable ColumnRanges ranges;

    /** Whether a fault of its head or a comma in a cell keeps its answers from being known. */
    private boolean faulty;

    private List<Answer> answers = List.of();

    TableColumn(ColumnHead head, Notes notes) {
        this.id = head.id();
        this.title = head.title();
        this.measure = head.measure();
        this.written = head.written();
        this.at = head.at();
        this.faulty = head.faulty();
        this.notes = notes;
        this.ranges = measure == null ? null : new ColumnRanges(title, measure, notes);
    }

    String id() {
        return id;
    }

    Position at() {
        return at;
    }

    /** Takes the next cell. */
    void add(Block.Cell cell) {
        String text = AnswerReader.plain(cell.line()).replaceAll("\\s+", " ").strip();
        if (text.isEmpty()) {
            notes.add(Code.TREE_RULES_FORM, cell.at(), "this cell of `" + title + "` is empty", CELL);
        }
        if (text.isEmpty() || ANY.matcher(text).matches()) {
            cells.add(new Cell(List.of(), true, cell.at()));
        } else if (ranges != null && COMMA.matcher(text).find()) {
            comma(text, cell.at());
            faulty = true;
            cells.add(new Cell(List.of(), true, cell.at()));
        } else {
            Cell read = cell(text, cell.at());
            cells.add(read);
            check(read);
        }
    }

    private void comma(String text, Position cell) {
        notes.add(
                Code.TREE_RANGE,
                cell,
                "`" + Quote.shortened(text) + "` has a comma between digits, which parts the ranges of a list",
                "decimals follow a point: `" + text.replaceAll("(\\d),(\\d)", "$1.$2") + "`; a list has a blank: `"
                        + text.replaceAll("(\\d),(\\d)", "$1, $2") + "`");
    }

    /** {@code not a} is all but that, unless an answer begins with the word. */
    private Cell cell(String text, Position at) {
        Matcher not = NOT.matcher(text);
        boolean but = not.matches()
                && !isAnswer(list(text).get(0))
                && (ranges == null || RangeReader.read(list(not.group(1)).get(0)) != null);
        return new Cell(list(but ? not.group(1) : text), but, at);
    }

    private void check(Cell cell) {
        if (ranges != null) {
            for (String name : cell.names) {
                if (!isAnswer(name)) {
                    ranges.add(name, cell.at);
                }
            }
        } else if (written == null || written.answers().isEmpty()) {
            cell.names.stream()
                    .filter(name -> RANGE.matcher(name).matches())
                    .findFirst()
                    .ifPresent(name -> notes.add(
                            Code.TREE_UNIT,
                            cell.at,
                            "`" + name + "` is a range, and `" + title + "` asks for no number",
                            "say in the head of the column what it asks for: `` | " + title
                                    + " `a number of kg` | ``"));
        }
    }

    private List<String> list(String names) {
        return isAnswer(names) ? List.of(names) : List.of((names.contains("|") ? BAR : BETWEEN).split(names));
    }

    private boolean isAnswer(String words) {
        return written != null && written.answers().stream().anyMatch(answer -> isNamed(answer, words));
    }

    private static boolean isNamed(Answer answer, String words) {
        return answer.label().equalsIgnoreCase(words) || answer.id().equals(words);
    }

    /** What this column asks, with each answer that the table or the page knows; call it once all cells are there. */
    Node.Question question() {
        answers = ranges == null ? named() : numbers(ranges);
        if (answers.size() > RuleTable.MOST_VALUES) {
            notes.add(
                    Code.TREE_TOO_WIDE,
                    at,
                    "`" + title + "` has " + answers.size() + " answers, and a table takes " + RuleTable.MOST_VALUES,
                    "ask in two steps");
        }
        if (answers.isEmpty() && !faulty) {
            notes.add(
                    Code.TREE_RULES_FORM,
                    at,
                    "no row asks for an answer to `" + title + "`",
                    "remove the column, or fill in the rows in which it matters");
        }
        boolean carried = written != null && written.carried();
        String help = written == null ? "" : written.help();
        Position place = written == null ? at : written.at();
        return new Node.Question(id, title, help, measure, carried, false, answers, List.of(), place);
    }

    /** The answers that the page has; where it has none, those that the cells name. */
    private List<Answer> named() {
        List<Answer> known = new ArrayList<>(written == null ? List.of() : written.answers());
        boolean open = known.isEmpty();
        if (open) {
            butUnnamed();
        }
        Set<String> told = new HashSet<>();
        for (Cell cell : cells) {
            for (String name : cell.names) {
                if (known.stream().anyMatch(answer -> isNamed(answer, name)) || !told.add(name)) {
                    continue;
                }
                if (open) {
                    String slug = Slugs.slug(name);
                    known.add(answer(IdSyntax.ok(slug) ? slug : Latin.id(name), name, null, cell.at));
                } else {
                    noAnswer(name, cell.at, known);
                }
            }
        }
        return known;
    }

    /** All but what no row names is no answer: perhaps the word {@code not} was part of one. */
    private void butUnnamed() {
        Set<String> named = new HashSet<>();
        cells.stream().filter(cell -> !cell.not).forEach(cell -> cell.names.forEach(name -> named.add(folded(name))));
        for (Cell cell : cells) {
            cell.names.stream()
                    .filter(name -> cell.not && !named.contains(folded(name)))
                    .findFirst()
                    .ifPresent(name -> notes.add(
                            Code.TREE_RULES_FORM,
                            cell.at,
                            "this cell is read as any answer but `" + name + "`, and no row names `" + name + "`",
                            "write it without `not`, or list the answers of `" + title + "` below `## Questions`"));
        }
    }

    private void noAnswer(String name, Position cell, List<Answer> known) {
        List<String> labels = known.stream().map(Answer::label).toList();
        notes.add(
                Code.TREE_NO_ANSWER,
                cell,
                "`" + title + "` has no answer `" + name + "`",
                Suggest.nearest(name, labels)
                        .map(Suggest::question)
                        .orElse("answers are: `" + String.join("`, `", labels) + "`"));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Answer answer(String id, String label, @Nullable Range range, Position at) {
        return new Answer(id, label, null, null, range, Answer.Words.NONE, List.of(), Answer.Mark.PLAIN, at, at);
    }

    /** The stretches of the line that some cell tells apart, each an answer. */
    private List<Answer> numbers(ColumnRanges named) {
        Measure asked = named.measure();
        List<Range> stretches = new ArrayList<>();
        BitSet before = null;
        for (Range stretch : named.stretches()) {
            BitSet rows = rows(stretch, named);
            int last = stretches.size() - 1;
            if (rows.equals(before)) {
                stretches.set(last, new Range(stretches.get(last).from(), stretch.to()));
            } else {
                stretches.add(stretch);
            }
            before = rows;
        }
        if (cells.stream().allMatch(cell -> cell.names.isEmpty())) {
            return List.of();
        }
        // The page has answers of its own for who does not know the number.
        return Stream.concat(
                        stretches.stream().map(stretch -> answer(asked.id(stretch), asked.text(stretch), stretch, at)),
                        written == null ? Stream.empty() : written.answers().stream())
                .toList();
    }

    /** The rows that name a stretch; a {@code not} among them parts no stretches that their names do not. */
    private BitSet rows(Range stretch, ColumnRanges named) {
        BitSet rows = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            rows.set(row, cells.get(row).names.stream().anyMatch(name -> named.isNamed(name, stretch)));
        }
        return rows;
    }

    /** The answers that fit a row, a bit each, in the order of {@link #question}. */
    long values(int row) {
        Cell cell = cells.get(row);
        long values = 0;
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (cell.names.stream().anyMatch(name -> isMeant(answer, name)) != cell.not) {
                values |= 1L << i;
            }
        }
        return values;
    }

    private boolean isMeant(Answer answer, String name) {
        Range range = answer.range();
        return ranges == null || range == null ? isNamed(answer, name) : ranges.isNamed(name, range);
    }
}
