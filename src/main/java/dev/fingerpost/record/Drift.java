package dev.fingerpost.record;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Recorded;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a decision that was walked through a tree: where its answers lead today. Ids that the tree redirects are followed.
 *
 * @param then id of the outcome that was reached
 * @param now id of the outcome or path of the other tree that is reached today; where the way ends before, id of the question that is open
 * @param question where the way parts: the last question that was asked then and is asked now, the one that is open, or the one whose answer
 *     is gone; null where the ways part at the start
 * @param answer what was answered there, ids
 * @param nextThen the question that was asked next; null where the outcome followed
 * @param nextNow the question that is asked next today; null where an end follows
 */
public record Drift(
        Kind kind,
        String then,
        String now,
        @Nullable String question,
        List<String> answer,
        @Nullable String nextThen,
        @Nullable String nextNow) {
    public Drift {
        answer = List.copyOf(answer);
    }

    /** How a decision drifted. */
    public enum Kind {
        /** Not at all. */
        NONE,
        /** The answers lead elsewhere. */
        OUTCOME,
        /** An answer, or its question, is no longer there, or not on this way. */
        ANSWER,
        /** A question is asked that nobody answered. */
        QUESTION
    }

    /** Walks the answers through the tree as it is. */
    public static Drift of(DecisionTree tree, Recorded recorded) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (CaseStudy.GivenAnswer answer : recorded.decision().answers()) {
            String question = moved(tree, answer.question(), answer.question());
            Set<String> chosen = new LinkedHashSet<>();
            for (Located<String> one : answer.chosen()) {
                chosen.add(moved(tree, answer.question() + "/" + one.value(), one.value()));
            }
            answers.put(question, chosen);
        }
        String then = moved(tree, recorded.outcome().value(), recorded.outcome().value());
        Walk walk = Walk.of(tree, answers);
        for (Map.Entry<String, Set<String>> answer : answers.entrySet()) {
            if (!isThere(tree, answer.getKey(), answer.getValue())) {
                return new Drift(
                        Kind.ANSWER, then, walk.end(), answer.getKey(), List.copyOf(answer.getValue()), null, null);
            }
        }
        if (!walk.done()) {
            Set<String> given = answers.getOrDefault(walk.end(), Set.of());
            Kind kind = answers.containsKey(walk.end()) ? Kind.ANSWER : Kind.QUESTION;
            return new Drift(kind, then, walk.end(), walk.end(), List.copyOf(given), null, null);
        }
        return walk.end().equals(then)
                ? new Drift(Kind.NONE, then, then, null, List.of(), null, null)
                : parted(then, walk, answers);
    }

    /** The same of a case study. Where its answers lead to an end, nobody wrote down whether it was another one then: that is no drift. */
    public static Drift of(DecisionTree tree, CaseStudy.Decision decision) {
        Drift drift = of(
                tree, new Recorded(decision, new Located<>("", decision.tree().at())));
        return drift.kind() == Kind.OUTCOME
                ? new Drift(Kind.NONE, drift.now(), drift.now(), null, List.of(), null, null)
                : drift;
    }

    /** The author wrote the answers in the order in which they were asked for. */
    private static Drift parted(String then, Walk walk, Map<String, Set<String>> answers) {
        List<String> before = new ArrayList<>(answers.keySet());
        List<String> now = walk.asked();
        int same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
            same++;
        }
        String last = same == 0 ? null : before.get(same - 1);
        return new Drift(
                Kind.OUTCOME,
                then,
                walk.end(),
                last,
                last == null ? List.of() : List.copyOf(answers.get(last)),
                same < before.size() ? before.get(same) : null,
                same < now.size() ? now.get(same) : null);
    }

    private static boolean isThere(DecisionTree tree, String id, Set<String> chosen) {
        return tree.questions().stream()
                .filter(question -> question.id().equals(id))
                .map(Node.Question::answers)
                .anyMatch(all -> all.stream().map(Answer::id).toList().containsAll(chosen));
    }

    /** The last part of the id that it has now. */
    private static String moved(DecisionTree tree, String id, String otherwise) {
        String now = tree.redirects().get(id);
        return now == null ? otherwise : now.substring(now.indexOf('/') + 1);
    }
}
