package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks a sound tree on merged states: two ways to a step are one state when no later condition can tell them apart. So all paths are
 * covered without listing them; 10^21 of them are a hundred states.
 */
final class States {
    private final Graph graph;
    private final List<String> order;
    private final Map<String, Set<String>> given;
    private final Recall recall;

    private final Map<String, Map<Recall.Memory, MergedWays>> ways = new LinkedHashMap<>();

    private final Map<Answer, List<Choice>> choices;
    private final Findings findings = new Findings();
    private final List<Move> moves = new ArrayList<>();

    private int states;
    private final Effort effort;

    /** Thrown when conditions read so much that even the merged states, or what has to be looked at for them, are too many. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1L;
    }

    States(DecisionTree tree, Graph graph) throws TooMany {
        this.graph = graph;
        this.given = Map.of();
        this.effort = new Effort();
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
        this.effort = whole.effort.anew();
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
        at(tree.questions().get(0).id()).put(new Recall.Memory(new TreeMap<>()), MergedWays.start());
        for (String id : order) {
            if (graph.nodes().get(id) instanceof Node.Question question) {
                for (Map.Entry<Recall.Memory, MergedWays> entry :
                        ways.getOrDefault(id, Map.of()).entrySet()) {
                    visit(question, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    /** The ways to a step so far, to which more may be added. */
    private Map<Recall.Memory, MergedWays> at(String node) {
        return ways.computeIfAbsent(node, id -> new LinkedHashMap<>());
    }

    /** What was found; call it once. */
    StateWalk walk() throws TooMany {
        for (Node node : graph.nodes().values()) {
            if (node instanceof Node.Outcome outcome) {
                unsaid(outcome);
                against(outcome);
            }
        }
        return new StateWalk(ends(), moves, choices, findings, states, this);
    }

    private Map<String, MergedWays> ends() {
        Map<String, MergedWays> ends = new TreeMap<>();
        ways.forEach((node, memories) -> {
            if (!(graph.nodes().get(node) instanceof Node.Question)) {
                MergedWays sum = new MergedWays(0);
                memories.values().forEach(sum::add);
                ends.put(node, sum);
            }
        });
        return ends;
    }

    /** The wordings of an outcome that are for nobody. */
    private void unsaid(Node.Outcome outcome) throws TooMany {
        for (Node.ConditionalText wording : outcome.wordings()) {
            effort.look(wording.condition(), reached(outcome).size());
        }
        outcome.wordings().stream()
                .filter(wording -> reached(outcome).keySet().stream()
                        .noneMatch(memory -> wording.condition().holds(memory.chosen())))
                .forEach(findings.unsaid()::add);
    }

    /** The grounds that speak against an outcome on some way, each with the shortest. */
    private void against(Node.Outcome outcome) throws TooMany {
        for (Ground ground : outcome.grounds()) {
            effort.look(ground.condition(), reached(outcome).size());
        }
        outcome.grounds()
                .forEach(ground -> reached(outcome).entrySet().stream()
                        .filter(end -> ground.isAgainst(end.getKey().chosen()))
                        .map(Map.Entry::getValue)
                        .min(Comparator.comparingInt(end -> end.shortest))
                        .ifPresent(end -> findings.against().put(ground, end)));
    }

    /** The ways to an outcome by what is remembered of them; empty where none leads there. */
    private Map<Recall.Memory, MergedWays> reached(Node.Outcome outcome) {
        return ways.getOrDefault(outcome.id(), Map.of());
    }

    /** What can be chosen in one state, by the state that it leads to. */
    private static final class Branches {
        /** How many choices lead to a state, in the order met. */
        final Map<Recall.State, Integer> choices = new LinkedHashMap<>();

        /** The first choice that leads to a state. */
        final Map<Recall.State, Set<String>> examples = new HashMap<>();

        /** Choices there are. */
        int all;

        void add(Recall.State next, Set<String> chosen) {
            all++;
            choices.merge(next, 1, Integer::sum);
            examples.putIfAbsent(next, chosen);
        }
    }

    private void visit(Node.Question question, Recall.Memory memory, MergedWays here) throws TooMany {
        Branches branches = question.several() ? ticks(question, memory, here) : choose(question, memory, here);
        if (branches.choices.keySet().stream().map(recall::way).distinct().count() > 1) {
            findings.decisive().add(question.id());
        }
        for (Map.Entry<Recall.State, Integer> choice : branches.choices.entrySet()) {
            Recall.State state = choice.getKey();
            Set<String> example = requireNonNull(branches.examples.get(state));
            MergedWays there = arrive(state);
            int ways = choice.getValue();
            double share = (double) ways / branches.all;
            moves.add(new Move(question.id(), memory.chosen(), example, ways, share, state.node(), here, there));
            there.add(here.on(question.id(), example, ways, share));
        }
    }

    private MergedWays arrive(Recall.State state) throws TooMany {
        MergedWays there = at(state.node()).get(state.memory());
        if (there == null) {
            if (++states > Limits.TREE_STATES) {
                throw new TooMany();
            }
            effort.state();
            there = new MergedWays(states);
            at(state.node()).put(state.memory(), there);
        }
        return there;
    }

    /** One answer, or a part of one, is chosen of those that are shown here. */
    private Branches choose(Node.Question question, Recall.Memory memory, MergedWays here) throws TooMany {
        Branches branches = new Branches();
        List<Answer> visible = new ArrayList<>();
        for (Answer answer : question.answers()) {
            List<Choice> free = free(question, answer);
            if (free.isEmpty() || !holds(answer.condition(), memory.chosen())) {
                continue;
            }
            visible.add(answer);
            Step step = new Step(question.id(), Set.of(free.get(0).id()), here.example);
            effort.look(answer);
            findings.choose(answer, memory.chosen(), here, step);
            for (Choice choice : free) {
                String target = question.ruled() ? ruled(question, memory, choice.facts()) : answer.target();
                branches.add(
                        recall.next(question, memory, choice.facts(), String.valueOf(target)), Set.of(choice.id()));
            }
        }
        findings.show(question, visible, here);
        Measure measure = question.measure();
        if (measure != null && given.isEmpty()) {
            findings.cover(question, measure, visible, here);
        }
        return branches;
    }

    /** What may be chosen of an answer in this walk. */
    private List<Choice> free(Node.Question question, Answer answer) {
        Set<String> only = given.get(question.id());
        return choices.getOrDefault(answer, List.of()).stream()
                .filter(choice -> only == null || choice.isIn(only, question, answer))
                .toList();
    }

    /** Where the first rule leads that fits; in a sound tree there is one. */
    private String ruled(Node.Question question, Recall.Memory memory, Set<String> chosen) throws TooMany {
        Map<String, TreeSet<String>> known = known(question, memory, chosen);
        for (Rule rule : question.rules()) {
            if (holds(rule.condition(), known)) {
                findings.used().add(rule);
                return rule.target();
            }
        }
        throw new NoSuchElementException(question.id());
    }

    private boolean holds(@Nullable Condition condition, Map<String, ? extends Set<String>> known) throws TooMany {
        if (condition == null) {
            return true;
        }
        effort.look(condition, 1);
        return condition.holds(known);
    }

    /** How much was looked at. */
    long effort() {
        return effort.spent();
    }

    private static Map<String, TreeSet<String>> known(
            Node.Question question, Recall.Memory memory, Set<String> chosen) {
        Map<String, TreeSet<String>> known = new TreeMap<>(memory.chosen());
        known.put(question.id(), new TreeSet<>(chosen));
        return known;
    }

    /** Every combination of ticks that may be chosen in this walk. */
    private Branches ticks(Node.Question question, Recall.Memory memory, MergedWays here) throws TooMany {
        Branches branches = new Branches();
        Set<String> only = given.get(question.id());
        for (Set<String> ticked : question.combinations()) {
            if (only != null && !only.equals(ticked)) {
                continue;
            }
            Step step = new Step(question.id(), ticked, here.example);
            Map<String, TreeSet<String>> known = known(question, memory, ticked);
            for (Answer option : question.answers()) {
                if (ticked.contains(option.id())) {
                    effort.look(option);
                    findings.choose(option, known, here, step);
                }
            }
            branches.add(recall.next(question, memory, ticked, ruled(question, memory, ticked)), ticked);
        }
        if (branches.all == 0) {
            findings.nothingToChoose(question, here);
        }
        return branches;
    }

    /** What conditions ahead can ask. */
    Recall recall() {
        return recall;
    }
}
