package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A tree without conditions that leads where the tree with them leads. */
class UnfoldedTest {
    private static final int TREES = Laws.times(300);

    /** {@code id: words → target, words → target}, a line for each step. */
    private static String text(Unfolded tree) {
        return tree.steps().stream()
                .map(step -> step.id() + ": "
                        + step.ways().stream()
                                .map(way -> words(step, way) + " → " + way.target())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Unfolded.UnfoldedQuestion step, Unfolded.Way way) {
        return way.answer() == null ? way.chosen().toString() : way.words(step.question());
    }

    @Test
    void aQuestionStandsOnceForEachStateThatLeadsOnInAnotherWay() {
        assertThat(text(Unfolded.of(Trees.sound("""
                # T

                ## Questions

                ### <a name="seats"></a>How many seats?

                `a whole number of seats`

                - [A few](#kind) `up to 10`
                - [Many](#kind) `over 10`
                - [No idea](#kind) <!-- id: unsure; not-sure -->

                ### <a name="kind"></a>Which kind?

                - [New](#kind-2) `if seats > 5`
                - [Old](#b)

                ### <a name="kind-2"></a>Have?

                - [ ] GPU

                1. `if gpu` — [A](#a)
                2. `otherwise` — [Other](other.md)

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.
                """)))).isEqualTo("""
                seats: up to 5 → kind, 6 to 10 → kind-3, Many → kind-3, No idea → kind
                kind: Old → b
                kind-3: New → kind-2, Old → b
                kind-2: [] → other.md, [gpu] → a""");
    }

    @Test
    void itLeadsWhereTheTreeLeads() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            Map<String, Unfolded.UnfoldedQuestion> steps = new TreeMap<>();
            Unfolded.of(tree).steps().forEach(step -> steps.put(step.id(), step));
            List<Paths.Path> paths = Paths.of(tree);
            for (Paths.Path path : paths) {
                String at = tree.questions().get(0).id();
                for (Set<String> chosen : path.chosen().values()) {
                    at = steps.get(at).ways().stream()
                            .filter(way -> way.chosen().equals(chosen))
                            .map(Unfolded.Way::target)
                            .collect(Collectors.joining(" and "));
                }
                assertThat(at).as("seed %d, %s", seed, path.fragment()).isEqualTo(path.end());
            }
            assertThat(ways(steps, tree.questions().get(0).id()))
                    .as("seed %d", seed)
                    .isEqualTo(paths.size());
        }
    }

    private static long ways(Map<String, Unfolded.UnfoldedQuestion> steps, String at) {
        return steps.containsKey(at)
                ? steps.get(at).ways().stream()
                        .mapToLong(way -> ways(steps, way.target()))
                        .sum()
                : 1;
    }
}
