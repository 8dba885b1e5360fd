package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fingerpost.Laws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MostDecisiveQuestionTest {
    private static final int TREES = Laws.times(1500);
    private static final double ROUNDING = 1e-9;

    @Test
    void theQuestionThatPartsTheOutcomesSettlesMost() {
        TreeStatistics figures = TreeStatistics.of(Trees.sound("""
                # T

                ## Questions

                ### <a name="taste"></a>Which do you like?

                - [Red](#real)
                - [Blue](#real)

                ### <a name="real"></a>Is it urgent?

                - [Yes](#now)
                - [No](#size)

                ### <a name="size"></a>Is it large?

                - [Yes](#now)
                - [No](#later)

                ## Outcomes

                ### <a name="now"></a>Now

                ### <a name="later"></a>Later
                """));
        assertThat(figures.mostDecisive()).isEqualTo("size");
        assertThat(figures.idle()).containsExactly("taste");
        // Ends 3 to 1: 0.811 bits. "Yes" to the second leaves none, "no" leaves one bit on half of the ways.
        assertThat(figures.settles().get("taste")).isZero();
        assertThat(figures.settles().get("real")).isCloseTo(1 - 0.5 / 0.8112781, within(1e-6));
        assertThat(figures.settles().get("size")).isCloseTo(0.5 / 0.8112781, within(1e-6));
    }

    @Test
    void ofEqualQuestionsTheFirstIsNamed() {
        TreeStatistics figures = TreeStatistics.of(Trees.sound("""
                # T

                ## Questions

                ### <a name="first"></a>Is it large?

                - [Yes](#left)
                - [No](#right)

                ### <a name="left"></a>Is it urgent?

                - [Yes](#a)
                - [No](#b)

                ### <a name="right"></a>Is it dear?

                - [Yes](#c)
                - [No](#d)

                ## Outcomes

                ### <a name="a"></a>A

                ### <a name="b"></a>B

                ### <a name="c"></a>C

                ### <a name="d"></a>D
                """));
        assertThat(figures.mostDecisive()).isEqualTo("first");
        assertThat(figures.settles().get("first")).isCloseTo(0.5, within(ROUNDING));
        assertThat(figures.settles().get("left") + figures.settles().get("right"))
                .isCloseTo(0.5, within(ROUNDING));
    }

    /** Each of the two leaves one bit of two. */
    @Test
    void ofTwoThatSettleAllTheFirstIsNamed() {
        TreeStatistics figures = TreeStatistics.of(Trees.sound("""
                # T

                ## Questions

                ### <a name="first"></a>Is it large?

                - [Yes](#left)
                - [No](#left)

                ### <a name="left"></a>Is it urgent?

                - [Yes](#a) `if first is yes`
                - [No](#b) `if first is yes`
                - [Rather](#c) `if first is no`
                - [Hardly](#d) `if first is no`

                ## Outcomes

                ### <a name="a"></a>A

                ### <a name="b"></a>B

                ### <a name="c"></a>C

                ### <a name="d"></a>D
                """));
        assertThat(figures.settles().get("left")).isCloseTo(0.5, within(ROUNDING));
        assertThat(figures.mostDecisive()).isEqualTo("first");
    }

    @Test
    void aTreeWithOneEndHasNone() {
        TreeStatistics figures = TreeStatistics.of(Trees.sound("""
                # T

                ## Questions

                ### <a name="first"></a>Is it large?

                - [Yes](#a)
                - [No](#a)

                ## Outcomes

                ### <a name="a"></a>A
                """));
        assertThat(figures.mostDecisive()).isNull();
        assertThat(figures.settles()).containsExactly(Map.entry("first", 0.0));
    }

    @Test
    void mergedStatesSettleWhatThePlainListSettles() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            TreeStatistics figures = TreeStatistics.of(tree);
            Map<String, Double> plain = new TreeMap<>();
            double open = settle(Paths.of(tree), 0, 1, plain);
            for (Node.Question question : tree.questions()) {
                double bits = plain.getOrDefault(question.id(), 0.0);
                assertThat(figures.settles().get(question.id()))
                        .as("seed %d, %s", seed, question.id())
                        .isCloseTo(open < ROUNDING ? 0 : bits / open, within(ROUNDING));
            }
            double most =
                    plain.values().stream().mapToDouble(bits -> bits).max().orElse(0);
            if (most > ROUNDING) {
                assertThat(plain.get(figures.mostDecisive()))
                        .as("seed %d", seed)
                        .isCloseTo(most, within(ROUNDING));
            } else {
                assertThat(open).as("seed %d", seed).isCloseTo(0, within(ROUNDING));
            }
        }
    }

    /**
     * Asks the next question of paths that are the same so far.
     *
     * @param likely how likely it is to come here
     * @param settled takes what each question settles, in bits
     * @return how open the end is here, in bits
     */
    private static double settle(List<Paths.Path> paths, int asked, double likely, Map<String, Double> settled) {
        if (paths.get(0).chosen().size() == asked) {
            return 0;
        }
        Map<Set<String>, List<Paths.Path>> choices = new LinkedHashMap<>();
        for (Paths.Path path : paths) {
            choices.computeIfAbsent(chosen(path, asked), ids -> new ArrayList<>())
                    .add(path);
        }
        double after = 0;
        for (List<Paths.Path> choice : choices.values()) {
            after += settle(choice, asked + 1, likely / choices.size(), settled) / choices.size();
        }
        Map<String, Double> ends = new TreeMap<>();
        paths.forEach(path -> ends.merge(path.end(), share(paths, path, asked), Double::sum));
        double before = ends.values().stream()
                .mapToDouble(p -> -p * Math.log(p) / Math.log(2))
                .sum();
        String question = List.copyOf(paths.get(0).chosen().keySet()).get(asked);
        settled.merge(question, likely * (before - after), Double::sum);
        return before;
    }

    private static Set<String> chosen(Paths.Path path, int asked) {
        return List.copyOf(path.chosen().values()).get(asked);
    }

    /** How likely a path is among those that are the same so far: one in as many choices as there are, at each question. */
    private static double share(List<Paths.Path> paths, Paths.Path path, int asked) {
        double share = 1;
        List<Paths.Path> same = paths;
        for (int i = asked; i < path.chosen().size(); i++) {
            int at = i;
            share /= same.stream().map(other -> chosen(other, at)).distinct().count();
            same = same.stream()
                    .filter(other -> chosen(other, at).equals(chosen(path, at)))
                    .toList();
        }
        return share;
    }
}
