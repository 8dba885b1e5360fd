package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks each scenario through its tree. */
final class ScenarioChecks {
    private final DecisionTree tree;
    private final Graph graph;
    private final Notes notes;
    private final Map<String, Node.Question> questions = new LinkedHashMap<>();
    /** By question: what can be chosen there, besides numbers. */
    private final Map<String, Set<String>> choices = new HashMap<>();

    private final Set<String> ends = new LinkedHashSet<>();
    private final StateWalk parts;
    /** Of the walks of all scenarios so far. */
    private long effort;

    private ScenarioChecks(DecisionTree tree, StateWalk walk, Notes notes) {
        this.parts = walk;
        this.tree = tree.with(walk);
        this.graph = new Graph(tree);
        this.notes = notes;
        for (Node.Question question : tree.questions()) {
            questions.put(question.id(), question);
            Set<String> ids = new LinkedHashSet<>();
            question.answers().forEach(answer -> ids.add(answer.id()));
            question.answers().forEach(answer -> walk.of(answer).forEach(part -> ids.add(part.id())));
            choices.put(question.id(), ids);
        }
        tree.outcomes().forEach(outcome -> ends.add(outcome.id()));
        tree.handovers().forEach(other -> ends.add(String.valueOf(other.value())));
    }

    /**
     * @param tree which is sound but for what is told here
     * @param walk all over it
     */
    static void check(DecisionTree tree, StateWalk walk, Notes notes) {
        if (!tree.scenarios().isEmpty()) {
            ScenarioChecks checks = new ScenarioChecks(tree, walk, notes);
            tree.scenarios().stream()
                    .filter(scenario -> checks.effort <= Limits.TREE_LOOKS)
                    .forEach(checks::check);
        }
    }

    private void check(Scenario scenario) {
        if (!isKnown(scenario)) {
            return;
        }
        // Most scenarios answer all that they are asked: one way, which needs no states.
        Walk way = Walk.of(tree, scenario.given());
        if (way.done() && way.asked().size() == scenario.given().size() && scenario.allows(way.end())) {
            return;
        }
        StateWalk walk = parts.within(tree, scenario.given());
        effort += walk.effort();
        if (effort > Limits.TREE_LOOKS) {
            notes.add(
                    Code.TREE_TOO_WIDE,
                    scenario.at(),
                    "from `" + scenario.words() + "` on, the scenarios leave too many ways open to be walked",
                    "answer more of the questions in each");
            return;
        }
        unasked(scenario, walk);
        if (!walk.findings().stuck().isEmpty()) {
            String question = walk.findings().stuck().keySet().iterator().next();
            notes.add(
                    Code.TREE_SCENARIO_FAILS,
                    scenario.at(),
                    "`" + scenario.words() + "` comes to `" + question + "`, where `"
                            + String.join("`, `", scenario.given().getOrDefault(question, Set.of()))
                            + "` cannot be chosen",
                    "its condition does not hold on this way: change the condition, or the scenario");
            return;
        }
        walk.ends().keySet().stream()
                .filter(end -> !scenario.allows(end))
                .findFirst()
                .ifPresent(
                        end -> fails(scenario, end, requireNonNull(walk.ends().get(end))));
    }

    private void unasked(Scenario scenario, StateWalk walk) {
        Set<String> asked = walk.moves().stream().map(Move::question).collect(Collectors.toSet());
        scenario.given().keySet().stream()
                .sorted()
                .filter(question ->
                        !asked.contains(question) && !walk.findings().stuck().containsKey(question))
                .forEach(question -> notes.add(
                        Code.TREE_SCENARIO_UNASKED,
                        scenario.at(),
                        "`" + scenario.words() + "` answers `" + question + "`, which is not asked on its way",
                        "take the answer out, or change the tree so that the question matters here"));
    }

    private void fails(Scenario scenario, String end, MergedWays ways) {
        List<Step> steps = new ArrayList<>();
        for (Step step = ways.example; step != null; step = step.before()) {
            steps.add(0, step);
        }
        String address = steps.stream()
                .map(step -> step.question() + "=" + String.join("+", step.chosen()))
                .collect(Collectors.joining("&"));
        Step turn = turn(steps, scenario);
        String wanted = scenario.ends().stream().map(id -> "`" + id + "`").collect(Collectors.joining(" or "));
        notes.add(
                Code.TREE_SCENARIO_FAILS,
                scenario.at(),
                "`" + scenario.words() + "` ends in `" + end + "`, and "
                        + (scenario.never() ? "must never" : "must in " + wanted),
                "`" + turn.question() + "` on line "
                        + requireNonNull(questions.get(turn.question())).at().line() + " sends it there, answered `"
                        + String.join("+", turn.chosen()) + "`; walk it: `"
                        + tree.path().url() + "#" + address + "`");
    }

    /** The first step of a way behind which no end that the scenario names can be reached, else the last. */
    private Step turn(List<Step> steps, Scenario scenario) {
        for (int next = 1; next < steps.size(); next++) {
            boolean lost = graph.reachable(steps.get(next).question()).stream()
                    .filter(questions::containsKey)
                    .flatMap(id -> Graph.targets(requireNonNull(questions.get(id))).stream())
                    .noneMatch(scenario.ends()::contains);
            if (lost) {
                return steps.get(next - 1);
            }
        }
        return steps.get(steps.size() - 1);
    }

    private boolean isKnown(Scenario scenario) {
        int before = notes.list().size();
        scenario.given().forEach((id, chosen) -> {
            Node.Question question = questions.get(id);
            if (question == null) {
                unknown(scenario, "there is no question `" + id + "`", id, questions.keySet(), "questions are");
                return;
            }
            Set<String> ids = requireNonNull(choices.get(id));
            chosen.stream()
                    .filter(answer -> !ids.contains(answer) && !question.takes(answer))
                    .forEach(answer -> unknown(
                            scenario, "`" + id + "` has no answer `" + answer + "`", answer, ids, "answers are"));
            if (!question.several() && chosen.size() > 1) {
                notes.add(
                        Code.TREE_SCENARIO_ANSWER,
                        scenario.at(),
                        "`" + id + "` takes one answer, and " + chosen.size() + " are given",
                        "make a scenario of each");
            }
        });
        scenario.ends().stream()
                .filter(end -> !ends.contains(end))
                .forEach(end ->
                        unknown(scenario, "`" + end + "` is no outcome of this tree", end, ends, "outcomes are"));
        return notes.list().size() == before;
    }

    private void unknown(Scenario scenario, String message, String name, Collection<String> known, String list) {
        notes.add(
                Code.TREE_SCENARIO_ANSWER,
                scenario.at(),
                message,
                Suggest.nearest(name, known)
                        .map(Suggest::question)
                        .orElse(list + ": `" + String.join("`, `", known) + "`"));
    }
}
