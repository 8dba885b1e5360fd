package dev.fingerpost.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What conditions read, and whether they hold. */
final class Conditions {
    private Conditions() {}

    /** The comparisons inside a condition, in the order written. */
    static List<Condition> atoms(Condition condition) {
        List<Condition> atoms = new ArrayList<>();
        collect(condition, atoms);
        return atoms;
    }

    private static void collect(Condition condition, List<Condition> atoms) {
        if (condition instanceof Condition.Or or) {
            or.any().forEach(inner -> collect(inner, atoms));
        } else if (condition instanceof Condition.And and) {
            and.all().forEach(inner -> collect(inner, atoms));
        } else if (condition instanceof Condition.Not not) {
            collect(not.inner(), atoms);
        } else {
            atoms.add(condition);
        }
    }

    /** All conditions of a question: of its answers and of its rules. */
    static List<Condition> of(Node.Question question) {
        List<Condition> conditions = new ArrayList<>();
        for (Answer answer : question.answers()) {
            if (answer.condition() != null) {
                conditions.add(answer.condition());
            }
        }
        for (Rule rule : question.rules()) {
            if (rule.condition() != null) {
                conditions.add(rule.condition());
            }
        }
        return conditions;
    }

    /**
     * Whether a condition holds.
     *
     * @param chosen by question id: ids of the answer chosen or of the options ticked; a question that was not asked is missing, and
     *     makes its comparison false
     */
    static boolean holds(Condition condition, Map<String, ? extends Set<String>> chosen) {
        if (condition instanceof Condition.Or or) {
            return or.any().stream().anyMatch(inner -> holds(inner, chosen));
        }
        if (condition instanceof Condition.And and) {
            return and.all().stream().allMatch(inner -> holds(inner, chosen));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.inner(), chosen);
        }
        if (condition instanceof Condition.Is is) {
            return ids(chosen, is.question()).contains(is.answer());
        }
        if (condition instanceof Condition.Has has) {
            return ids(chosen, has.question()).contains(has.option());
        }
        if (condition instanceof Condition.AtLeast least) {
            Set<String> ticked = ids(chosen, least.question());
            return least.options().stream().filter(ticked::contains).count() >= least.count();
        }
        throw new AssertionError(condition);
    }

    private static Set<String> ids(Map<String, ? extends Set<String>> chosen, String question) {
        Set<String> ids = chosen.get(question);
        return ids == null ? Set.of() : ids;
    }

    /** The question that a comparison reads. */
    static String question(Condition atom) {
        if (atom instanceof Condition.Is is) {
            return is.question();
        }
        if (atom instanceof Condition.Has has) {
            return has.question();
        }
        return ((Condition.AtLeast) atom).question();
    }

    /** The answers or options that a comparison names. */
    static List<String> named(Condition atom) {
        if (atom instanceof Condition.Is is) {
            return List.of(is.answer());
        }
        if (atom instanceof Condition.Has has) {
            return List.of(has.option());
        }
        return ((Condition.AtLeast) atom).options();
    }
}
