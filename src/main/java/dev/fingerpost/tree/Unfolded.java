package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sound tree without conditions, for formats that have none: a question stands once for each state in which earlier answers change what
 * may be answered or where that leads. Where nothing is remembered of earlier answers, it stands once.
 *
 * @param steps the start first, each before all that it leads to
 */
public record Unfolded(List<UnfoldedQuestion> steps) {
    public Unfolded {
        steps = List.copyOf(steps);
    }

    /** @param id the question's for its first state, then numbered: {@code load}, {@code load-2} */
    public record UnfoldedQuestion(String id, Node.Question question, List<Way> ways) {
        public UnfoldedQuestion {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One way on.
     *
     * @param chosen the choice by its id, or the options that are ticked
     * @param answer that is chosen, or that the choice is a part of; null for ticks
     * @param range of the choice where a number is asked for; null for "not sure" and elsewhere
     * @param rule that fits first; null where nothing is ticked
     * @param target id of a step, of an outcome, or the path of another tree's page
     */
    public record Way(
            Set<String> chosen,
            @Nullable Answer answer,
            @Nullable Range range,
            @Nullable Rule rule,
            String target) {
        /** As an author would say it: the answer's words, or those of its part. */
        public String words(Node.Question question) {
            Answer one = Objects.requireNonNull(answer, "ticks have no words of their own");
            Measure measure = question.measure();
            return measure != null && range != null && !chosen.contains(one.id()) ? measure.text(range) : one.label();
        }
    }

    private record State(String question, Map<String, ? extends Set<String>> known) {}

    /** @param tree that {@link TreeReader} found sound */
    public static Unfolded of(DecisionTree tree) {
        return new Unfolding(tree).unfolded();
    }

    private static final class Unfolding {
        private final DecisionTree tree;
        private final States states;
        private final Graph graph;
        private final Map<State, String> ids = new HashMap<>();
        private final Map<String, List<State>> open = new LinkedHashMap<>();
        private final Set<String> taken = new TreeSet<>();
        private final List<UnfoldedQuestion> steps = new ArrayList<>();

        Unfolding(DecisionTree tree) {
            this.tree = tree;
            this.states = Objects.requireNonNull(tree.walk().source(), "only a tree that is sound is unfolded");
            this.graph = new Graph(tree);
            taken.addAll(graph.nodes().keySet());
        }

        Unfolded unfolded() {
            target(tree.questions().get(0).id(), Map.of());
            for (String id : graph.order()) {
                if (graph.nodes().get(id) instanceof Node.Question question) {
                    for (State state : open.getOrDefault(id, List.of())) {
                        List<Way> ways = question.several() ? ticks(question, state) : choices(question, state);
                        steps.add(new UnfoldedQuestion(requireNonNull(ids.get(state)), question, ways));
                    }
                }
            }
            return new Unfolded(steps);
        }

        private List<Way> choices(Node.Question question, State state) {
            List<Way> ways = new ArrayList<>();
            for (Answer answer : question.answers()) {
                if (answer.condition() == null || answer.condition().holds(state.known)) {
                    for (Choice choice : tree.walk().of(answer)) {
                        Map<String, Set<String>> known = with(state, choice.facts());
                        String to =
                                question.ruled() ? Walk.ruled(question, choice.facts(), state.known) : answer.target();
                        String target = target(String.valueOf(to), known);
                        ways.add(new Way(Set.of(choice.id()), answer, choice.range(), null, target));
                    }
                }
            }
            return ways;
        }

        private List<Way> ticks(Node.Question question, State state) {
            List<Way> ways = new ArrayList<>();
            for (Set<String> ticked : question.combinations()) {
                Map<String, Set<String>> known = with(state, ticked);
                question.rules().stream()
                        .filter(rule ->
                                rule.condition() == null || rule.condition().holds(known))
                        .findFirst()
                        .ifPresent(rule -> ways.add(new Way(ticked, null, null, rule, target(rule.target(), known))));
            }
            return ways;
        }

        private static Map<String, Set<String>> with(State state, Set<String> facts) {
            Map<String, Set<String>> known = new TreeMap<>(state.known);
            known.put(state.question, facts);
            return known;
        }

        private String target(String target, Map<String, Set<String>> known) {
            if (!(graph.nodes().get(target) instanceof Node.Question)) {
                return target;
            }
            State state = new State(target, states.recall().leading(target, known));
            return ids.computeIfAbsent(state, fresh -> {
                List<State> before = open.computeIfAbsent(target, id -> new ArrayList<>());
                before.add(fresh);
                return before.size() == 1 ? target : free(target);
            });
        }

        private String free(String id) {
            int number = 2;
            while (!taken.add(id + "-" + number)) {
                number++;
            }
            return id + "-" + number;
        }
    }
}
