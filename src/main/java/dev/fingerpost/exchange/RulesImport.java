package dev.fingerpost.exchange;

import dev.fingerpost.table.Diagram;
import dev.fingerpost.table.RuleTable;
import dev.fingerpost.text.Latin;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table as the rules of a page, cell by cell, where a page can say it so. */
final class RulesImport {
    /** What is one answer in a cell of a page, and no list, range or {@code not}. */
    private static final Pattern WORD = Pattern.compile("(?i)(?!not |any$|.*\\bor\\b)[\\p{L}\\p{N}][^,|`]*");

    private final List<ImportedRules.Column> columns;
    private final List<String> ids;
    private final RuleTable table;
    private final List<List<String>> answers = new ArrayList<>();

    private RulesImport(List<ImportedRules.Column> columns, List<String> ids, RuleTable table) {
        this.columns = columns;
        this.ids = ids;
        this.table = table;
        columns.forEach(column -> answers.add(ids(column)));
    }

    /**
     * Null where the rows depend on other tables, or the page could not tell them apart.
     *
     * @param all columns of the table
     * @param asked ids of those that matter, by their place among all
     * @param whole all rows of which each decides something; unique only if no two contradict each other
     * @param ends the outcomes of the page, by their number in the table
     */
    static ImportedTree.@Nullable Rules of(
            List<ImportedRules.Column> all,
            SortedMap<Integer, String> asked,
            ImportedRules whole,
            List<ImportedTree.Outcome> ends) {
        try {
            return made(all, asked, whole, ends);
        } catch (Diagram.TooWide e) {
            return null;
        }
    }

    private static ImportedTree.@Nullable Rules made(
            List<ImportedRules.Column> all,
            SortedMap<Integer, String> asked,
            ImportedRules whole,
            List<ImportedTree.Outcome> ends)
            throws Diagram.TooWide {
        List<ImportedRules.Column> columns =
                asked.keySet().stream().map(all::get).toList();
        boolean fits = whole.rows().stream().allMatch(row -> row.decided().isEmpty())
                && columns.stream().allMatch(column -> column.answers().size() <= RuleTable.MOST_VALUES);
        if (!fits) {
            return null;
        }
        RuleTable table = table(all, asked, whole.rows());
        boolean gap = table.gap() != null;
        if (gap) {
            List<RuleTable.Row> rows = new ArrayList<>(table.rows());
            rows.add(new RuleTable.Row(
                    IntStream.range(0, columns.size()).mapToObj(table::all).toList(), whole.otherwise()));
            table = new RuleTable(table.sizes(), rows);
        }
        return isAskable(table)
                ? new RulesImport(columns, List.copyOf(asked.values()), table).rules(whole.unique() && !gap, ends)
                : null;
    }

    /** Of what never matters, the first answer stands for all. */
    private static RuleTable table(
            List<ImportedRules.Column> all, SortedMap<Integer, String> asked, List<ImportedRules.Row> rows)
            throws Diagram.TooWide {
        List<Integer> sizes = asked.keySet().stream()
                .map(place -> all.get(place).answers().size())
                .toList();
        List<RuleTable.Row> made = new ArrayList<>();
        for (ImportedRules.Row row : rows) {
            boolean stands = row.cells().entrySet().stream()
                    .allMatch(cell ->
                            asked.containsKey(cell.getKey()) || cell.getValue().get(0));
            if (stands) {
                made.add(new RuleTable.Row(
                        asked.keySet().stream()
                                .map(place -> bits(
                                        row.cells().get(place),
                                        all.get(place).answers().size()))
                                .toList(),
                        row.outcome()));
            }
        }
        Set<Integer> hidden = new RuleTable(sizes, made).hidden().keySet();
        return new RuleTable(
                sizes,
                IntStream.range(0, made.size())
                        .filter(row -> !hidden.contains(row))
                        .mapToObj(made::get)
                        .toList());
    }

    private static long bits(@Nullable BitSet cell, int size) {
        BitSet fitting = new BitSet();
        fitting.set(0, size);
        if (cell != null) {
            fitting.and(cell);
        }
        return fitting.toLongArray()[0];
    }

    private static boolean isAskable(RuleTable table) throws Diagram.TooWide {
        List<Integer> order = IntStream.range(0, table.sizes().size()).boxed().toList();
        return Diagram.of(table, order).ways(Diagram.MOST_WAYS) != null;
    }

    private static List<String> ids(ImportedRules.Column column) {
        FreeNames free = FreeNames.ids();
        return column.answers().stream()
                .map(answer -> Latin.id(answer.label()))
                .map(usual -> free.of(usual.isEmpty() ? "answer" : usual))
                .toList();
    }

    private ImportedTree.@Nullable Rules rules(boolean unique, List<ImportedTree.Outcome> ends) {
        List<ImportedTree.Question> heads = new ArrayList<>();
        List<ImportedTree.Question> listed = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean plain = isPlain(i);
            ImportedTree.Question question = question(i);
            heads.add(question);
            if (!plain) {
                listed.add(question);
            }
            int column = i;
            List<String> words = columns.get(i).measure() == null
                    ? words(i, plain)
                    : new RangeCells(columns.get(i), table, i, answer -> name(column, answer, false)).words();
            if (words == null) {
                return null;
            }
            cells.add(words);
        }
        List<ImportedTree.Rule> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int place = row;
            rows.add(new ImportedTree.Rule(
                    cells.stream().map(column -> column.get(place)).toList(),
                    ends.get(table.rows().get(row).end())));
        }
        return new ImportedTree.Rules(unique, heads, listed, rows);
    }

    private ImportedTree.Question question(int i) {
        ImportedRules.Column column = columns.get(i);
        List<ImportedTree.Answer> list = new ArrayList<>();
        FreeNames labels = FreeNames.words();
        for (int a = 0; a < column.answers().size(); a++) {
            ImportedRules.Answer answer = column.answers().get(a);
            if (answer.range() == null) {
                list.add(new ImportedTree.Answer(
                        labels.of(answer.label()),
                        answers.get(i).get(a),
                        answer.notSure(),
                        null,
                        null,
                        answer.reason()));
            }
        }
        return new ImportedTree.Question(
                ids.get(i), column.title(), column.help(), column.measure() == null ? null : column.words(), list);
    }

    /** Whether its head and cells say all of a column. */
    private boolean isPlain(int i) {
        ImportedRules.Column column = columns.get(i);
        boolean bare = column.help().isEmpty()
                && Slugs.slug(column.title()).equals(ids.get(i))
                && columns.stream().filter(other -> isAlike(column, other)).count() == 1;
        if (column.measure() != null) {
            return bare && column.answers().stream().allMatch(answer -> answer.range() != null);
        }
        Set<Integer> named = new LinkedHashSet<>();
        for (RuleTable.Row row : table.rows()) {
            long cell = row.cells().get(i);
            if (cell != table.all(i)) {
                BitSet.valueOf(new long[] {cell}).stream().forEach(named::add);
            }
        }
        List<Integer> all = IntStream.range(0, column.answers().size()).boxed().toList();
        // Words that differ in their signs alone would be one answer.
        boolean distinct = all.stream()
                .allMatch(a -> answers.get(i)
                        .get(a)
                        .equals(Latin.id(column.answers().get(a).label())));
        return bare
                && distinct
                && List.copyOf(named).equals(all)
                && column.answers().stream()
                        .allMatch(answer -> answer.reason().isEmpty()
                                && WORD.matcher(answer.label()).matches()
                                && !answer.label().matches(".*\\d.*"));
    }

    /** Whether a head of the page could be either. */
    private static boolean isAlike(ImportedRules.Column one, ImportedRules.Column other) {
        return Slugs.slug(one.title()).equals(Slugs.slug(other.title()));
    }

    /** The cells of a column of words; null where one of them has no word that is its own. */
    private @Nullable List<String> words(int i, boolean plain) {
        List<@Nullable String> names = new ArrayList<>();
        List<ImportedRules.Answer> list = columns.get(i).answers();
        for (int a = 0; a < list.size(); a++) {
            names.add(name(i, a, plain));
        }
        List<String> cells = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            BitSet fitting = BitSet.valueOf(new long[] {row.cells().get(i)});
            BitSet others =
                    BitSet.valueOf(new long[] {table.all(i) & ~row.cells().get(i)});
            boolean but = !plain && others.cardinality() == 1 && list.size() > 2;
            BitSet named = but ? others : fitting;
            if (!others.isEmpty() && named.stream().anyMatch(a -> names.get(a) == null)) {
                return null;
            }
            cells.add(
                    others.isEmpty()
                            ? CsvWriter.ANY
                            : (but ? "not " : "")
                                    + named.stream().mapToObj(names::get).collect(Collectors.joining(", ")));
        }
        return cells;
    }

    /** What a cell calls an answer: its words or its id; null where neither is a word of its own. */
    private @Nullable String name(int i, int answer, boolean plain) {
        String label = columns.get(i).answers().get(answer).label();
        String id = answers.get(i).get(answer);
        if (isOwn(label, i, answer)) {
            return label;
        }
        return plain || !isOwn(id, i, answer) ? null : id;
    }

    /** Whether a word means this answer of the column and no other. */
    private boolean isOwn(String word, int i, int answer) {
        List<ImportedRules.Answer> list = columns.get(i).answers();
        return WORD.matcher(word).matches()
                && IntStream.range(0, list.size())
                        .filter(a -> a != answer)
                        .noneMatch(a -> list.get(a).label().equalsIgnoreCase(word)
                                || answers.get(i).get(a).equals(word.toLowerCase(Locale.ROOT)));
    }
}
