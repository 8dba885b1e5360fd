package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.Block;
import dev.fingerpost.table.RuleTable;
import dev.fingerpost.text.Latin;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** By words, as cells write them: the range that they mean. */
    private final Map<String, RangeReader.Written> ranges = new LinkedHashMap<>();

    /** Whether a fault of its head or a cell keeps its answers from being known. */
    private boolean faulty;

    private List<Answer> answers = List.of();
    /** Likewise, what is left to each range after the claims of others on its ends. */
    private Map<String, Range> settled = Map.of();

    TableColumn(ColumnHead head, Notes notes) {
        this.id = head.id();
        this.title = head.title();
        this.measure = head.measure();
        this.written = head.written();
        this.at = head.at();
        this.faulty = head.faulty();
        this.notes = notes;
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
            return;
        }
        if (measure != null && COMMA.matcher(text).find()) {
            notes.add(
                    Code.TREE_RANGE,
                    cell.at(),
                    "`" + AnswerReader.shortened(text)
                            + "` has a comma between digits, which parts the ranges of a list",
                    "decimals follow a point: `" + text.replaceAll("(\\d),(\\d)", "$1.$2") + "`; a list has a blank: `"
                            + text.replaceAll("(\\d),(\\d)", "$1, $2") + "`");
            faulty = true;
            cells.add(new Cell(List.of(), true, cell.at()));
            return;
        }
        Matcher not = NOT.matcher(text);
        boolean but = not.matches()
                && !isAnswer(list(text).get(0))
                && (measure == null || RangeReader.read(list(not.group(1)).get(0)) != null);
        List<String> list = list(but ? not.group(1) : text);
        cells.add(new Cell(list, but, cell.at()));
        if (measure != null) {
            list.stream().filter(name -> !isAnswer(name)).forEach(name -> range(name, cell.at()));
        } else if (written == null || written.answers().isEmpty()) {
            list.stream()
                    .filter(name -> RANGE.matcher(name).matches())
                    .findFirst()
                    .ifPresent(name -> notes.add(
                            Code.TREE_UNIT,
                            cell.at(),
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

    private void range(String words, Position cell) {
        Measure asked = measure;
        if (asked == null || ranges.containsKey(words)) {
            return;
        }
        RangeReader.Written range = RangeReader.read(words);
        faulty |= range == null || !range.fits(asked);
        if (range == null) {
            notes.add(
                    Code.TREE_RANGE,
                    cell,
                    "`" + AnswerReader.shortened(words) + "` is no range of numbers, and `" + title + "` asks for "
                            + asked.words(),
                    RangeReader.mend(words, asked));
        } else if (!range.fits(asked)) {
            notes.add(
                    Code.TREE_UNIT,
                    cell,
                    "`" + AnswerReader.shortened(words) + "` does not fit: `" + title + "` asks for " + asked.words(),
                    range.mend(words, asked));
        } else {
            ranges.put(words, range);
            if (RangeReader.isAmbiguous(words, asked)) {
                notes.add(
                        Code.TREE_RANGE,
                        cell,
                        "`" + AnswerReader.shortened(words) + "` may mean thousands or decimals",
                        RangeReader.unambiguous(words));
            }
            if (asked.possible(range.range()).isEmpty()) {
                notes.add(
                        Code.TREE_RANGE_EMPTY,
                        cell,
                        "`" + AnswerReader.shortened(words) + "` takes no number: none of " + asked.text(asked.limits())
                                + " is in it",
                        "remove the row, or write a range of what can be answered: " + asked.text(asked.limits()));
            }
        }
    }

    /** What this column asks, with each answer that the table or the page knows; call it once all cells are there. */
    Node.Question question() {
        answers = measure != null ? numbers(measure) : named();
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

    private List<Answer> named() {
        List<Answer> known = new ArrayList<>(written == null ? List.of() : written.answers());
        boolean open = known.isEmpty();
        Set<String> told = new HashSet<>();
        if (open) {
            Set<String> named = new HashSet<>();
            cells.stream()
                    .filter(cell -> !cell.not)
                    .forEach(cell -> cell.names.forEach(name -> named.add(folded(name))));
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
        for (Cell cell : cells) {
            for (String name : cell.names) {
                if (known.stream().anyMatch(answer -> isNamed(answer, name)) || !told.add(name)) {
                    continue;
                }
                if (open) {
                    String slug = Slugs.slug(name);
                    known.add(answer(Names.ok(slug) ? slug : Latin.id(name), name, null, cell.at));
                } else {
                    List<String> labels = known.stream().map(Answer::label).toList();
                    notes.add(
                            Code.TREE_NO_ANSWER,
                            cell.at,
                            "`" + title + "` has no answer `" + name + "`",
                            Suggest.nearest(name, labels)
                                    .map(Suggest::question)
                                    .orElse("answers are: `" + String.join("`, `", labels) + "`"));
                }
            }
        }
        return known;
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Answer answer(String id, String label, @Nullable Range range, Position at) {
        return new Answer(id, label, null, null, range, null, null, null, List.of(), Answer.Mark.PLAIN, at, at);
    }

    /** The stretches of the line that some cell tells apart, each an answer. */
    private List<Answer> numbers(Measure asked) {
        TreeSet<Range.Cut> cuts = new TreeSet<>();
        settled = settled(asked);
        Range all = asked.possible(asked.limits());
        settled.values().forEach(range -> {
            cuts.add(range.from());
            cuts.add(range.to());
        });
        cuts.removeIf(cut -> cut.compareTo(all.from()) <= 0 || cut.compareTo(all.to()) >= 0);
        cuts.add(all.to());
        List<Answer> stretches = new ArrayList<>();
        List<BitSet> fitting = new ArrayList<>();
        Range.Cut from = all.from();
        for (Range.Cut to : cuts) {
            Range stretch = new Range(from, to);
            BitSet rows = rows(stretch);
            int last = stretches.size() - 1;
            if (last >= 0 && fitting.get(last).equals(rows)) {
                stretch = new Range(
                        Objects.requireNonNull(stretches.get(last).range()).from(), to);
                stretches.remove(last);
                fitting.remove(last);
            }
            stretches.add(answer(asked.id(stretch), asked.text(stretch), stretch, at));
            fitting.add(rows);
            from = to;
        }
        if (settled.isEmpty() && cells.stream().allMatch(cell -> cell.names.isEmpty())) {
            return List.of();
        }
        // Who does not know the number.
        stretches.addAll(written == null ? List.of() : written.answers());
        return stretches;
    }

    private Map<String, Range> settled(Measure asked) {
        Map<String, Range> all = new LinkedHashMap<>();
        ranges.forEach((words, range) -> {
            Range own = range.settled(ranges.values().stream().filter(other -> other != range));
            all.put(words, asked.possible(own));
        });
        return all;
    }

    private BitSet rows(Range stretch) {
        BitSet rows = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            rows.set(row, isNamed(cells.get(row), stretch) != cells.get(row).not);
        }
        return rows;
    }

    private boolean isNamed(Cell cell, Range stretch) {
        return cell.names.stream()
                .anyMatch(name -> settled.containsKey(name) && settled.get(name).contains(stretch.example()));
    }

    /** The answers that fit a row, a bit each, in the order of {@link #question}. */
    long values(int row) {
        Cell cell = cells.get(row);
        long values = 0;
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Range range = answer.range();
            boolean named =
                    range == null ? cell.names.stream().anyMatch(name -> isNamed(answer, name)) : isNamed(cell, range);
            if (named != cell.not) {
                values |= 1L << i;
            }
        }
        return values;
    }
}
