package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page advises on an outcome follows from the tree alone. A failure names the seed of its tree. */
@Tag("slow")
class AdviceTest {
    private static final int TREES = Laws.times(400);

    private final PureScript script = new PureScript();

    @AfterEach
    void close() {
        script.close();
    }

    @Test
    void eachOfferLeadsToOneOfTheEndsItNames() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            script.load(tree);
            for (Paths.Path path : some(Paths.of(tree))) {
                for (String offer : lines(script.call("offers", json(path)))) {
                    List<String> ends = List.of(offer.split(" <- ")[0].split(","));
                    String reached = offer.split(" <- ")[1].split(" ")[0];
                    assertThat(reached.isEmpty() || ends.contains(reached))
                            .as("seed %d, %s: %s", seed, path.fragment(), offer)
                            .isTrue();
                    assertThat(ends).as("seed %d", seed).isNotEqualTo(List.of(path.end()));
                }
            }
        }
    }

    @Test
    void ofOutcomesEquallyFarTheOneThatKeepsMoreAnswersIsNearer() {
        script.load(Trees.sound("""
                # T

                ## Questions

                ### <a name="kind"></a>Which kind?

                - [Large](#colour)
                - [Small](#far)

                ### <a name="colour"></a>Which colour?

                - [Red](#here)
                - [Blue](#near)

                ## Outcomes

                ### <a name="far"></a>Far

                ### <a name="here"></a>Here

                ### <a name="near"></a>Near
                """));
        assertThat(script.call("nearest", "[[\"kind\",[\"large\"]],[\"colour\",[\"red\"]]]"))
                .isEqualTo("near 1\nfar 1");
    }

    @Test
    void offersEveryChangeThatMayLeadElsewhere() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            script.load(tree);
            for (Paths.Path path : some(Paths.of(tree))) {
                long elsewhere = lines(script.call("changes", json(path))).stream()
                        .filter(change -> !change.endsWith(" -> " + path.end()))
                        .count();
                assertThat(lines(script.call("offers", json(path))))
                        .as("seed %d, %s", seed, path.fragment())
                        .hasSize((int) elsewhere);
            }
        }
    }

    /** The build says where a case's answers lead, the page where the reader's do. */
    @Test
    void theBuildWalksAsThePageDoes() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            script.load(tree);
            List<Paths.Path> paths = Paths.of(tree);
            for (Paths.Path path : some(paths)) {
                Map<String, Set<String>> mixed = new TreeMap<>(path.chosen());
                // Half of another path, so that answers stand off the way or cannot be given there.
                paths.get(paths.size() / 2).chosen().forEach((question, ids) -> {
                    if (question.hashCode() % 2 == 0) {
                        mixed.put(question, ids);
                    }
                });
                Walk walk = Walk.of(tree, mixed);
                String page = script.call("walk", json(new Paths.Path(mixed, Map.of(), "")));
                assertThat(page.split(" ")[0])
                        .as("seed %d, %s", seed, mixed)
                        .isEqualTo(walk.end() + (walk.done() ? "" : "?"));
            }
        }
    }

    @Test
    void aCaseWithTheReadersAnswersComesFirst() {
        script.load(tree());
        assertThat(alike("""
                {"chosen": [["a", ["x"]], ["b", ["x"]]], "cases": [
                  {"title": "opposed", "answers": {"a": ["y"], "b": ["x"]}},
                  {"title": "half", "answers": {"a": ["x"]}},
                  {"title": "other", "answers": {"a": ["y"], "b": ["y"]}},
                  {"title": "equal", "answers": {"a": ["x"], "b": ["x"]}}]}
                """)).isEqualTo("""
                equal same a,b differs\s
                half same a differs\s
                opposed same b differs a""");
    }

    @Test
    void aRareSharedAnswerCountsMore() {
        script.load(tree());
        assertThat(alike("""
                {"chosen": [["a", ["x"]], ["b", ["x"]]], "cases": [
                  {"title": "common", "answers": {"a": ["x"]}},
                  {"title": "common too", "answers": {"a": ["x"]}},
                  {"title": "rare", "answers": {"b": ["x"]}}]}
                """)).startsWith("rare ").contains("common same a differs \ncommon too");
    }

    @Test
    void notToKnowIsNoDifference() {
        script.load(tree());
        assertThat(alike("""
                {"chosen": [["a", ["x"]], ["b", ["x"]]], "cases": [
                  {"title": "unsure", "answers": {"a": ["x"], "b": ["u"]}}]}
                """)).isEqualTo("unsure same a differs ");
    }

    private String alike(String json) {
        return script.call("alike", json);
    }

    /** Two questions, both of them always asked. */
    private static DecisionTree tree() {
        return Trees.sound("""
                ## Questions

                ### <a name="a"></a>A?

                - [One](#b) <!-- id: x -->
                - [Two](#b) <!-- id: y -->

                ### <a name="b"></a>B?

                - [One](#end) <!-- id: x -->
                - [Two](#end) <!-- id: y -->
                - [Unsure](#end) <!-- id: u; not-sure -->

                ## Outcomes

                ### <a name="end"></a>End

                Done.
                """);
    }

    private static List<Paths.Path> some(List<Paths.Path> paths) {
        return paths.subList(0, Math.min(paths.size(), 10));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        lines.removeIf(String::isEmpty);
        return lines;
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
