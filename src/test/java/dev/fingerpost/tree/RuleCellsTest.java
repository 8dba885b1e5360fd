package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the cells of a table of rules take, at the limits of what they can say. */
class RuleCellsTest {
    private static String table(String rows) {
        return "# T\n\n## Rules\n\n" + rows + "\n## Outcomes\n\n### A\n\nDo a.\n\n### B\n\nDo b.\n";
    }

    @Test
    void aRangeCanBeDenied() {
        DecisionTree tree = Trees.sound(table("""
                | How heavy? `a number of kg` | Outcome |
                |---|---|
                | not up to 5 | [A](#a) |
                | - | [B](#b) |
                """));
        assertThat(Walk.of(tree, Map.of("how-heavy", Set.of("5"))).end()).isEqualTo("b");
        assertThat(Walk.of(tree, Map.of("how-heavy", Set.of("5.1"))).end()).isEqualTo("a");
    }

    /** Cells tell apart no number below the least and none above the greatest that can be answered. */
    @Test
    void rangesEndWhereAnswersDo() {
        DecisionTree tree = Trees.sound(table("""
                | How heavy? `a number of kg, 1 to 10` | Outcome |
                |---|---|
                | 0 to 3 | [A](#a) |
                | 1 to 5 | [B](#b) |
                | 9 to 20 | [A](#a) |
                | - | [B](#b) |
                """));
        assertThat(tree.questions().get(0).answers())
                .extracting(Answer::label)
                .containsExactly("up to 3", "over 3 to 5", "over 5 to under 9", "9 or more");
    }

    @Test
    void aNumberThatNoRowNamesIsNotAskedFor() {
        assertThat(Trees.report(table("""
                | Abroad? | How heavy? `a number of kg` | Outcome |
                |---|---|---|
                | yes | - | [A](#a) |
                | - | - | [B](#b) |
                """))).contains("no row asks for an answer to `How heavy?`");
    }

    @Test
    void whatThePageSaysOfAQuestionHoldsInTheTable() {
        DecisionTree tree = Trees.sound("""
                # T

                ## Rules

                | [Abroad?](#abroad) | [Heavy?](#heavy) | Outcome |
                |---|---|---|
                | yes | yes | [A](#a) |
                | - | - | [B](#b) |

                ## Questions

                ### Abroad?

                Where to? <!-- carried -->

                - Yes
                - No

                ### Heavy?

                - Yes
                - No

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.
                """);
        assertThat(tree.questions()).extracting(Node.Question::carried).containsExactly(true, false);
        assertThat(tree.questions().get(0).help()).contains("Where to?");
    }

    @Test
    void asManyAnswersAsATableTakesAreTaken() {
        assertThat(Trees.report(answers(64))).doesNotContain("[tree-too-wide]");
        assertThat(Trees.report(answers(65))).contains("[tree-too-wide]").contains("has 65 answers");
    }

    private static String answers(int count) {
        return table("| Which? | Outcome |\n|---|---|\n| "
                + IntStream.range(0, count).mapToObj(i -> "x" + i).collect(Collectors.joining(", "))
                + " | [A](#a) |\n| - | [B](#b) |\n");
    }

    @Test
    void allDaysAreAnyDate() {
        assertThat(Measure.read("a date").text(Range.ALL)).isEqualTo("any date");
    }

    /** Only a line of nothing but code says how the table is meant. */
    @Test
    void wordsWithCodeSayNothingOfTheTable() {
        String text = table("""
                Rows are read as `unique` ones.

                | Urgent? | Abroad? | Outcome |
                |---|---|---|
                | yes | - | [A](#a) |
                | - | yes | [B](#b) |
                | no | no | [A](#a) |
                """);
        assertThat(Trees.report(text)).isEmpty();
        assertThat(Trees.report(text.replace("Rows are read as `unique` ones.", "`unique`")))
                .contains("[tree-rules-overlap]");
        assertThat(Trees.sound(text).rest()).contains("<p>Rows are read as <code>unique</code> ones.</p>");
    }

    /** As among answers: what another row says is its own is taken out of an end that a row leaves open. */
    @Test
    void rowsShareOutTheEndsOfTheirRanges() {
        DecisionTree tree = Trees.sound(table("""
                | How heavy? `a number of kg` | Outcome |
                |---|---|
                | 5 to 20 | [A](#a) |
                | up to 5 | [B](#b) |
                | over 20 | [B](#b) |
                """));
        assertThat(tree.questions().get(0).answers())
                .extracting(Answer::label)
                .containsExactly("up to 5", "over 5 to 20", "over 20");
        assertThat(Walk.of(tree, Map.of("how-heavy", Set.of("5"))).end()).isEqualTo("b");
    }
}
