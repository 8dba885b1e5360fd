package dev.fingerpost.tree;

import dev.fingerpost.file.Limits;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks a sound tree on merged states: two ways to a step are one state when no later condition can tell them apart. So all paths are
 * covered without listing them; 10^21 of them are a hundred states.
 */
final class States {
    /**
     * One way on from a state.
     *
     * @param known what is remembered there of earlier answers
     * @param chosen what leads on; for ticks the first of {@code ways} combinations
     * @param share of all that can be chosen there, {@code ways} is
     */
    record Move(
            String question,
            Map<String, ? extends Set<String>> known,
            Set<String> chosen,
            int ways,
            double share,
            String target,
            Ways from,
            Ways to) {}

    /** One step of an example path. */
    record Step(
            String question, Set<String> chosen, @Nullable Step before) {}

    /** All ways to one state, taken together. */
    static final class Ways {
        /** Counts the states as they are met, from 0. */
        final int number;

        BigInteger count = BigInteger.ZERO;
        double chance;
        /** Sum over the ways of chance times length. */
        double length;

        int shortest = Integer.MAX_VALUE;
        int longest;

        @Nullable
        Step example;

        Ways(int number) {
            this.number = number;
        }
    }

    private final Graph graph;
    private final List<String> order;
    private final Map<String, Set<String>> given;
    private final Recall recall;

    private final Map<String, Map<Recall.Memory, Ways>> ways = new LinkedHashMap<>();

    private final Set<Answer> shown = new HashSet<>();
    private final Set<Rule> used = new HashSet<>();
    private final Set<String> decisive = new HashSet<>();
    private final Map<Answer, List<Choice>> choices;
    private final Map<Cover.Fault, Step> uncovered = new LinkedHashMap<>();
    private final Map<List<Answer>, List<Cover.Fault>> covered = new HashMap<>();
    private final Map<String, Step> stuck = new LinkedHashMap<>();
    private final Map<Answer, Step> sameLabel = new LinkedHashMap<>();
    private final Map<Node.Ground, Ways> against = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();

    private int states;

    /** Thrown when conditions read so much that even the merged states are too many. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;
    }

    States(DecisionTree tree, Graph graph) throws TooMany {
        this.graph = graph;
        this.given = Map.of();
        this.order = graph.order();
        this.recall = new Recall(graph, order);
        choices = Choice.all(tree, recall.live());
        visit(tree);
    }

    private States(DecisionTree tree, States whole, Map<String, Set<String>> given) throws TooMany {
        this.graph = whole.graph;
        this.given = given;
        this.order = whole.order;
        this.recall = whole.recall;
        this.choices = whole.choices;
        visit(tree);
    }

    /**
     * The part of these states in which readers answer so; what conditions read is not worked out again.
     *
     * @param given by question: the only choice that is made there; a question where it cannot be made is where the walk is stuck
     */
    StateWalk within(DecisionTree tree, Map<String, Set<String>> given) {
        try {
            return new States(tree, this, given).walk();
        } catch (TooMany e) {
            throw new IllegalStateException("a part of a tree has fewer states than the tree", e);
        }
    }

    private void visit(DecisionTree tree) throws TooMany {
        Ways start = new Ways(0);
        start.count = BigInteger.ONE;
        start.chance = 1;
        start.shortest = 0;
        at(tree.questions().get(0).id()).put(new Recall.Memory(new TreeMap<>()), start);
        for (String id : order) {
            if (graph.nodes().get(id) instanceof Node.Question question) {
                for (Map.Entry<Recall.Memory, Ways> entry :
                        ways.getOrDefault(id, Map.of()).entrySet()) {
                    visit(question, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private Map<Recall.Memory, Ways> at(String node) {
        return ways.computeIfAbsent(node, id -> new LinkedHashMap<>());
    }

    StateWalk walk() {
        return new StateWalk(
                ends(), moves, shown, used, decisive, stuck, sameLabel, against(), choices, uncovered, unsaid(), states,
                this);
    }

    private Map<String, Ways> ends() {
        Map<String, Ways> ends = new TreeMap<>();
        ways.forEach((node, memories) -> {
            if (!(graph.nodes().get(node) instanceof Node.Question)) {
                Ways sum = new Ways(0);
                memories.values().forEach(one -> add(sum, one, one.count, one.chance, one.length, 0, one.example));
                ends.put(node, sum);
            }
        });
        return ends;
    }

    /** The wordings of outcomes that are for nobody. */
    private Set<Node.Wording> unsaid() {
        Set<Node.Wording> unsaid = new LinkedHashSet<>();
        graph.nodes().values().forEach(node -> {
            if (node instanceof Node.Outcome outcome) {
                outcome.wordings().stream()
                        .filter(wording -> at(outcome.id()).keySet().stream()
                                .noneMatch(memory -> wording.condition().holds(memory.chosen())))
                        .forEach(unsaid::add);
            }
        });
        return unsaid;
    }

    /** Keeps the shortest way to an answer on which a ground of its own speaks against it. */
    private void against(
            Node.Question question,
            Answer answer,
            Map<String, ? extends Set<String>> known,
            Ways here,
            Set<String> chosen) {
        for (Node.Ground ground : answer.grounds()) {
            Ways before = against.get(ground);
            if (ground.isAgainst(known) && (before == null || here.shortest + 1 < before.shortest)) {
                Ways ways = new Ways(0);
                ways.shortest = here.shortest + 1;
                ways.example = new Step(question.id(), chosen, here.example);
                against.put(ground, ways);
            }
        }
    }

    /** The grounds of answers and outcomes that speak against them on some way, each with the shortest. */
    private Map<Node.Ground, Ways> against() {
        graph.nodes().values().forEach(node -> {
            if (node instanceof Node.Outcome outcome) {
                outcome.grounds()
                        .forEach(ground -> at(outcome.id()).entrySet().stream()
                                .filter(end -> ground.isAgainst(end.getKey().chosen()))
                                .map(Map.Entry::getValue)
                                .min(Comparator.comparingInt(end -> end.shortest))
                                .ifPresent(end -> against.put(ground, end)));
            }
        });
        return against;
    }

    private void visit(Node.Question question, Recall.Memory memory, Ways here) throws TooMany {
        Map<Recall.State, Integer> choices = new LinkedHashMap<>();
        Map<Recall.State, Set<String>> examples = new HashMap<>();
        int all = question.several()
                ? ticks(question, memory, here, choices, examples)
                : choose(question, memory, here, choices, examples);
        if (choices.keySet().stream().map(recall::way).distinct().count() > 1) {
            decisive.add(question.id());
        }
        for (Map.Entry<Recall.State, Integer> choice : choices.entrySet()) {
            Recall.State state = choice.getKey();
            Ways there = at(state.node()).get(state.memory());
            if (there == null) {
                if (++states > Limits.TREE_STATES) {
                    throw new TooMany();
                }
                there = new Ways(states);
                at(state.node()).put(state.memory(), there);
            }
            int ways = choice.getValue();
            double share = (double) ways / all;
            moves.add(new Move(
                    question.id(), memory.chosen(), examples.get(state), ways, share, state.node(), here, there));
            double chance = here.chance * share;
            Step example = new Step(question.id(), examples.get(state), here.example);
            add(
                    there,
                    here,
                    here.count.multiply(BigInteger.valueOf(ways)),
                    chance,
                    here.length * share + chance,
                    1,
                    example);
        }
    }

    private static void add(
            Ways to, Ways from, BigInteger count, double chance, double length, int steps, @Nullable Step example) {
        to.count = to.count.add(count);
        to.chance += chance;
        to.length += length;
        if (from.shortest + steps < to.shortest) {
            to.shortest = from.shortest + steps;
            to.example = example;
        }
        to.longest = Math.max(to.longest, from.longest + steps);
    }

    /** One answer, or a part of one, is chosen of those that are shown here; gives their number. */
    private int choose(
            Node.Question question,
            Recall.Memory memory,
            Ways here,
            Map<Recall.State, Integer> choices,
            Map<Recall.State, Set<String>> examples) {
        Map<String, Answer> labels = new HashMap<>();
        List<Answer> visible = new ArrayList<>();
        int all = 0;
        for (Answer answer : question.answers()) {
            Set<String> only = given.get(question.id());
            List<Choice> free = this.choices.getOrDefault(answer, List.of()).stream()
                    .filter(choice -> only == null || choice.isIn(only, question, answer))
                    .toList();
            if (answer.condition() != null && !answer.condition().holds(memory.chosen()) || free.isEmpty()) {
                continue;
            }
            visible.add(answer);
            shown.add(answer);
            against(question, answer, memory.chosen(), here, Set.of(free.get(0).id()));
            if (labels.putIfAbsent(answer.label(), answer) != null) {
                sameLabel.putIfAbsent(answer, new Step(question.id(), Set.of(), here.example));
            }
            for (Choice choice : free) {
                all++;
                String target = question.ruled() ? ruled(question, memory, choice.facts()) : answer.target();
                Recall.State next = recall.next(question, memory, choice.facts(), String.valueOf(target));
                choices.merge(next, 1, Integer::sum);
                examples.putIfAbsent(next, Set.of(choice.id()));
            }
        }
        Measure measure = question.measure();
        if (measure != null && given.isEmpty()) {
            covered.computeIfAbsent(visible, answers -> Cover.faults(measure, answers))
                    .forEach(fault -> uncovered.putIfAbsent(fault, new Step(question.id(), Set.of(), here.example)));
        }
        if (visible.isEmpty()) {
            stuck.putIfAbsent(question.id(), new Step(question.id(), Set.of(), here.example));
        }
        return all;
    }

    /** Where the first rule leads that fits; null where none does. */
    private @Nullable String ruled(Node.Question question, Recall.Memory memory, Set<String> chosen) {
        TreeMap<String, TreeSet<String>> known = new TreeMap<>(memory.chosen());
        known.put(question.id(), new TreeSet<>(chosen));
        for (Rule rule : question.rules()) {
            if (rule.condition() == null || rule.condition().holds(known)) {
                used.add(rule);
                return rule.target();
            }
        }
        return null;
    }

    /** Every combination of ticks; gives their number. */
    private int ticks(
            Node.Question question,
            Recall.Memory memory,
            Ways here,
            Map<Recall.State, Integer> choices,
            Map<Recall.State, Set<String>> examples) {
        int all = 0;
        Set<String> only = given.get(question.id());
        for (Set<String> ticked : question.combinations()) {
            if (only != null && !only.equals(ticked)) {
                continue;
            }
            all++;
            TreeMap<String, TreeSet<String>> known = new TreeMap<>(memory.chosen());
            known.put(question.id(), new TreeSet<>(ticked));
            question.answers().stream()
                    .filter(option -> ticked.contains(option.id()))
                    .forEach(option -> against(question, option, known, here, ticked));
            String target = ruled(question, memory, ticked);
            if (target != null) {
                Recall.State next = recall.next(question, memory, ticked, target);
                choices.merge(next, 1, Integer::sum);
                examples.putIfAbsent(next, ticked);
            }
        }
        if (all == 0) {
            stuck.putIfAbsent(question.id(), new Step(question.id(), Set.of(), here.example));
        }
        return all;
    }

    /** What conditions ahead can ask. */
    Recall recall() {
        return recall;
    }
}
