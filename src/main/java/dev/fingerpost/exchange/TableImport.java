package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table as the rules of a page. Where a page cannot say them so, it is a tree with a question for each column, asked in their order where it
 * still matters: where the way on depends on earlier answers, answers have conditions, and each row becomes a scenario, so that every build
 * proves it.
 */
final class TableImport {
    /** Scenarios of one page; more than that nobody reads. */
    private static final int MOST_SCENARIOS = 120;

    /** People draw a dozen. */
    static final int MOST_COLUMNS = 500;

    private final List<ImportedRules.Column> columns;
    private final ImportedRules table;
    private final Notes notes;
    private final AnswerFunctions diagram;
    private final Map<ImportedRules, Integer> functions = new HashMap<>();
    private final List<int[]> examples = new ArrayList<>();
    private final List<ImportedRules.Row> exampleRows = new ArrayList<>();
    private final List<ImportedRules.Row> deciding = new ArrayList<>();
    private boolean clashes;
    private final List<ImportedRules.Outcome> outcomes;
    private final List<ImportedTree.Outcome> ends = new ArrayList<>();
    private final ImportedTree.Ids ids;
    private final Map<Integer, TableQuestion> questions = new TreeMap<>();

    private TableImport(String title, List<ImportedRules.Column> columns, ImportedRules table, Notes notes) {
        this.ids = new ImportedTree.Ids(title);
        this.columns = columns;
        this.table = table;
        this.notes = notes;
        this.diagram = new AnswerFunctions(
                columns.stream().mapToInt(column -> column.answers().size()).toArray());
        this.outcomes = new ArrayList<>(table.outcomes());
    }

    /**
     * What stands above the questions of the page.
     *
     * @param intro plain words; empty for none
     * @param at where the table as a whole is told of
     */
    record Head(String title, String intro, Position at) {}

    /** Null, and an error, where it is no tree for people. */
    static @Nullable ImportedTree of(Head head, List<ImportedRules.Column> columns, ImportedRules table, Notes notes) {
        if (columns.isEmpty() || table.rows().isEmpty()) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    head.at,
                    table.rows().isEmpty()
                            ? "the table has no rows"
                            : "no cell of the table asks for a value, so there is nothing to ask",
                    "a table needs at least a question, an outcome and a row");
            return null;
        }
        bounded(columns.size(), head.at);
        table.outcomes().forEach(outcome -> ImportedRules.bounded(outcome.title(), head.at));
        try {
            return new TableImport(head.title, columns, table, notes).tree(head);
        } catch (AnswerFunctions.TooManyNodes e) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    head.at,
                    "the rows of the table depend on each other too much for a tree that people can read",
                    "leave columns out, or split the table in two");
            return null;
        }
    }

    /** @throws TooLarge where nobody would answer so many questions */
    static void bounded(int columns, Position at) {
        if (columns > MOST_COLUMNS) {
            throw ImportedRules.tooLarge(at, "the table has more than " + MOST_COLUMNS + " columns");
        }
    }

    private ImportedTree tree(Head head) {
        int root = complete(function(table), head.at);
        TreeMap<Integer, TreeSet<Integer>> levels = levels(root);
        unasked(levels.keySet());
        if (levels.isEmpty()) {
            levels.put(0, new TreeSet<>());
        }
        TreeMap<Integer, String> asked = new TreeMap<>();
        levels.forEach((column, nodes) -> {
            String id = ids.of(columns.get(column).title());
            asked.put(column, id);
            questions.put(column, new TableQuestion(diagram, columns.get(column), id, column, List.copyOf(nodes)));
        });
        for (ImportedRules.Outcome outcome : outcomes) {
            ends.add(new ImportedTree.Outcome(ids.of(outcome.title()), outcome.title(), outcome.text()));
        }
        TreeSet<Integer> reached = new TreeSet<>();
        reached(root, reached, new TreeSet<>());
        var all = reached.stream().map(number -> ends.get(number - 1)).toList();
        ImportedRules told = new ImportedRules(table.unique() && !clashes, deciding, outcomes, otherwise());
        ImportedTree.Rules rules = AnswerFunctions.isEnd(root) ? null : RulesImport.of(columns, asked, told, ends);
        if (rules != null) {
            return new ImportedTree(head.title, head.intro, rules, rules.listed(), all, List.of());
        }
        var imported = questions.values().stream()
                .map(question -> question.asQuestion(root, this::target, questions))
                .toList();
        return new ImportedTree(head.title, head.intro, null, imported, all, scenarios(root));
    }

    /** The outcome where no row fits. */
    private int otherwise() {
        return outcomes.size() > table.outcomes().size() ? outcomes.size() - 1 : table.otherwise();
    }

    private void unasked(Set<Integer> asked) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (!asked.contains(i)
                    && table.rows().stream().anyMatch(row -> row.cells().containsKey(column))) {
                notes.add(
                        Code.IMPORT_ROWS,
                        columns.get(i).at(),
                        Quote.of(columns.get(i).title())
                                + " never matters: whatever its answer, the rows lead to the same",
                        "it is not asked; remove the column, or mend the rows in which it matters");
            }
        }
    }

    /** Id of the question or outcome that a node is. */
    private String target(int node) {
        return AnswerFunctions.isEnd(node)
                ? ends.get(AnswerFunctions.number(node) - 1).id()
                : requireNonNull(questions.get(diagram.column(node))).id();
    }

    /** What the table says: end 0 where no row fits, else the outcome's number and one. */
    private int function(ImportedRules of) {
        Integer before = functions.get(of);
        if (before != null) {
            return before;
        }
        int result = AnswerFunctions.end(0);
        for (ImportedRules.Row row : of.rows()) {
            int condition = condition(row);
            int number = row.outcome() + 1;
            int after = result;
            int filled = diagram.with(after, end -> end == 0 ? number : end);
            result = diagram.choose(condition, filled, after);
            int clash = of.unique()
                    ? diagram.and(condition, diagram.with(after, end -> end != 0 && end != number ? 1 : 0))
                    : AnswerFunctions.end(0);
            int[] both = diagram.example(clash, 1);
            clashes |= both != null && of == table;
            if (both != null) {
                notes.add(
                        Code.IMPORT_ROWS,
                        row.at(),
                        "a row above fits the same answers and has another outcome: " + words(both, clash),
                        "the row above wins on the page; mend the table, whose hit policy forbids that");
            } else if (result == after && of == table) {
                never(row, condition);
            }
            if (of == table && result != after) {
                deciding.add(row);
            }
            if (of == table) {
                example(row, diagram.and(condition, diagram.with(after, end -> end == 0 ? 1 : 0)));
            }
        }
        if (of.otherwise() >= 0) {
            result = diagram.with(result, end -> end == 0 ? of.otherwise() + 1 : end);
        }
        functions.put(of, result);
        return result;
    }

    private int condition(ImportedRules.Row row) {
        int condition = AnswerFunctions.end(1);
        for (Map.Entry<Integer, BitSet> cell : row.cells().entrySet()) {
            condition = diagram.and(condition, diagram.test(cell.getKey(), cell.getValue()));
        }
        for (Map.Entry<ImportedRules, BitSet> cell : row.decided().entrySet()) {
            int decided = function(cell.getKey());
            condition = diagram.and(
                    condition,
                    diagram.with(decided, end -> end > 0 && cell.getValue().get(end - 1) ? 1 : 0));
        }
        return condition;
    }

    private void never(ImportedRules.Row row, int condition) {
        notes.add(
                Code.IMPORT_ROWS,
                row.at(),
                condition == AnswerFunctions.end(0)
                        ? "this row fits no answers"
                        : "this row never decides: rows above fit all its answers",
                "it is not on the page; remove it from the table, or mend what stands above");
    }

    private void example(ImportedRules.Row row, int region) {
        int[] answers = diagram.example(region, 1);
        if (answers != null && examples.size() < MOST_SCENARIOS + 1) {
            examples.add(answers);
            exampleRows.add(row);
        }
    }

    /** With an outcome of its own where no row fits. */
    private int complete(int root, Position whole) {
        int[] gap = diagram.example(root, 0);
        if (gap == null) {
            return root;
        }
        outcomes.add(new ImportedRules.Outcome("No rule fits", "The table has no rule for these answers."));
        int number = outcomes.size();
        notes.add(
                Code.IMPORT_ROWS,
                whole,
                "no row fits these answers: " + words(gap, root),
                "the page says so in an outcome “No rule fits”; add a row, or say there what to do");
        return diagram.with(root, end -> end == 0 ? number : end);
    }

    /** The answers that a function asks for on the way of this example. */
    private String words(int[] answers, int function) {
        List<String> words = new ArrayList<>();
        int node = function;
        while (!AnswerFunctions.isEnd(node)) {
            ImportedRules.Column column = columns.get(diagram.column(node));
            ImportedRules.Answer answer = column.answers().get(answers[diagram.column(node)]);
            words.add(column.title() + " " + answer.label());
            node = diagram.child(node, answers[diagram.column(node)]);
        }
        return words.isEmpty() ? "any" : Quote.of(String.join(", ", words));
    }

    private TreeMap<Integer, TreeSet<Integer>> levels(int root) {
        TreeMap<Integer, TreeSet<Integer>> levels = new TreeMap<>();
        List<Integer> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < open.size(); i++) {
            int node = open.get(i);
            if (!AnswerFunctions.isEnd(node)
                    && levels.computeIfAbsent(diagram.column(node), column -> new TreeSet<>())
                            .add(node)) {
                open.addAll(diagram.children(node));
            }
        }
        return levels;
    }

    private void reached(int node, TreeSet<Integer> ends, TreeSet<Integer> seen) {
        if (AnswerFunctions.isEnd(node)) {
            ends.add(AnswerFunctions.number(node));
        } else if (seen.add(node)) {
            diagram.children(node).forEach(child -> reached(child, ends, seen));
        }
    }

    private List<ImportedTree.Scenario> scenarios(int root) {
        if (examples.size() > MOST_SCENARIOS || AnswerFunctions.isEnd(root)) {
            return List.of();
        }
        Map<String, ImportedTree.Scenario> scenarios = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            List<String> said = new ArrayList<>();
            int node = root;
            while (!AnswerFunctions.isEnd(node)) {
                int answer = examples.get(i)[diagram.column(node)];
                said.add(requireNonNull(questions.get(diagram.column(node))).link(node, answer));
                node = diagram.child(node, answer);
            }
            String words = "Line " + exampleRows.get(i).at().line() + " of the table";
            ImportedTree.Outcome end = ends.get(AnswerFunctions.number(node) - 1);
            String fragment = String.join("&", said);
            scenarios.putIfAbsent(fragment, new ImportedTree.Scenario(words, fragment, end));
        }
        return List.copyOf(scenarios.values());
    }
}
