package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.Limits;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each block below a question becomes: help, the number asked for, answers with what they say of themselves. */
class QuestionPartsTest {
    private static final String ENDS = """

            ## Outcomes

            ### A

            Do a.

            ### B

            Do b.
            """;

    private static Node.Question question(String text, int number) {
        return Trees.sound("# T\n\n## Questions\n\n" + text + ENDS).questions().get(number);
    }

    private static String report(String text) {
        return Trees.report("# T\n\n## Questions\n\n" + text + ENDS);
    }

    @Test
    void onlyTheLineThatNamesANumberIsNoHelp() {
        Node.Question question = question("""
                ### How many?

                Count them:

                `kubectl get pods`

                `a whole number of pods`

                `grep` is no help.

                - [Up to 5](#a)
                - [Over 5](#b)

                Mind this:
                """, 0);
        assertThat(question.help())
                .contains("Count them:")
                .contains("<code>kubectl get pods</code>")
                .contains("is no help.")
                .contains("Mind this:")
                .doesNotContain("whole number");
        assertThat(question.measure()).isNotNull();
    }

    @Test
    void whatLeadsToTheRulesOfTicksIsNoHelp() {
        Node.Question question = question("""
                ### Have?

                Look around.

                - [ ] GPU
                - [ ] Disk

                Both count.

                Take the first line that fits:

                1. `if gpu` — [A](#a)
                2. `if disk` — [B](#b)
                3. `otherwise` — [B](#b)
                """, 0);
        assertThat(question.help())
                .contains("Look around.")
                .contains("Both count.")
                .doesNotContain("fits");
    }

    @Test
    void dashesAroundAConditionAreNoHint() {
        Node.Question question = question("""
                ### Size?

                - [Large](#way)
                - [Small](#way)

                ### Way?

                - [Yes](#a) — `if size is large` — for the *rest*

                  > Because.

                - [No](#b) - as ever
                - [Perhaps](#b)
                """, 1);
        assertThat(question.answers())
                .extracting(answer -> answer.words().hint())
                .containsExactly("for the <em>rest</em>", "as ever", null);
        assertThat(question.answers().get(0).words().reason()).contains("Because.");
        assertThat(question.answers().get(1).words().reason()).isNull();
    }

    @Test
    void aRangeBesideWordsIsKeptAsWritten() {
        Node.Question question = question("""
                ### How many?

                `a whole number of pods`

                - [A few](#a) `up to 5`
                - [Over 5](#b)
                """, 0);
        assertThat(question.answers())
                .extracting(answer -> answer.words().range())
                .containsExactly("up to 5", null);
    }

    @Test
    void aListOfNothingIsOneOfAnswers() {
        assertThat(report("""
                ### Way?

                -
                -

                Or

                - [A](#a)
                - [B](#b)
                """)).contains("[tree-two-lists]").contains("has a second list of answers");
    }

    @Test
    void asManyTicksAsCanBeCheckedAreTaken() {
        assertThat(report(ticks(Limits.TREE_OPTIONS))).doesNotContain("[tree-too-wide]");
        assertThat(report(ticks(Limits.TREE_OPTIONS + 1))).contains("[tree-too-wide]");
    }

    private static String ticks(int count) {
        String names = IntStream.range(0, count).mapToObj(i -> "x" + i).collect(Collectors.joining(", "));
        return "### Have?\n\n- [ ] " + names.replace(", ", "\n- [ ] ") + "\n\n1. `if at least 2 of " + names
                + "` — [A](#a)\n2. `otherwise` — [B](#b)\n";
    }

    @Test
    void aReasonRulesOutInItsListsToo() {
        assertThat(report("""
                ### Team?

                - [None](#way)
                - [Some](#way)

                ### Way?

                - [Build](#a)

                  > Only with people:
                  >
                  > - `not if team is none`

                - [Buy](#b)
                """)).contains("[tree-answer-ruled-out]").contains("`#team=none&way=build`");
    }

    @Test
    void answersAreFoundHoweverDeepTheyAreIndented() {
        assertThat(report("""
                ### Way?

                - [One](#a)

                  - Because
                    - [Two](#b)
                - [Three](#b)
                """)).contains("`Two` is indented");
    }

    @Test
    void bracketsSideBySideAreNotDeep() {
        String many = IntStream.range(0, 60).mapToObj(i -> "(size is large)").collect(Collectors.joining(" or "));
        String text = """
                ### Size?

                - [Large](#way)
                - [Small](#way)

                ### Way?

                - [Yes](#a) `if CONDITION`
                - [No](#b)
                """;
        assertThat(report(text.replace("CONDITION", many))).isEmpty();
        assertThat(report(text.replace("CONDITION", "(".repeat(51) + "size is large" + ")".repeat(51))))
                .contains("too many brackets");
    }
}
