package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.text.Latin;
import dev.fingerpost.tree.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One column of a table as a question: answers that no row tells apart are one, and an answer stands once for each way on. */
final class TableQuestion {
    /** Of a condition; longer ones nobody reads. */
    private static final int LONGEST = 8_000;

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private final AnswerFunctions diagram;
    private final ImportedRules.Column column;
    private final String id;
    private final int number;
    private final List<Integer> nodes;
    /** Answers of the table by answer of the page: stretches of a number that meet and lead on alike are one. */
    private final List<List<Integer>> groups = new ArrayList<>();
    /** By node and group: the answer's id. */
    private final Map<List<Integer>, String> ids = new HashMap<>();

    TableQuestion(AnswerFunctions diagram, ImportedRules.Column column, String id, int number, List<Integer> nodes) {
        this.diagram = diagram;
        this.column = column;
        this.id = id;
        this.number = number;
        this.nodes = nodes;
        for (int answer = 0; answer < column.answers().size(); answer++) {
            List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && meets(last.get(last.size() - 1), answer)) {
                last.add(answer);
            } else {
                groups.add(new ArrayList<>(List.of(answer)));
            }
        }
    }

    String id() {
        return id;
    }

    private boolean meets(int one, int other) {
        return column.answers().get(one).range() != null
                && column.answers().get(other).range() != null
                && !nodes.isEmpty()
                && nodes.stream().allMatch(node -> diagram.child(node, one) == diagram.child(node, other));
    }

    /** @param target id of what a node is */
    ImportedTree.Question asQuestion(int root, IntFunction<String> target, Map<Integer, TableQuestion> all) {
        List<ImportedTree.Answer> answers = new ArrayList<>();
        FreeNames taken = FreeNames.ids();
        FreeNames labels = FreeNames.words();
        for (int group = 0; group < groups.size(); group++) {
            Map<String, List<Integer>> ways = new LinkedHashMap<>();
            for (int node : nodes) {
                String to = target.apply(diagram.child(node, groups.get(group).get(0)));
                ways.computeIfAbsent(to, fresh -> new ArrayList<>()).add(node);
            }
            if (nodes.isEmpty()) {
                ways.put(target.apply(root), List.of());
            }
            ImportedRules.Answer first = column.answers().get(groups.get(group).get(0));
            String label = labels.of(label(group));
            for (Map.Entry<String, List<Integer>> way : ways.entrySet()) {
                String answer = free(group, label, taken);
                for (int node : way.getValue()) {
                    ids.put(List.of(node, group), answer);
                }
                String condition = ways.size() == 1 ? null : condition(root, new HashSet<>(way.getValue()), all);
                answers.add(new ImportedTree.Answer(
                        label, answer, first.notSure(), way.getKey(), condition, first.reason()));
            }
        }
        return new ImportedTree.Question(
                id, column.title(), column.help(), column.measure() == null ? null : column.words(), answers);
    }

    private String label(int group) {
        Range range = range(group);
        ImportedRules.Answer first = column.answers().get(groups.get(group).get(0));
        return range == null
                ? first.label()
                : Objects.requireNonNull(column.measure()).text(range);
    }

    private @Nullable Range range(int group) {
        List<Integer> parts = groups.get(group);
        Range first = column.answers().get(parts.get(0)).range();
        Range last = column.answers().get(parts.get(parts.size() - 1)).range();
        return first == null
                ? null
                : new Range(first.from(), Objects.requireNonNull(last).to());
    }

    private String free(int group, String label, FreeNames taken) {
        Range range = range(group);
        String usual = range == null
                ? Latin.id(label)
                : Objects.requireNonNull(column.measure()).id(range);
        return taken.of(usual.isEmpty() ? "answer" : usual);
    }

    /** An answer of the table at a node, as an address holds it. */
    String link(int node, int answer) {
        Range range = column.answers().get(answer).range();
        return id + "="
                + (range == null
                        ? ids.get(List.of(node, group(answer)))
                        : Objects.requireNonNull(column.measure()).plain(range.example()));
    }

    private int group(int answer) {
        int group = 0;
        while (!groups.get(group).contains(answer)) {
            group++;
        }
        return group;
    }

    /** That the way came to one of these nodes, and to no other of this question. */
    private String condition(int root, Set<Integer> wanted, Map<Integer, TableQuestion> all) {
        return String.valueOf(condition(root, wanted, all, new HashMap<>()));
    }

    /** Null where no way from there comes to this question. */
    private @Nullable String condition(
            int node, Set<Integer> wanted, Map<Integer, TableQuestion> all, Map<Integer, @Nullable String> done) {
        if (diagram.column(node) >= number) {
            return diagram.column(node) > number ? null : wanted.contains(node) ? TRUE : FALSE;
        }
        if (!done.containsKey(node)) {
            done.put(
                    node,
                    requireNonNull(all.get(diagram.column(node)))
                            .inside(node, next -> condition(next, wanted, all, done)));
        }
        return done.get(node);
    }

    /** A condition on the answer here, made of those on what follows each answer. */
    private @Nullable String inside(int node, IntFunction<@Nullable String> follows) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            String condition =
                    follows.apply(diagram.child(node, groups.get(group).get(0)));
            if (condition != null) {
                answers.computeIfAbsent(condition, fresh -> new LinkedHashSet<>())
                        .add(ids.get(List.of(node, group)));
            }
        }
        if (answers.size() <= 1) {
            return answers.isEmpty() ? null : answers.keySet().iterator().next();
        }
        Set<String> every = new LinkedHashSet<>();
        answers.values().forEach(every::addAll);
        List<String> parts = new ArrayList<>();
        answers.forEach((condition, some) -> {
            if (!condition.equals(FALSE)) {
                Set<String> others = new LinkedHashSet<>(every);
                others.removeAll(some);
                String here = some.size() <= others.size() ? any(some) : none(others);
                String bracketed = condition.contains(" or ") ? "(" + condition + ")" : condition;
                parts.add(condition.equals(TRUE) ? here : here + " and " + bracketed);
            }
        });
        String whole = parts.size() == 1 ? parts.get(0) : String.join(" or ", parts);
        if (whole.length() > LONGEST) {
            throw new AnswerFunctions.TooManyNodes();
        }
        return whole;
    }

    private String any(Set<String> some) {
        List<String> parts = some.stream().map(answer -> id + " is " + answer).toList();
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" or ", parts) + ")";
    }

    private String none(Set<String> others) {
        return others.size() == 1 ? id + " is not " + others.iterator().next() : "not " + any(others);
    }
}
