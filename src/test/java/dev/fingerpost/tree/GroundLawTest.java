package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What merged states say of advice that is ruled out is what all paths say, listed one by one. */
class GroundLawTest {
    private static final int TREES = Laws.times(3_000);
    private static final Position NOWHERE = Position.wholeFile(new ProjectPath("content/t.md"));

    @Test
    void mergedStatesFindWhatEachPathFinds() throws States.TooMany {
        int against = 0;
        int fine = 0;
        int chosenAgainst = 0;
        int chosenWell = 0;
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree made = grounded(RandomTrees.tree(seed), new Random(seed));
            StateWalk walk = StateWalk.of(made);
            DecisionTree tree = made.with(walk);
            List<Paths.Path> paths = Paths.of(tree);
            for (Node.Outcome outcome : tree.outcomes()) {
                for (Ground ground : outcome.grounds()) {
                    int shortest = paths.stream()
                            .filter(path -> path.end().equals(outcome.id()) && ground.isAgainst(path.facts()))
                            .mapToInt(path -> path.chosen().size())
                            .min()
                            .orElse(0);
                    MergedWays ways = walk.findings().against().get(ground);
                    String what = "seed " + seed + ", " + outcome.id() + ": " + ground.condition();
                    assertThat(ways == null ? 0 : ways.shortest).as(what).isEqualTo(shortest);
                    if (ways != null) {
                        assertThat(chosen(ways.example))
                                .as(what)
                                .hasSize(shortest)
                                .satisfies(way ->
                                        assertThat(Walk.of(tree, way).end()).isEqualTo(outcome.id()))
                                .satisfies(way -> assertThat(paths)
                                        .anyMatch(path -> path.chosen().equals(way) && ground.isAgainst(path.facts())));
                    }
                    against += ways == null ? 0 : 1;
                    fine += ways == null ? 1 : 0;
                }
            }
            for (Node.Question question : tree.questions()) {
                for (Answer answer : question.answers()) {
                    for (Ground ground : answer.grounds()) {
                        int shortest = paths.stream()
                                .mapToInt(path -> choosesAgainst(path, question.id(), answer.id(), ground))
                                .filter(length -> length > 0)
                                .min()
                                .orElse(0);
                        MergedWays ways = walk.findings().against().get(ground);
                        assertThat(ways == null ? 0 : ways.shortest)
                                .as("seed " + seed + ", " + question.id() + "/" + answer.id() + ": "
                                        + ground.condition())
                                .isEqualTo(shortest);
                        chosenAgainst += ways == null ? 0 : 1;
                        chosenWell += ways == null ? 1 : 0;
                    }
                }
            }
            sameButForGrounds(tree, walk, seed);
        }
        assertThat(chosenAgainst).isGreaterThan(TREES / 6);
        assertThat(chosenWell).isGreaterThan(TREES / 6);
        assertThat(against).isGreaterThan(TREES / 6);
        assertThat(fine).isGreaterThan(TREES / 6);
    }

    /** How many answers a path has up to this one, if what was answered by then rules it out; else 0. */
    private static int choosesAgainst(Paths.Path path, String question, String answer, Ground ground) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> step : path.facts().entrySet()) {
            if (step.getKey().equals(question)) {
                return step.getValue().contains(answer) && ground.isAgainst(before) ? before.size() + 1 : 0;
            }
            before.put(step.getKey(), step.getValue());
        }
        return 0;
    }

    /** Grounds change no statistics: they lead nobody elsewhere. */
    private static void sameButForGrounds(DecisionTree tree, StateWalk walk, long seed) throws States.TooMany {
        StateWalk bare = StateWalk.of(with(tree, Map.of(), Map.of()));
        assertThat(walk.findings().decisive())
                .as("seed " + seed)
                .isEqualTo(bare.findings().decisive());
        bare.ends().forEach((end, ways) -> {
            assertThat(walk.ends().get(end).count).as("seed " + seed).isEqualTo(ways.count);
            assertThat(walk.ends().get(end).shortest).as("seed " + seed).isEqualTo(ways.shortest);
        });
    }

    private static Map<String, Set<String>> chosen(Step last) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        for (Step step = last; step != null; step = step.before()) {
            chosen.put(step.question(), step.chosen());
        }
        return chosen;
    }

    private static DecisionTree grounded(DecisionTree tree, Random random) {
        Map<String, List<Ground>> grounds = new LinkedHashMap<>();
        tree.outcomes().forEach(outcome -> {
            List<Ground> list = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                Condition condition = comparison(tree, random);
                if (random.nextBoolean()) {
                    condition = new Condition.And(List.of(condition, new Condition.Not(comparison(tree, random))));
                }
                // As in a page, each has a place of its own.
                Position at = new Position(NOWHERE.path(), 1 + grounds.size(), 1 + i, 1);
                list.add(new Ground(condition, random.nextInt(3) == 0, "", "", at));
            }
            grounds.put(outcome.id(), list);
        });
        Map<Answer, List<Ground>> reasons = new IdentityHashMap<>();
        for (Node.Question question : tree.questions()) {
            for (Answer answer : question.answers()) {
                Condition condition = comparison(tree, random);
                boolean own = condition.comparisons().get(0).question().equals(question.id());
                if (!own && random.nextBoolean()) {
                    Position at = new Position(NOWHERE.path(), 100 + reasons.size(), 1, 1);
                    reasons.put(answer, List.of(new Ground(condition, false, "", "", at)));
                }
            }
        }
        return with(tree, grounds, reasons);
    }

    private static Condition comparison(DecisionTree tree, Random random) {
        Node.Question question =
                tree.questions().get(random.nextInt(tree.questions().size()));
        String answer = question.answers()
                .get(random.nextInt(question.answers().size()))
                .id();
        return question.several()
                ? new Condition.Has(question.id(), answer, NOWHERE)
                : new Condition.Is(question.id(), answer, NOWHERE);
    }

    private static DecisionTree with(
            DecisionTree tree, Map<String, List<Ground>> grounds, Map<Answer, List<Ground>> reasons) {
        List<Node.Question> questions = tree.questions().stream()
                .map(question -> new Node.Question(
                        question.id(),
                        question.title(),
                        "",
                        question.measure(),
                        false,
                        question.several(),
                        question.answers().stream()
                                .map(answer -> new Answer(
                                        answer.id(),
                                        answer.label(),
                                        answer.target(),
                                        answer.condition(),
                                        answer.range(),
                                        Answer.Words.NONE,
                                        reasons.getOrDefault(answer, List.of()),
                                        answer.mark(),
                                        NOWHERE,
                                        NOWHERE))
                                .toList(),
                        question.rules(),
                        NOWHERE))
                .toList();
        List<Node.Outcome> outcomes = tree.outcomes().stream()
                .map(outcome -> new Node.Outcome(
                        outcome.id(),
                        outcome.title(),
                        "",
                        List.of(),
                        List.of(),
                        grounds.getOrDefault(outcome.id(), List.of()),
                        NOWHERE))
                .toList();
        return new DecisionTree(
                new PagePath("t.md"), "T", "", questions, outcomes, null, "", Map.of(), List.of(), StateWalk.NONE);
    }
}
