package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fingerpost.pipeline.Project;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of the ways through a tree: where they go round, where nobody comes, and what makes no difference. */
class MergedWaysTest {
    private static final String ENDS = """

            ## Outcomes

            ### A

            Do a.

            ### B

            Do b.
            """;

    private static String report(String text) {
        return Trees.report("# T\n\n## Questions\n\n" + text + ENDS);
    }

    /** Outcomes come first among its answers, and a question that leads out of the circle. */
    @Test
    void aCircleIsToldWithoutWhatLiesBehindIt() {
        assertThat(report("""
                ### One?

                - [Stop](#a)
                - [On](#two)

                ### Two?

                - [On](#three)
                - [Back](#one)

                ### Three?

                - [Stop](#a)
                - [Other](#b)
                """)).contains("the questions lead back to themselves: `one` → `two` → `one`");
    }

    @Test
    void anOutcomeIsRareBelowOneInAHundred() {
        assertThat(report(answers(100))).doesNotContain("[tree-rare-outcome]");
        assertThat(report(answers(101)))
                .contains("[tree-rare-outcome]: only 1.0 % of equally likely answers end in `A`");
    }

    /** The first leads to one outcome, the others to another. */
    private static String answers(int count) {
        return "### Which?\n\n- [X0](#a)\n"
                + IntStream.range(1, count)
                        .mapToObj(i -> "- [X" + i + "](#b)\n")
                        .collect(Collectors.joining());
    }

    @Test
    void anOutcomeIsCommonAboveThreeInFour() {
        assertThat(report(answers(4))).doesNotContain("[tree-common-outcome]");
        assertThat(report(answers(5))).contains("[tree-common-outcome]: 80.0 % of equally likely answers end in `B`");
    }

    @Test
    void anAnswerThatOutcomesRepeatMakesADifference() {
        String text = """
                ### Place?

                MARK

                - [Here](#way)
                - [There](#way)

                ### Way?

                - [Yes](#a)
                - [No](#b)
                """;
        assertThat(report(text.replace("MARK", "Where?")))
                .contains("every answer to `Place?` leads on in the same way");
        assertThat(report(text.replace("MARK", "Where? <!-- carried -->"))).isEmpty();
        assertThat(Trees.report("# T\n\n## Questions\n\n" + text
                        + ENDS.replace("Do b.", "`if place is here` — Stay.\n\nDo b.")))
                .isEmpty();
    }

    @Test
    void theRuleThatLeadsAstrayIsNamed() {
        String text = """
                ### Big?

                - [Yes](#have)
                - [No](#have)

                ### Have?

                - [ ] GPU

                1. `if gpu` — [B](#b)
                2. `otherwise` — [A](#a)
                """;
        assertThat(Trees.report("# T\n\n## Questions\n\n" + text
                        + ENDS.replace("### A", "### <a name=\"a\"></a>A `if big is yes`")))
                .contains("and line 15 leads here");
    }

    @Test
    void aRuleThatLeadsNowhereIsTold() {
        assertThat(report("""
                ### Have?

                - [ ] GPU

                1. `if gpu` — [A](#aa)
                2. `otherwise` — [B](#b)
                """)).contains("[tree-no-target]: this leads to `#aa`");
    }

    /** Ten tenths are a little less than one. */
    @Test
    void withOneEndNothingIsSettled() {
        StringBuilder text = new StringBuilder("# T\n\n## Questions\n\n### Which?\n\n");
        IntStream.range(0, 10)
                .forEach(i ->
                        text.append("- [X").append(i).append("](#q").append(i).append(")\n"));
        IntStream.range(0, 10).forEach(i -> text.append("\n### Q").append(i).append("\n\n- [Yes](#b)\n- [No](#b)\n"));
        TreeStatistics figures = TreeStatistics.of(Trees.sound(text + ENDS.replaceAll("(?s)### A.*?(?=### B)", "")));
        assertThat(figures.settles().values()).hasSize(11).containsOnly(0.0);
    }

    /** Each answer is equally likely: one in three ends at once, the others after two or three questions. */
    @Test
    void theMeanWeighsWaysByTheirChance() {
        assertThat(TreeStatistics.of(Trees.sound("# T\n\n## Questions\n\n" + """
                ### One?

                - [Stop](#a)
                - [On](#two)
                - [Far](#two)

                ### Two?

                - [Stop](#b)
                - [Last](#three)

                ### Three?

                - [Stop](#a)
                - [End](#b)
                """ + ENDS))
                        .mean())
                .isCloseTo(1 + 2.0 / 3 + 1.0 / 3, within(1e-9));
    }

    private static final String COLOURS = """
            ### Colour?

            - [Red](#size)
            - [Blue](#size)
            - [Grey](#size)

            ### Size?

            - [Large](#way)
            - [Small](#way)

            ### Way?

            - [Yes](#a)
            - [No](#b)
            """;

    /** Of ways that are equally short, the first. */
    @Test
    void theWayOnWhichAnAnswerIsRuledOutIsTheShortest() {
        String text = COLOURS.replace("[Grey](#size)", "[Grey](#way)")
                .replace("- [Yes](#a)\n", "- [Yes](#a)\n\n  > `not if colour is red or colour is blue`\n\n");
        assertThat(report(text)).contains("the shortest way is `#colour=red&size=large&way=yes`:");
        assertThat(report(text.replace("blue`", "grey`"))).contains("the shortest way is `#colour=grey&way=yes`:");
    }

    /** However late its last question is asked; of ways that are equally short, the first. */
    @Test
    void theWayOnWhichAnOutcomeIsRuledOutIsTheShortest() {
        assertThat(ruledOut("""
                ### Colour?

                - [Red](#first)
                - [Grey](#last)

                ### First?

                - [On](#then)
                - [Stop](#b)

                ### Then?

                - [Yes](#a)
                - [On](#last)

                ### Last?

                - [Yes](#a)
                - [No](#b)
                """, "colour is red or colour is grey"))
                .contains("the shortest way is `t.html#colour=grey&last=yes`,");
        assertThat(ruledOut("""
                ### Colour?

                - [Red](#x)
                - [Grey](#y)

                ### X?

                - [On](#z)
                - [Stop](#b)

                ### Y?

                - [On](#z)
                - [Stop](#b)

                ### Z?

                - [Yes](#a)
                - [No](#b)
                """, "z is yes")).contains("the shortest way is `t.html#colour=red&x=on&z=yes`,");
    }

    private static String ruledOut(String questions, String condition) {
        return Trees.report("# T\n\n## Questions\n\n" + questions
                + ENDS.replace("Do a.", "Do a.\n\n#### When not\n\n- Then: `if " + condition + "`"));
    }

    @Test
    void anOptionIsRuledOutWhereItIsTicked() {
        assertThat(report("""
                ### Size?

                - [Large](#have)
                - [Small](#have)

                ### Have?

                - [ ] GPU

                  > `not if size is small`

                - [ ] Disk

                1. `if gpu and disk` — [A](#a)
                2. `if size is large` — [A](#a)
                3. `otherwise` — [B](#b)
                """)).contains("the shortest way is `#size=small&have=gpu`:");
    }

    @Test
    void anIdThatIsRedirectedToItselfIsShownAtItsKey() {
        String report = Project.of(
                        "-- content/index.md --\n# Home\n-- content/trees/t.md --\n---\nkind: decision-tree\n"
                                + "redirects: {b: b}\n---\n# T\n\n## Questions\n\n### Way?\n\n- [Yes](#a)\n- [No](#b)\n"
                                + ENDS)
                .report();
        assertThat(report).contains("content/trees/t.md:3:13: error[tree-redirect-live]: `b` is redirected");
    }

    /** As for {@link Firmness}, which takes each way by itself. */
    @Test
    void aThousandWaysAreTakenOneByOne() {
        assertThat(Firmness.shares(asking(10, 10, 10))).hasSize(2);
        assertThat(Firmness.shares(asking(7, 11, 13))).isEmpty();
    }

    /** Three questions with so many answers. */
    private static DecisionTree asking(int first, int second, int third) {
        return Trees.sound("# T\n\n## Questions\n\n" + answers(first).replaceAll("#[ab]", "#second")
                + answers(second).replace("Which", "Second").replaceAll("#[ab]", "#third")
                + answers(third).replace("Which", "Third") + ENDS);
    }

    @Test
    void anIdThatIsRedirectedAndThereIsShownWhereItStands() {
        String report = Project.of(
                        "-- content/index.md --\n# Home\n-- content/trees/t.md --\n---\nkind: decision-tree\n"
                                + "redirects: {\"x😀é\": a, way: b}\n---\n# T\n\n## Questions\n\n### Way?\n\n- [Yes](#a)\n- [No](#b)\n"
                                + ENDS)
                .report();
        assertThat(report).contains("content/trees/t.md:3:23: error[tree-redirect-live]: `way` is redirected");
    }
}
