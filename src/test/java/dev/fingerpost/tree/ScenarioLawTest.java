package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A scenario holds where each of its completions does, listed one by one. */
class ScenarioLawTest {
    private static final int TREES = Laws.times(2_000);
    private static final Position NOWHERE = Position.wholeFile(new ProjectPath("content/t.md"));

    @Test
    void failsWhereACompletionFails() {
        int failed = 0;
        int held = 0;
        for (long seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            DecisionTree tree = RandomTrees.tree(seed);
            List<Paths.Path> paths = Paths.of(tree);
            Map<String, Set<String>> given =
                    new HashMap<>(paths.get(random.nextInt(paths.size())).chosen());
            given.keySet().removeIf(question -> random.nextInt(3) == 0);
            List<String> ends = tree.outcomes().stream()
                    .map(Node.Outcome::id)
                    .filter(end -> random.nextBoolean())
                    .toList();
            Scenario scenario = new Scenario("s", given, ends, random.nextInt(4) == 0, NOWHERE);
            Set<String> reached = paths.stream()
                    .filter(path -> given.entrySet().stream()
                            .allMatch(one -> !path.chosen().containsKey(one.getKey())
                                    || path.chosen().get(one.getKey()).equals(one.getValue())))
                    .map(Paths.Path::end)
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean holds = reached.stream().allMatch(scenario::allows);
            Notes notes = new Notes();
            ScenarioChecks.check(with(tree, scenario), tree.walk(), notes);
            List<Diagnostic> fails = notes.list().stream()
                    .filter(note -> note.code() == Code.TREE_SCENARIO_FAILS)
                    .filter(note -> !note.message().contains("cannot be chosen"))
                    .toList();
            // An answer that some completion cannot give is told instead.
            if (notes.list().size() == fails.size() || fails.isEmpty() && holds) {
                assertThat(fails.isEmpty())
                        .as("seed " + seed + " " + given + " → " + reached + " for " + ends)
                        .isEqualTo(holds);
                failed += holds ? 0 : 1;
                held += holds ? 1 : 0;
            }
        }
        assertThat(failed).isGreaterThan(TREES * 3 / 20);
        assertThat(held).isGreaterThan(TREES * 3 / 20);
    }

    private static DecisionTree with(DecisionTree tree, Scenario scenario) {
        return new DecisionTree(
                new PagePath("t.md"),
                "T",
                "",
                tree.questions(),
                tree.outcomes(),
                null,
                "",
                Map.of(),
                List.of(scenario),
                StateWalk.NONE);
    }
}
