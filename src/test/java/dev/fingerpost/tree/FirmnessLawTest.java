package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fingerpost.Laws;
import dev.fingerpost.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How firm an outcome is, is what all ways through the tree add up to, in the build and on the page. */
class FirmnessLawTest {
    private static final int TREES = Laws.times(1_000);
    private static final int MOST_PATHS = 300;
    private static final int SAMPLES = 200;
    private static final double ROUNDING = 1e-9;

    @Test
    void mergedStatesAddUpWhatEachPathAddsAndThePageSaysTheSame() {
        try (PureScript script = new PureScript()) {
            for (long seed = 0; seed < TREES; seed++) {
                DecisionTree tree = RandomTrees.tree(seed);
                List<Paths.Path> paths = Paths.of(tree);
                if (paths.size() > MOST_PATHS) {
                    continue;
                }
                script.load(tree);
                Random random = new Random(seed);
                Paths.Path path = paths.get(random.nextInt(paths.size()));
                Set<String> unsure = new TreeSet<>(path.chosen().keySet());
                unsure.removeIf(question -> random.nextInt(3) > 0);
                String what = "seed " + seed + ", " + path.fragment() + ", unsure " + unsure;
                double stands = new Firmness(tree).of(path.chosen(), unsure);
                assertThat(stands).as(what).isCloseTo(listed(tree, paths, path, unsure), within(ROUNDING));
                assertThat(Double.parseDouble(script.call("firmness", json(path, unsure))))
                        .as(what)
                        .isCloseTo(stands, within(ROUNDING));
            }
        }
    }

    @Test
    void theSharesAreThoseOfTheListedPaths() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            List<Paths.Path> paths = Paths.of(tree);
            if (paths.size() > 100) {
                continue;
            }
            Map<String, Double> all = new TreeMap<>();
            Map<String, Double> firm = new TreeMap<>();
            for (Paths.Path path : paths) {
                double chance = chance(tree, path);
                all.merge(path.end(), chance, Double::sum);
                firm.merge(
                        path.end(),
                        new Firmness(tree).of(path.chosen(), Set.of()) >= Firmness.FIRM ? chance : 0,
                        Double::sum);
            }
            Map<String, Double> shares = Firmness.shares(tree);
            assertThat(shares.keySet()).as("seed " + seed).isEqualTo(all.keySet());
            shares.forEach((end, share) -> assertThat(share).isCloseTo(firm.get(end) / all.get(end), within(ROUNDING)));
        }
    }

    /** Not to know is never the truth, unless it is all that can be said. */
    @Test
    void whereOnlyNotSureCanBeChosenItIsTheTruth() {
        DecisionTree tree = Trees.sound("""
                ## Questions

                ### <a name="one"></a>One?

                - [Yes](#two)
                - [No](#two)

                ### <a name="two"></a>Two?

                - [Go](#a) `if one is yes`
                - [Unsure](#b) <!-- not-sure -->

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.
                """);
        assertThat(new Firmness(tree).of(Map.of("one", Set.of("no"), "two", Set.of("unsure")), Set.of()))
                .isCloseTo(0.95, within(ROUNDING));
        assertThat(new Firmness(tree).of(Map.of("one", Set.of("yes"), "two", Set.of("unsure")), Set.of()))
                .isCloseTo(0.05, within(ROUNDING));
    }

    /** Each way is looked at by itself, which takes too long where ways are long. */
    @Test
    void treesWithLongWaysHaveNoShares() {
        assertThat(Firmness.shares(chain(50))).containsOnlyKeys("go", "stop");
        assertThat(Firmness.shares(chain(51))).isEmpty();
    }

    private static DecisionTree chain(int questions) {
        StringBuilder text = new StringBuilder("## Questions\n");
        for (int i = 1; i <= questions; i++) {
            text.append("\n### Q").append(i).append("\n\n- [Yes](#");
            text.append(i == questions ? "go" : "q" + (i + 1)).append(")\n- [No](#stop)\n");
        }
        return Trees.sound(text + "\n## Outcomes\n\n### Go\n\nGo.\n\n### Stop\n\nStop.\n");
    }

    @Test
    @Tag("slow")
    @Tag("whole")
    void firmAndCloseBothOccurInTheShippedTrees() throws IOException {
        for (String name : List.of("retrieve-or-retrain", "which-retrieval", "which-fine-tuning")) {
            String page = Files.readString(Path.of("content/trees/" + name + ".md"));
            DecisionTree tree = Trees.sound(page.substring(page.indexOf("\n# ")));
            List<Paths.Path> paths = Paths.of(tree);
            Firmness firmness = new Firmness(tree);
            int firm = 0;
            int tried = 0;
            for (int i = 0; i < paths.size(); i += 1 + paths.size() / SAMPLES) {
                tried++;
                firm += firmness.of(paths.get(i).chosen(), Set.of()) >= Firmness.FIRM ? 1 : 0;
            }
            assertThat((double) firm / tried).as(name).isBetween(0.1, 0.95);
        }
    }

    /** Every path to the end, with the product of the chances of its answers. */
    private static double listed(DecisionTree tree, List<Paths.Path> paths, Paths.Path given, Set<String> unsure) {
        double sum = 0;
        for (Paths.Path path : paths) {
            if (path.end().equals(given.end())) {
                double product = 1;
                Map<String, Set<String>> known = new HashMap<>();
                for (Map.Entry<String, Set<String>> step : path.chosen().entrySet()) {
                    Node.Question question = question(tree, step.getKey());
                    Set<String> own = unsure.contains(step.getKey())
                            ? null
                            : given.chosen().get(step.getKey());
                    product *= chance(question, choices(tree, question, known), own, step.getValue());
                    known.put(step.getKey(), path.facts().get(step.getKey()));
                }
                sum += product;
            }
        }
        return sum;
    }

    private static double chance(
            Node.Question question, List<Set<String>> all, @Nullable Set<String> own, Set<String> taken) {
        List<Set<String>> plain = all.stream()
                .filter(ids -> !marked(question, Answer.Mark.NOT_SURE, ids))
                .toList();
        if (own == null || !plain.contains(own)) {
            List<Set<String>> any = plain.isEmpty() ? all : plain;
            return any.contains(taken) ? 1.0 / any.size() : 0;
        }
        List<Set<String>> others = plain.stream()
                .filter(ids -> !ids.equals(own))
                .filter(ids -> !question.several()
                        || boxes(question, own, ids) == 1
                        || marked(question, Answer.Mark.NONE, ids)
                        || ids.isEmpty())
                .toList();
        if (taken.equals(own)) {
            return others.isEmpty() ? 1 : 0.95;
        }
        return others.contains(taken) ? 0.05 / others.size() : 0;
    }

    /** How many boxes differ, "none" aside. */
    private static long boxes(Node.Question question, Set<String> one, Set<String> other) {
        return question.answers().stream()
                .filter(answer -> answer.mark() != Answer.Mark.NONE)
                .filter(answer -> one.contains(answer.id()) != other.contains(answer.id()))
                .count();
    }

    private static boolean marked(Node.Question question, Answer.Mark mark, Set<String> ids) {
        return question.answers().stream().anyMatch(answer -> answer.mark() == mark && ids.contains(answer.id()));
    }

    private static List<Set<String>> choices(
            DecisionTree tree, Node.Question question, Map<String, Set<String>> known) {
        return question.several()
                ? question.combinations()
                : question.answers().stream()
                        .filter(answer ->
                                answer.condition() == null || answer.condition().holds(known))
                        .flatMap(answer -> tree.walk().of(answer).stream())
                        .map(choice -> Set.of(choice.id()))
                        .toList();
    }

    private static double chance(DecisionTree tree, Paths.Path path) {
        double chance = 1;
        Map<String, Set<String>> known = new HashMap<>();
        for (Map.Entry<String, Set<String>> step : path.chosen().entrySet()) {
            chance /= choices(tree, question(tree, step.getKey()), known).size();
            known.put(step.getKey(), path.facts().get(step.getKey()));
        }
        return chance;
    }

    private static Node.Question question(DecisionTree tree, String id) {
        return tree.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String json(Paths.Path path, Set<String> unsure) {
        return Json.compact(json -> {
            json.object().array("chosen");
            path.chosen().forEach((question, ids) -> {
                json.array().value(question).array();
                ids.forEach(json::value);
                json.end().end();
            });
            json.end().texts("unsure", unsure).end();
        });
    }
}
