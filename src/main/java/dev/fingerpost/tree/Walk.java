package dev.fingerpost.tree;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far given answers lead: from the start to an end, or to the first question that they leave open. Answers off the way change
 * nothing.
 *
 * @param asked the questions that were answered on the way
 * @param end id of an outcome, path of another tree's page, or id of the question that is open
 * @param done whether the end is no question
 */
public record Walk(List<String> asked, String end, boolean done) {
    public Walk {
        asked = List.copyOf(asked);
    }

    /** @param chosen by question id: the answer chosen, the number, or the options ticked */
    public static Walk of(DecisionTree tree, Map<String, ? extends Set<String>> chosen) {
        Map<String, Node.Question> questions = new LinkedHashMap<>();
        tree.questions().forEach(question -> questions.put(question.id(), question));
        Map<String, Set<String>> known = new LinkedHashMap<>();
        String at = tree.questions().get(0).id();
        while (questions.containsKey(at)) {
            Set<String> ids = chosen.get(at);
            Node.Question question = questions.get(at);
            String next = null;
            if (ids != null && question.several()) {
                next = ticked(question, ids, known);
            } else if (ids != null) {
                Picked picked = picked(tree, question, ids, known);
                ids = picked == null ? ids : picked.choice.facts();
                next = picked == null ? null : question.ruled() ? ruled(question, ids, known) : picked.answer.target();
            }
            if (next == null) {
                return new Walk(List.copyOf(known.keySet()), at, false);
            }
            known.put(at, Set.copyOf(ids));
            at = next;
        }
        return new Walk(List.copyOf(known.keySet()), at, true);
    }

    private record Picked(Answer answer, Choice choice) {}

    /**
     * What is chosen by an id or a number; null when it cannot be chosen here. Of a range that later conditions tell apart, a part or a number is
     * needed.
     */
    private static @Nullable Picked picked(
            DecisionTree tree, Node.Question question, Set<String> ids, Map<String, Set<String>> known) {
        for (Answer answer : question.answers()) {
            if (answer.condition() != null && !answer.condition().holds(known)) {
                continue;
            }
            List<Choice> choices = tree.walk().of(answer);
            for (Choice choice : choices) {
                if (choice.isIn(ids, question, answer) && (choices.size() == 1 || !ids.contains(answer.id()))) {
                    return new Picked(answer, choice);
                }
            }
        }
        return null;
    }

    /** Where ticks lead; null when they cannot be made here. */
    static @Nullable String ticked(Node.Question question, Set<String> ids, Map<String, Set<String>> known) {
        if (!question.combinations().contains(new TreeSet<>(ids))) {
            return null;
        }
        return ruled(question, ids, known);
    }

    /** Where the first rule that fits leads; null where none does. */
    static @Nullable String ruled(Node.Question question, Set<String> ids, Map<String, ? extends Set<String>> known) {
        Map<String, Set<String>> all = new LinkedHashMap<>(known);
        all.put(question.id(), new HashSet<>(ids));
        return question.rules().stream()
                .filter(rule -> rule.condition() == null || rule.condition().holds(all))
                .map(Rule::target)
                .findFirst()
                .orElse(null);
    }
}
