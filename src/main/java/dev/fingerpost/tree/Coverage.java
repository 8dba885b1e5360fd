package dev.fingerpost.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a tree's scenarios reach: an answer, a rule or an outcome counts when it lies on a way that some scenario allows.
 *
 * @param scenarios how many there are
 * @param answers how many answers and rules lead on
 * @param missedAnswers those that no scenario takes: {@code question=answer}, or {@code question: } and the words of a rule
 * @param outcomes how many outcomes there are
 * @param missedOutcomes ids of those that no scenario ends in
 */
public record Coverage(
        int scenarios, int answers, List<String> missedAnswers, int outcomes, List<String> missedOutcomes) {

    /** Of a sound tree. */
    public static Coverage of(DecisionTree tree) {
        Set<Object> taken = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (Scenario scenario : tree.scenarios()) {
            StateWalk walk = tree.walk().within(tree, scenario.given());
            taken.addAll(walk.findings().shown());
            taken.addAll(walk.findings().used());
            ends.addAll(walk.ends().keySet());
        }
        int answers = 0;
        List<String> missed = new ArrayList<>();
        for (Node.Question question : tree.questions()) {
            for (Rule rule : question.several() ? question.rules() : List.<Rule>of()) {
                answers++;
                if (!taken.contains(rule)) {
                    missed.add(question.id() + ": " + rule.label());
                }
            }
            for (Answer answer : question.several() ? List.<Answer>of() : question.answers()) {
                answers++;
                if (!taken.contains(answer)) {
                    missed.add(question.id() + "=" + answer.id());
                }
            }
        }
        List<String> missedEnds = tree.outcomes().stream()
                .map(Node.Outcome::id)
                .filter(id -> !ends.contains(id))
                .toList();
        return new Coverage(
                tree.scenarios().size(), answers, missed, tree.outcomes().size(), missedEnds);
    }
}
