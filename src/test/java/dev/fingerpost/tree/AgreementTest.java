package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.Position;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The Java model, the script of the page and the plain list of all paths say the same, on trees made from a seed. A failure names the
 * seed: {@code RandomTrees.tree(seed)} makes the tree again.
 */
@Tag("slow")
class AgreementTest {
    private static final int TREES = Laws.times(750);
    /** Brute force over pairs of paths: keep to trees where that is quick. */
    private static final int MOST_PATHS = 400;

    private final PureScript script = new PureScript();

    @AfterEach
    void close() {
        script.close();
    }

    @Test
    void mergedStatesCountWhatThePlainListCounts() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            List<Paths.Path> paths = Paths.of(tree);
            TreeStatistics statistics = TreeStatistics.of(tree);
            assertThat(statistics.paths()).as("seed %d", seed).isEqualTo(BigInteger.valueOf(paths.size()));
            assertThat(statistics.shortest())
                    .as("seed %d", seed)
                    .isEqualTo(paths.stream()
                            .mapToInt(p -> p.chosen().size())
                            .min()
                            .orElseThrow());
            assertThat(statistics.longest())
                    .as("seed %d", seed)
                    .isEqualTo(paths.stream()
                            .mapToInt(p -> p.chosen().size())
                            .max()
                            .orElseThrow());
            assertThat(statistics.reach().keySet())
                    .as("seed %d", seed)
                    .isEqualTo(new TreeSet<>(paths.stream().map(Paths.Path::end).toList()));
            assertThat(statistics.reach().values().stream().mapToDouble(d -> d).sum())
                    .as("seed %d", seed)
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void treesOfUpToTwelveQuestionsAgree() {
        int trees = 0;
        for (long seed = 0; trees < Laws.times(1_000); seed++) {
            DecisionTree tree = RandomTrees.large(seed);
            TreeStatistics statistics = TreeStatistics.of(tree);
            if (statistics.paths().compareTo(BigInteger.valueOf(MOST_PATHS)) > 0) {
                continue;
            }
            trees++;
            List<Paths.Path> paths = Paths.of(tree);
            assertThat(statistics.paths()).as("seed %d", seed).isEqualTo(BigInteger.valueOf(paths.size()));
            assertThat(statistics.reach().keySet())
                    .as("seed %d", seed)
                    .isEqualTo(new TreeSet<>(paths.stream().map(Paths.Path::end).toList()));
            script.load(tree);
            for (Paths.Path path : few(paths)) {
                assertThat(script.call("walk", json(path)))
                        .as("seed %d", seed)
                        .isEqualTo(path.end() + " " + path.fragment());
            }
        }
    }

    /** Conditions of paragraphs: what a reader is shown, and what nobody is. */
    @Test
    void thePageLeavesOutWhatIsForOthers() throws States.TooMany {
        int hidden = 0;
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree made = worded(RandomTrees.tree(seed), new Random(seed));
            StateWalk walk = StateWalk.of(made);
            DecisionTree tree = made.with(walk);
            List<Paths.Path> paths = Paths.of(tree);
            script.load(tree);
            for (Node.Outcome outcome : tree.outcomes()) {
                for (Node.ConditionalText wording : outcome.wordings()) {
                    boolean shown = paths.stream()
                            .anyMatch(path -> path.end().equals(outcome.id())
                                    && wording.condition().holds(path.facts()));
                    assertThat(walk.findings().unsaid().contains(wording))
                            .as("seed %d", seed)
                            .isEqualTo(!shown);
                    hidden += shown ? 0 : 1;
                }
                for (Paths.Path path : some(paths)) {
                    if (path.end().equals(outcome.id())) {
                        assertThat(script.call("told", json(path)))
                                .as("seed %d, %s", seed, path.fragment())
                                .isEqualTo(outcome.wordings().stream()
                                        .map(one ->
                                                String.valueOf(one.condition().holds(path.facts())))
                                        .collect(Collectors.joining(" ")));
                    }
                }
            }
        }
        assertThat(hidden).isGreaterThan(TREES / 4);
    }

    private static DecisionTree worded(DecisionTree tree, Random random) {
        List<Node.Outcome> outcomes = new ArrayList<>();
        for (Node.Outcome outcome : tree.outcomes()) {
            List<Node.ConditionalText> wordings = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Node.Question read =
                        tree.questions().get(random.nextInt(tree.questions().size()));
                String answer = read.answers()
                        .get(random.nextInt(read.answers().size()))
                        .id();
                Condition is = read.several()
                        ? new Condition.Has(read.id(), answer, RandomTrees.NOWHERE)
                        : new Condition.Is(read.id(), answer, RandomTrees.NOWHERE);
                Position at = new Position(RandomTrees.NOWHERE.path(), 1 + outcomes.size(), 1 + i, 1);
                wordings.add(
                        new Node.ConditionalText(random.nextInt(4) == 0 ? new Condition.Not(is) : is, "c" + i, at));
            }
            outcomes.add(new Node.Outcome(
                    outcome.id(), outcome.title(), "", List.of(), wordings, List.of(), RandomTrees.NOWHERE));
        }
        return new DecisionTree(
                tree.path(), "T", "", tree.questions(), outcomes, null, "", Map.of(), List.of(), StateWalk.NONE);
    }

    @Test
    void thePageWalksEveryPathAsTheBuildDoes() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            script.load(tree);
            for (Paths.Path path : some(Paths.of(tree))) {
                assertThat(script.call("walk", json(path)))
                        .as("seed %d", seed)
                        .isEqualTo(path.end() + " " + path.fragment());
                assertThat(script.call("roundTrip", path.fragment()))
                        .as("seed %d", seed)
                        .isEqualTo("0 " + path.fragment());
            }
        }
    }

    @Test
    void whatWouldChangeIsWhatBruteForceFinds() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            List<Paths.Path> paths = Paths.of(tree);
            if (paths.size() > MOST_PATHS) {
                continue;
            }
            script.load(tree);
            for (Paths.Path path : few(paths)) {
                assertThat(lines(script.call("changes", json(path))))
                        .as("seed %d, %s", seed, path.fragment())
                        .isEqualTo(changes(tree, paths, path));
                assertThat(lines(script.call("nearest", json(path))))
                        .as("seed %d, %s", seed, path.fragment())
                        .isEqualTo(nearest(tree, paths, path));
            }
        }
    }

    /** Each other choice at a question of the path, with the ends of all paths that agree with the rest as far as they meet it. */
    private static Set<String> changes(DecisionTree tree, List<Paths.Path> paths, Paths.Path path) {
        Map<String, Set<String>> ends = new TreeMap<>();
        for (Paths.Path other : paths) {
            List<String> differing = new ArrayList<>(differing(path, other));
            // An answer that is no longer shown cannot be kept: the question is open again, which is no second change.
            differing.removeIf(question -> isHidden(tree, question, path, other));
            if (differing.size() == 1 && isSmall(tree, differing.get(0), path, other)) {
                String question = differing.get(0);
                ends.computeIfAbsent(
                                question + "=" + String.join("+", other.chosen().get(question)), k -> new TreeSet<>())
                        .add(other.end());
            }
        }
        Set<String> lines = new TreeSet<>();
        ends.forEach((change, targets) -> lines.add(change + " -> " + String.join(",", targets)));
        return lines;
    }

    private static Set<String> nearest(DecisionTree tree, List<Paths.Path> paths, Paths.Path path) {
        Map<String, Integer> fewest = new TreeMap<>();
        for (Paths.Path other : paths) {
            List<String> differing = differing(path, other);
            boolean notSure = differing.stream().anyMatch(question -> isNotSure(tree, question, other));
            if (!other.end().equals(path.end()) && !notSure) {
                fewest.merge(other.end(), differing.size(), Math::min);
            }
        }
        Set<String> lines = new TreeSet<>();
        fewest.forEach((end, count) -> lines.add(end + " " + count));
        return lines;
    }

    /** Questions that both paths ask and answer differently. */
    private static List<String> differing(Paths.Path path, Paths.Path other) {
        List<String> questions = new ArrayList<>();
        path.chosen().forEach((question, ids) -> {
            Set<String> theirs = other.chosen().get(question);
            if (theirs != null && !theirs.equals(ids)) {
                questions.add(question);
            }
        });
        return questions;
    }

    private static boolean isHidden(DecisionTree tree, String question, Paths.Path path, Paths.Path other) {
        Node.Question asked = question(tree, question);
        return !asked.several()
                && asked.answers().stream()
                        .filter(answer -> path.facts().get(question).contains(answer.id()))
                        .anyMatch(answer -> answer.condition() != null
                                && !answer.condition().holds(other.facts()));
    }

    private static boolean isNotSure(DecisionTree tree, String question, Paths.Path other) {
        return question(tree, question).answers().stream()
                .anyMatch(answer -> answer.mark() == Answer.Mark.NOT_SURE
                        && other.chosen().get(question).contains(answer.id()));
    }

    private static boolean isSmall(DecisionTree tree, String question, Paths.Path path, Paths.Path other) {
        Node.Question asked = question(tree, question);
        if (!asked.several()) {
            return !isNotSure(tree, question, other);
        }
        Set<String> before = plain(asked, path.chosen().get(question));
        Set<String> after = plain(asked, other.chosen().get(question));
        Set<String> moved = new TreeSet<>(before);
        moved.addAll(after);
        Set<String> kept = new TreeSet<>(before);
        kept.retainAll(after);
        return moved.size() - kept.size() == 1 || after.isEmpty();
    }

    private static Set<String> plain(Node.Question question, Set<String> ids) {
        Set<String> plain = new TreeSet<>(ids);
        question.answers().stream()
                .filter(answer -> answer.mark() == Answer.Mark.NONE)
                .forEach(answer -> plain.remove(answer.id()));
        return plain;
    }

    private static Node.Question question(DecisionTree tree, String id) {
        return tree.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> lines(String text) {
        Set<String> lines = new TreeSet<>(List.of(text.split("\n")));
        lines.remove("");
        return lines;
    }

    private static List<Paths.Path> some(List<Paths.Path> paths) {
        return paths.subList(0, Math.min(paths.size(), 40));
    }

    /** First, middle and last. */
    private static Set<Paths.Path> few(List<Paths.Path> paths) {
        return new LinkedHashSet<>(List.of(paths.get(0), paths.get(paths.size() / 2), paths.get(paths.size() - 1)));
    }

    private static String json(Paths.Path path) {
        return Json.compact(json -> {
            json.array();
            path.chosen().forEach((question, ids) -> {
                json.array().value(question).array();
                ids.forEach(json::value);
                json.end().end();
            });
            json.end();
        });
    }
}
