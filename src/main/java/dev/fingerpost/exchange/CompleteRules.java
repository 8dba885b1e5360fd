package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Unfolded;
import dev.fingerpost.tree.Unfolded.UnfoldedQuestion;
import dev.fingerpost.tree.Unfolded.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tree as complete rules: each says of every question what must be answered, or that it does not matter, and no two fit the same answers.
 * Answers that lead on alike share a rule.
 *
 * @param columns questions, each before those that it leads to; a question with boxes is a column for each
 */
record CompleteRules(List<Column> columns, List<Row> rows) {
    static final int MOST_RULES = 20_000;
    static final int MOST_CELLS = 1_000_000;

    /** @param option a box of the question; null where one answer is chosen */
    record Column(Node.Question question, @Nullable Answer option) {
        /** Of all that a question is made of, its id is enough. */
        @Override
        public int hashCode() {
            return Objects.hash(question.id(), option == null ? "" : option.id());
        }

        /** As people read it. */
        String title() {
            return option == null ? question.title() : question.title() + " — " + option.label();
        }
    }

    /** @param cells by column; what does not matter has none */
    record Row(Map<Column, Cell> cells, String end) {}

    /** What must be answered. */
    sealed interface Cell {}

    /** One of these was chosen. */
    record Chosen(List<Way> ways) implements Cell {}

    /** That box is ticked, or is not. */
    record Ticked(boolean ticked) implements Cell {}

    /** Null where nobody would open such a table. */
    static @Nullable CompleteRules of(DecisionTree tree) {
        Maker maker = new Maker(Unfolded.of(tree));
        boolean whole = fits(maker.width, maker.width)
                && maker.rows(maker.steps.values().iterator().next(), new LinkedHashMap<>());
        return whole ? new CompleteRules(maker.columns(), maker.rows) : null;
    }

    /** Whether so many rules, each with so many cells, are written into one table. */
    static boolean fits(int rules, int width) {
        return rules <= MOST_RULES && (long) rules * width <= MOST_CELLS;
    }

    private static final class Maker {
        private final Map<String, UnfoldedQuestion> steps = new LinkedHashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private final int width;

        Maker(Unfolded tree) {
            tree.steps().forEach(step -> steps.put(step.id(), step));
            this.width = columns().size();
        }

        List<Column> columns() {
            return steps.values().stream()
                    .map(UnfoldedQuestion::question)
                    .distinct()
                    .flatMap(question -> columns(question).stream())
                    .toList();
        }

        private static List<Column> columns(Node.Question question) {
            return question.several()
                    ? question.answers().stream()
                            .map(option -> new Column(question, option))
                            .toList()
                    : List.of(new Column(question, null));
        }

        /** Adds all rules behind a step; false when there are too many. */
        boolean rows(UnfoldedQuestion step, Map<Column, Cell> known) {
            if (step.question().several()) {
                Map<Set<String>, String> targets = new HashMap<>();
                step.ways().forEach(way -> targets.put(way.chosen(), way.target()));
                return boxes(columns(step.question()), targets, known);
            }
            Map<String, List<Way>> targets = new LinkedHashMap<>();
            step.ways()
                    .forEach(way -> targets.computeIfAbsent(way.target(), target -> new ArrayList<>())
                            .add(way));
            Column column = new Column(step.question(), null);
            for (Map.Entry<String, List<Way>> target : targets.entrySet()) {
                Map<Column, Cell> cells = new LinkedHashMap<>(known);
                if (targets.size() > 1) {
                    cells.put(column, new Chosen(target.getValue()));
                }
                if (!on(target.getKey(), cells)) {
                    return false;
                }
            }
            return true;
        }

        /** Asks for one box after the other, until what is left leads on alike. */
        private boolean boxes(List<Column> left, Map<Set<String>, String> targets, Map<Column, Cell> known) {
            if (targets.isEmpty()) {
                return true;
            }
            if (targets.values().stream().distinct().count() == 1) {
                return on(targets.values().iterator().next(), known);
            }
            Column column = left.get(0);
            for (boolean ticked : new boolean[] {true, false}) {
                Map<Set<String>, String> half = new HashMap<>(targets);
                half.keySet()
                        .removeIf(chosen ->
                                chosen.contains(requireNonNull(column.option()).id()) != ticked);
                Map<Column, Cell> cells = new LinkedHashMap<>(known);
                cells.put(column, new Ticked(ticked));
                if (!boxes(left.subList(1, left.size()), half, cells)) {
                    return false;
                }
            }
            return true;
        }

        private boolean on(String target, Map<Column, Cell> cells) {
            UnfoldedQuestion step = steps.get(target);
            if (step != null) {
                return rows(step, cells);
            }
            rows.add(new Row(cells, target));
            return fits(rows.size(), width);
        }
    }
}
