package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How likely an outcome stands although its reader may be mistaken. Each answer is mistaken with chance {@link #MISTAKEN}, apart from the
 * others; any other that is shown is then equally likely the true one, and with ticks any that differs by one box. Of an answer that the
 * reader is not sure of, each that is shown is equally likely, and so it is with a question that comes up only then. Not to know is never
 * the truth.
 *
 * <p>Ways are added up on merged states, so the figure is exact. {@code change.js} works it out for a reader; tests compare the two.
 */
final class Firmness {
    /** The chance that an answer is mistaken of which its reader is sure: one in twenty, a convention. */
    static final double MISTAKEN = 0.05;

    /** An outcome that stands with this chance or a higher one is firm. */
    static final double FIRM = 0.75;

    /** With more ways than these, or longer ones, the figures of a whole tree are left out: they take each way by itself. */
    private static final BigInteger MOST_WAYS = BigInteger.valueOf(1000);

    private static final int LONGEST = 50;

    private final Map<String, Node.Question> questions = new LinkedHashMap<>();
    private final String start;
    /** By question: the ids that conditions of other questions name. */
    private final Map<String, Set<String>> read = new HashMap<>();

    /** By question: what each answer, and each part of one, is known by; found when it is asked for. For many threads. */
    private final Map<String, Map<Set<String>, Taken>> taken = new ConcurrentHashMap<>();

    private final DecisionTree tree;

    Firmness(DecisionTree tree) {
        this.tree = tree;
        start = tree.questions().get(0).id();
        for (Node.Question question : tree.questions()) {
            questions.put(question.id(), question);
            question.leading().stream()
                    .filter(comparison -> !comparison.question().equals(question.id()))
                    .forEach(comparison -> read.computeIfAbsent(comparison.question(), id -> new HashSet<>())
                            .addAll(comparison.named()));
        }
    }

    /**
     * By outcome or other end: the share of the ways to it that are firm, 0 to 1, every answer taken as equally likely; empty where there are
     * too many ways to take each by itself.
     */
    static Map<String, Double> shares(DecisionTree tree) {
        BigInteger ways =
                tree.walk().ends().values().stream().map(end -> end.count).reduce(BigInteger.ZERO, BigInteger::add);
        if (ways.compareTo(MOST_WAYS) > 0
                || tree.walk().ends().values().stream().anyMatch(end -> end.longest > LONGEST)) {
            return Map.of();
        }
        Map<String, Double> shares = new TreeMap<>();
        Firmness firmness = new Firmness(tree);
        firmness.collect(firmness.start, Map.of(), 1, shares);
        shares.replaceAll(
                (end, chance) -> chance / requireNonNull(tree.walk().ends().get(end)).chance);
        return shares;
    }

    private void collect(String at, Map<String, Set<String>> chosen, double chance, Map<String, Double> firm) {
        if (!questions.containsKey(at)) {
            firm.merge(at, of(chosen, Set.of()) >= FIRM ? chance : 0, Double::sum);
            return;
        }
        List<Set<String>> all = choices(questions.get(at), chosen);
        for (Set<String> ids : all) {
            Map<String, Set<String>> after = with(chosen, at, ids);
            collect(to(at, ids, chosen), after, chance / all.size(), firm);
        }
    }

    /**
     * The chance that a way ends where it does, 0 to 1.
     *
     * @param chosen by question id, from the start to an end: the id of a {@link Choice}, or what was ticked
     * @param unsure ids of questions whose answer the reader is not sure of, beside those answered "not sure"
     */
    double of(Map<String, ? extends Set<String>> chosen, Set<String> unsure) {
        Map<String, Set<String>> known = new TreeMap<>();
        String at = start;
        while (questions.containsKey(at)) {
            Set<String> ids = own(questions.get(at), requireNonNull(chosen.get(at)));
            String next = to(at, ids, known);
            known = with(known, at, ids);
            at = next;
        }
        return new Doubt(chosen, unsure, at).stands(start, Map.of());
    }

    /** One reader's way, with all that may hold in its place. */
    private final class Doubt {
        private final Map<String, ? extends Set<String>> given;
        private final Set<String> unsure;
        private final String end;
        private final Map<String, Double> found = new HashMap<>();

        Doubt(Map<String, ? extends Set<String>> given, Set<String> unsure, String end) {
            this.given = given;
            this.unsure = unsure;
            this.end = end;
        }

        double stands(String at, Map<String, Set<String>> known) {
            Node.Question question = questions.get(at);
            if (question == null) {
                return at.equals(end) ? 1 : 0;
            }
            String state = state(at, known);
            Double before = found.get(state);
            if (before != null) {
                return before;
            }
            double sum = 0;
            for (Map.Entry<Set<String>, Double> choice : likely(question, known).entrySet()) {
                Set<String> ids = choice.getKey();
                sum += choice.getValue() * stands(to(at, ids, known), with(known, at, ids));
            }
            found.put(state, sum);
            return sum;
        }

        /** What may be true, with its chance. */
        private Map<Set<String>, Double> likely(Node.Question question, Map<String, Set<String>> known) {
            List<Set<String>> all = choices(question, known);
            List<Set<String>> plain =
                    all.stream().filter(ids -> !isNotSure(question, ids)).toList();
            Set<String> chosen = given.get(question.id());
            Set<String> own = chosen == null ? Set.of() : own(question, chosen);
            Map<Set<String>, Double> likely = new LinkedHashMap<>();
            if (chosen == null || unsure.contains(question.id()) || !plain.contains(own)) {
                List<Set<String>> any = plain.isEmpty() ? all : plain;
                any.forEach(ids -> likely.put(ids, 1.0 / any.size()));
                return likely;
            }
            List<Set<String>> others = plain.stream()
                    .filter(ids -> !ids.equals(own) && (!question.several() || isNear(question, own, ids)))
                    .toList();
            likely.put(own, others.isEmpty() ? 1 : 1 - MISTAKEN);
            others.forEach(ids -> likely.put(ids, MISTAKEN / others.size()));
            return likely;
        }
    }

    private String state(String at, Map<String, Set<String>> known) {
        StringBuilder state = new StringBuilder(at);
        known.forEach((question, ids) -> {
            Set<String> named = read.get(question);
            if (named != null) {
                state.append('&').append(question).append('=');
                ids.stream()
                        .filter(named::contains)
                        .sorted()
                        .forEach(id -> state.append(id).append('+'));
            }
        });
        return state.toString();
    }

    private Map<String, Set<String>> with(Map<String, Set<String>> known, String asked, Set<String> ids) {
        Map<String, Set<String>> after = new TreeMap<>(known);
        Node.Question question = requireNonNull(questions.get(asked));
        after.put(asked, question.several() ? ids : taken(question, ids).choice.facts());
        return after;
    }

    private record Taken(Answer answer, Choice choice) {}

    /** The answer, or the part of one, with this id or these facts. */
    private Taken taken(Node.Question question, Set<String> ids) {
        return Objects.requireNonNull(
                taken.computeIfAbsent(question.id(), id -> taken(question)).get(ids), question.id());
    }

    private Map<Set<String>, Taken> taken(Node.Question question) {
        Map<Set<String>, Taken> all = new HashMap<>();
        for (Answer answer : question.answers()) {
            for (Choice choice : tree.walk().of(answer)) {
                Taken one = new Taken(answer, choice);
                all.putIfAbsent(Set.of(choice.id()), one);
                all.putIfAbsent(choice.facts(), one);
            }
        }
        return all;
    }

    /** What a reader gave, as one of {@link #choices}. */
    private Set<String> own(Node.Question question, Set<String> given) {
        return question.several() ? given : Set.of(taken(question, given).choice.id());
    }

    private String to(String at, Set<String> ids, Map<String, Set<String>> known) {
        Node.Question question = requireNonNull(questions.get(at));
        if (question.several()) {
            return Objects.requireNonNull(Walk.ticked(question, ids, known), at);
        }
        Taken taken = taken(question, ids);
        String next = question.ruled() ? Walk.ruled(question, taken.choice.facts(), known) : taken.answer.target();
        return Objects.requireNonNull(next, at);
    }

    private List<Set<String>> choices(Node.Question question, Map<String, Set<String>> known) {
        if (question.several()) {
            return question.combinations();
        }
        List<Set<String>> choices = new ArrayList<>();
        for (Answer answer : question.answers()) {
            if (answer.condition() == null || answer.condition().holds(known)) {
                tree.walk().of(answer).forEach(choice -> choices.add(Set.of(choice.id())));
            }
        }
        return choices;
    }

    private static boolean isNotSure(Node.Question question, Set<String> ids) {
        return question.answers().stream()
                .anyMatch(answer -> answer.mark() == Answer.Mark.NOT_SURE && ids.contains(answer.id()));
    }

    /** Whether one box more or less makes one of the other; "none" is near to all. */
    private static boolean isNear(Node.Question question, Set<String> own, Set<String> ids) {
        Set<String> none = new HashSet<>();
        question.answers().stream()
                .filter(answer -> answer.mark() == Answer.Mark.NONE)
                .forEach(answer -> none.add(answer.id()));
        Set<String> before = new HashSet<>(own);
        before.removeAll(none);
        Set<String> after = new HashSet<>(ids);
        after.removeAll(none);
        Set<String> moved = new HashSet<>(before);
        moved.addAll(after);
        before.retainAll(after);
        return moved.size() - before.size() == 1 || after.isEmpty();
    }
}
