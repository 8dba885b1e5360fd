package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of the ways through a tree: where they go round, where nobody comes, and what makes no difference. */
class WaysTest {
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
        TreeStatistics figures = TreeStatistics.of(Trees.sound("# T\n\n## Questions\n\n"
                + answers(10).replace("(#a)", "(#b)") + ENDS.replaceAll("(?s)### A.*?(?=### B)", "")));
        assertThat(figures.settles().values()).containsExactly(0.0);
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
