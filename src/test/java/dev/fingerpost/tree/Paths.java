package dev.fingerpost.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists every path of a small tree, one by one: what the clever ways are compared with. */
final class Paths {
    /** @param chosen what was chosen in each question, in order */
    record Path(Map<String, Set<String>> chosen, String end) {
        /** {@code q1=a&q2=b+c}, as in a permalink. */
        String fragment() {
            List<String> parts = new ArrayList<>();
            chosen.forEach((question, ids) -> parts.add(question + "=" + String.join("+", ids)));
            return String.join("&", parts);
        }
    }

    private final Map<String, Node.Question> questions = new LinkedHashMap<>();
    private final List<Path> paths = new ArrayList<>();

    private Paths(DecisionTree tree) {
        tree.questions().forEach(question -> questions.put(question.id(), question));
        walk(tree.questions().get(0).id(), new LinkedHashMap<>());
    }

    static List<Path> of(DecisionTree tree) {
        return new Paths(tree).paths;
    }

    private void walk(String at, LinkedHashMap<String, Set<String>> chosen) {
        Node.Question question = questions.get(at);
        if (question == null) {
            paths.add(new Path(chosen, at));
            return;
        }
        if (question.several()) {
            for (Set<String> ticked : States.combinations(question)) {
                LinkedHashMap<String, Set<String>> next = new LinkedHashMap<>(chosen);
                next.put(at, ticked);
                for (Rule rule : question.rules()) {
                    if (rule.condition() == null || rule.condition().holds(next)) {
                        walk(rule.target(), next);
                        break;
                    }
                }
            }
            return;
        }
        for (Answer answer : question.answers()) {
            if (answer.condition() == null || answer.condition().holds(chosen)) {
                LinkedHashMap<String, Set<String>> next = new LinkedHashMap<>(chosen);
                next.put(at, Set.of(answer.id()));
                walk(answer.target(), next);
            }
        }
    }
}
