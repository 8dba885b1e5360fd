package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.table.Diagram;
import dev.fingerpost.table.RuleTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proves a table of rules, and makes of it questions that are asked only where their answer still matters. */
final class TableQuestions {
    private final DecisionRules rules;
    private final RuleTable table;
    private final Notes notes;

    private TableQuestions(DecisionRules rules, Notes notes) {
        this.rules = rules;
        this.table = rules.table();
        this.notes = notes;
    }

    /** In the order asked; none where a fault, which is noted, leaves nothing to ask. */
    static List<Node.Question> of(DecisionRules rules, Notes notes) {
        TableQuestions questions = new TableQuestions(rules, notes);
        boolean sound;
        try {
            sound = questions.rows();
        } catch (Diagram.TooWide e) {
            questions.tooWide("whether each case has a row depends on too many cells at once to be found out");
            return List.of();
        }
        Diagram diagram = questions.diagram();
        if (diagram == null) {
            return List.of();
        }
        if (sound) {
            questions.columns(diagram);
        }
        return sound ? questions.made(diagram) : List.of();
    }

    /** Whether each case has one end, and each row some case. */
    private boolean rows() throws Diagram.TooWide {
        int before = notes.list().size();
        List<Integer> gap = table.gap();
        if (gap != null) {
            gap(gap);
        }
        if (rules.unique()) {
            table.overlaps().forEach(this::overlap);
        }
        table.hidden().forEach(this::hidden);
        return notes.list().size() == before;
    }

    private void gap(List<Integer> example) {
        notes.add(
                Code.TREE_RULES_GAP,
                rules.at(),
                "no row fits " + example(example),
                rules.at().path().page() == null
                        ? "add a row for that, or one that takes all that is left: `-` in each cell but the last"
                        : "add a row: `" + row(example) + "`, or one that takes all that is left: `" + row(null) + "`");
    }

    private void overlap(RuleTable.Overlap overlap) {
        notes.add(
                Code.TREE_RULES_OVERLAP,
                rules.rowsAt().get(overlap.second()),
                "this row and that on line " + line(overlap.first()) + " both fit " + example(overlap.example())
                        + ", and lead to `" + end(overlap.second()) + "` and `" + end(overlap.first()) + "`",
                "narrow one of them, or take `unique` out: then the upper row wins");
    }

    /** @param earlier the rows that take all that fits it */
    private void hidden(int row, List<Integer> earlier) {
        boolean one = earlier.size() == 1;
        notes.add(
                Code.TREE_RULE_SHADOWED,
                rules.rowsAt().get(row),
                "this row never wins: above it "
                        + (one ? "line " : "lines ")
                        + earlier.stream().map(this::line).collect(Collectors.joining(", "))
                        + (one ? " takes" : " between them take") + " all that fits it",
                "move it up, narrow what stands above it, or remove it");
    }

    private String line(int row) {
        return String.valueOf(rules.rowsAt().get(row).line());
    }

    private String end(int row) {
        return rules.ends().get(table.rows().get(row).end());
    }

    /** {@code urgent is `yes`, weight is `over 2 kg`}. */
    private String example(List<Integer> values) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != RuleTable.ANY) {
                Node.Question column = rules.columns().get(i);
                named.add("`" + column.id() + "` is `"
                        + column.answers().get(values.get(i)).label() + "`");
            }
        }
        return named.isEmpty() ? "any case" : String.join(" and ", named);
    }

    private String row(@Nullable List<Integer> values) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < rules.columns().size(); i++) {
            boolean any = values == null || values.get(i) == RuleTable.ANY;
            row.append(' ')
                    .append(
                            any
                                    ? "-"
                                    : rules.columns()
                                            .get(i)
                                            .answers()
                                            .get(requireNonNull(values).get(i))
                                            .label()
                                            .replace("|", "\\|"))
                    .append(" |");
        }
        return row + " [words](#" + "id) |";
    }

    private void tooWide(String message) {
        notes.add(
                Code.TREE_TOO_WIDE,
                rules.at(),
                message,
                "split the table in two pages, of which one leads to the other");
    }

    private @Nullable Diagram diagram() {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < table.sizes().size(); column++) {
            order.add(column);
        }
        try {
            return rules.fewest() ? Diagram.shortest(table) : Diagram.of(table, order);
        } catch (Diagram.TooWide e) {
            tooWide("the rows need more than " + Diagram.MOST_NODES + " questions to tell all cases apart");
            return null;
        }
    }

    private void columns(Diagram diagram) {
        for (int column = 0; column < rules.columns().size(); column++) {
            Node.Question question = rules.columns().get(column);
            if (!diagram.matters(column)) {
                notes.add(
                        Code.TREE_NO_DIFFERENCE,
                        question.at(),
                        "`" + question.title()
                                + "` never matters: whatever its answer, the row that wins leads to the same",
                        "remove the column, or fill in the rows in which it matters");
                continue;
            }
            for (List<Integer> group : diagram.alike(column, question.answers().size())) {
                // Who does not know is often led like somebody who does.
                List<Integer> alike = group.stream()
                        .filter(value -> question.answers().get(value).mark() != Answer.Mark.NOT_SURE)
                        .toList();
                if (alike.size() < 2) {
                    continue;
                }
                String names = alike.stream()
                        .map(value -> "`" + question.answers().get(value).label() + "`")
                        .collect(Collectors.joining(" and "));
                notes.add(
                        Code.TREE_ANSWERS_ALIKE,
                        question.answers().get(alike.get(1)).at(),
                        "no case tells " + names + " of `" + question.title() + "` apart",
                        "make them one answer, or add the row in which they differ");
            }
        }
    }

    private List<Node.Question> made(Diagram diagram) {
        List<List<Map<Integer, Long>>> ways = diagram.ways(Diagram.MOST_WAYS);
        if (ways == null) {
            tooWide("more than " + Diagram.MOST_WAYS + " ways lead to the questions of this table");
            return List.of();
        }
        List<Node.Question> questions = new ArrayList<>();
        for (int column : diagram.order()) {
            if (diagram.matters(column)) {
                questions.add(question(column, diagram, ways));
            }
        }
        if (questions.isEmpty()) {
            notes.add(
                    Code.TREE_NO_QUESTIONS,
                    rules.at(),
                    "each case leads to `" + end(0) + "`, so nothing has to be asked",
                    "write the cells in which the rows differ");
        }
        return questions;
    }

    private Node.Question question(int column, Diagram diagram, List<List<Map<Integer, Long>>> ways) {
        Node.Question asked = rules.columns().get(column);
        return new Node.Question(
                asked.id(),
                asked.title(),
                asked.help(),
                asked.measure(),
                asked.carried(),
                false,
                asked.answers(),
                leads(column, diagram, ways),
                asked.at());
    }

    /** The rules of a question: for each step that it leads to, the ways and answers that lead there; the last one takes what is left. */
    private List<Rule> leads(int column, Diagram diagram, List<List<Map<Integer, Long>>> ways) {
        List<Integer> places = diagram.nodesOf(column);
        Map<String, List<Condition>> leads = new LinkedHashMap<>();
        Map<String, Long> values = new LinkedHashMap<>();
        for (int place : places) {
            // Where a question is asked in one place only, it does not matter how a reader came there.
            List<Map<Integer, Long>> here = places.size() == 1 ? List.of(Map.of()) : ways.get(place);
            targets(diagram.nodes().get(place), diagram).forEach((target, bits) -> {
                values.merge(target, bits, (one, other) -> one | other);
                for (Map<Integer, Long> way : here) {
                    Map<Integer, Long> all = new LinkedHashMap<>(way);
                    all.put(column, bits);
                    leads.computeIfAbsent(target, to -> new ArrayList<>()).add(condition(all));
                }
            });
        }
        List<Rule> made = new ArrayList<>();
        leads.forEach((target, any) -> made.add(new Rule(
                made.size() == leads.size() - 1 ? null : any.size() == 1 ? any.get(0) : new Condition.Or(any),
                label(rules.columns().get(column), requireNonNull(values.get(target))),
                target,
                rules.at(),
                rules.at())));
        return made;
    }

    /** By what it leads to: the answers that lead there from this place, a bit each. */
    private Map<String, Long> targets(Diagram.Vertex place, Diagram diagram) {
        Map<String, Long> targets = new LinkedHashMap<>();
        for (int value = 0; value < place.next().size(); value++) {
            targets.merge(target(place.next().get(value), diagram), 1L << value, (one, other) -> one | other);
        }
        return targets;
    }

    private String target(int next, Diagram diagram) {
        return Diagram.isEnd(next)
                ? rules.ends().get(Diagram.end(next))
                : rules.columns().get(diagram.nodes().get(next).column()).id();
    }

    private static String label(Node.Question question, long values) {
        return answers(question, values).map(Answer::label).collect(Collectors.joining(" / "));
    }

    /** @param bits one for each answer */
    private static Stream<Answer> answers(Node.Question question, long bits) {
        return BitSet.valueOf(new long[] {bits}).stream().mapToObj(question.answers()::get);
    }

    private Condition condition(Map<Integer, Long> values) {
        List<Condition> all = new ArrayList<>();
        values.forEach((column, bits) -> {
            if (bits != table.all(column)) {
                all.add(one(rules.columns().get(column), bits));
            }
        });
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    private Condition one(Node.Question question, long bits) {
        List<Condition> any = answers(question, bits)
                .<Condition>map(answer -> new Condition.Is(question.id(), answer.id(), rules.at()))
                .toList();
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }
}
