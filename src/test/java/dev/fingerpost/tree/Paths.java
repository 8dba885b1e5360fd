package dev.fingerpost.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists every path of a small tree, one by one: what the clever ways are compared with. */
final class Paths {
    /**
     * @param chosen what was chosen in each question, in order
     * @param facts what conditions find true of it
     */
    record Path(Map<String, Set<String>> chosen, Map<String, Set<String>> facts, String end) {
        /** {@code q1=a&q2=b+c}, as in a permalink. */
        String fragment() {
            List<String> parts = new ArrayList<>();
            chosen.forEach((question, ids) -> parts.add(question + "=" + String.join("+", ids)));
            return String.join("&", parts);
        }
    }

    private final Map<String, Node.Question> questions = new LinkedHashMap<>();
    private final List<Path> paths = new ArrayList<>();

    private final DecisionTree tree;

    private Paths(DecisionTree tree) {
        this.tree = tree;
        tree.questions().forEach(question -> questions.put(question.id(), question));
        walk(tree.questions().get(0).id(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    static List<Path> of(DecisionTree tree) {
        return new Paths(tree).paths;
    }

    private void walk(String at, LinkedHashMap<String, Set<String>> chosen, LinkedHashMap<String, Set<String>> facts) {
        Node.Question question = questions.get(at);
        if (question == null) {
            paths.add(new Path(chosen, facts, at));
            return;
        }
        if (question.several()) {
            for (Set<String> ticked : question.combinations()) {
                LinkedHashMap<String, Set<String>> next = with(chosen, at, ticked);
                LinkedHashMap<String, Set<String>> known = with(facts, at, ticked);
                for (Rule rule : question.rules()) {
                    if (rule.condition() == null || rule.condition().holds(known)) {
                        walk(rule.target(), next, known);
                        break;
                    }
                }
            }
            return;
        }
        for (Answer answer : question.answers()) {
            if (answer.condition() == null || answer.condition().holds(facts)) {
                for (Choice choice : tree.walk().of(answer)) {
                    walk(answer.target(), with(chosen, at, Set.of(choice.id())), with(facts, at, choice.facts()));
                }
            }
        }
    }

    private static LinkedHashMap<String, Set<String>> with(
            Map<String, Set<String>> known, String question, Set<String> ids) {
        LinkedHashMap<String, Set<String>> all = new LinkedHashMap<>(known);
        all.put(question, ids);
        return all;
    }
}
