package dev.fingerpost.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can choose where one answer leads on: an answer, or a part of one. The answers of a number question are ranges; where later
 * conditions tell numbers of one range apart, the range falls into parts that no condition tells apart, so that a finite number of choices
 * stands for the whole line.
 *
 * @param id the answer's, for a part one that says its range; unique in the question
 * @param range null for an answer without one
 * @param facts what conditions can find true of it: the answer's id, and the {@link Condition.Compare#key()} of comparisons
 */
record Choice(String id, @Nullable Range range, Set<String> facts) {
    Choice {
        facts = Set.copyOf(facts);
    }

    /** Whether it is what is given: by its id, that of its answer, or a number in it. */
    boolean isIn(Set<String> given, Node.Question question, Answer answer) {
        if (given.size() != 1) {
            return false;
        }
        if (given.contains(id) || given.contains(answer.id())) {
            return true;
        }
        Measure measure = question.measure();
        if (measure == null || range == null) {
            return false;
        }
        BigDecimal value = measure.value(given.iterator().next());
        return value != null
                && range.contains(value)
                && question.answers().stream().noneMatch(one -> given.contains(one.id()));
    }

    /**
     * By answer, as the same object: what can be chosen of it.
     *
     * @param live by step: what conditions there or behind it name, by question
     */
    static Map<Answer, List<Choice>> all(DecisionTree tree, Map<String, Map<String, Set<String>>> live) {
        Map<String, Map<String, Condition.Compare>> compares = new HashMap<>();
        Stream.concat(tree.questions().stream(), tree.outcomes().stream())
                .flatMap(node -> node.comparisons().stream())
                .forEach(comparison -> {
                    if (comparison instanceof Condition.Compare compare) {
                        compares.computeIfAbsent(compare.question(), id -> new TreeMap<>())
                                .put(compare.key(), compare);
                    }
                });
        Map<Answer, List<Choice>> choices = new IdentityHashMap<>();
        for (Node.Question question : tree.questions()) {
            Set<String> taken = new HashSet<>();
            question.answers().forEach(answer -> taken.add(answer.id()));
            for (Answer answer : question.answers()) {
                Set<String> named = new HashSet<>();
                (question.ruled() ? Graph.targets(question) : List.of(String.valueOf(answer.target())))
                        .forEach(target -> named.addAll(
                                live.getOrDefault(target, Map.of()).getOrDefault(question.id(), Set.of())));
                List<Condition.Compare> later = compares.getOrDefault(question.id(), Map.of()).values().stream()
                        .filter(compare -> named.contains(compare.key()))
                        .toList();
                choices.put(answer, of(answer, question.measure(), later, taken));
            }
        }
        return choices;
    }

    /**
     * The parts of an answer, lowest first; the answer alone where it has none.
     *
     * @param later comparisons with its question that can be made after it was chosen
     * @param taken ids that are used in the question; those of the parts are added
     */
    private static List<Choice> of(
            Answer answer, @Nullable Measure measure, Collection<Condition.Compare> later, Set<String> taken) {
        if (measure == null || answer.range() == null) {
            return List.of(new Choice(answer.id(), answer.range(), Set.of(answer.id())));
        }
        Range all = measure.possible(answer.range());
        TreeSet<Range.Cut> cuts = new TreeSet<>(List.of(all.to()));
        later.forEach(compare -> cuts.add(measure.isWhole() ? compare.cut().whole() : compare.cut()));
        Set<Range.Cut> ends = cuts.subSet(all.from(), false, all.to(), true);
        List<Choice> parts = new ArrayList<>();
        Range.Cut from = all.from();
        for (Range.Cut to : ends) {
            Range part = new Range(from, to);
            String id = ends.size() == 1 ? answer.id() : free(measure.id(part), taken);
            parts.add(new Choice(id, part, facts(answer, part.example(), later)));
            from = to;
        }
        return parts;
    }

    /** One value tells for the whole part. */
    private static Set<String> facts(Answer answer, BigDecimal value, Collection<Condition.Compare> later) {
        Set<String> facts = new HashSet<>(Set.of(answer.id()));
        for (Condition.Compare compare : later) {
            if (compare.range().contains(value)) {
                facts.add(compare.key());
            }
        }
        return facts;
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
