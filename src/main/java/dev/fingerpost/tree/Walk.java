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

    /** @param chosen by question id: the answer chosen, or the options ticked */
    public static Walk of(DecisionTree tree, Map<String, ? extends Set<String>> chosen) {
        Map<String, Node.Question> questions = new LinkedHashMap<>();
        tree.questions().forEach(question -> questions.put(question.id(), question));
        Map<String, Set<String>> known = new LinkedHashMap<>();
        String at = tree.questions().get(0).id();
        while (questions.containsKey(at)) {
            Set<String> ids = chosen.get(at);
            String next = ids == null ? null : next(questions.get(at), ids, known);
            if (next == null) {
                return new Walk(List.copyOf(known.keySet()), at, false);
            }
            known.put(at, ids);
            at = next;
        }
        return new Walk(List.copyOf(known.keySet()), at, true);
    }

    /** Where a choice leads; null when it cannot be made here. */
    static @Nullable String next(Node.Question question, Set<String> ids, Map<String, Set<String>> known) {
        if (question.several()) {
            return ticked(question, ids, known);
        }
        return question.answers().stream()
                .filter(answer -> ids.equals(Set.of(answer.id())))
                .filter(answer ->
                        answer.condition() == null || answer.condition().holds(known))
                .map(Answer::target)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String ticked(Node.Question question, Set<String> ids, Map<String, Set<String>> known) {
        if (!States.combinations(question).contains(new TreeSet<>(ids))) {
            return null;
        }
        Map<String, Set<String>> all = new LinkedHashMap<>(known);
        all.put(question.id(), new HashSet<>(ids));
        return question.rules().stream()
                .filter(rule -> rule.condition() == null || rule.condition().holds(all))
                .map(Rule::target)
                .findFirst()
                .orElse(null);
    }
}
