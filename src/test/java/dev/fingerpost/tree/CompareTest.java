package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the heads of a comparison name, and what is told where it has no table. */
class CompareTest {
    private static String tree(String compare) {
        return """
                # T

                ## Questions

                ### Way?

                - [Yes](#a)
                - [No](#b)

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.

                ## Compare

                """ + compare;
    }

    @Test
    void aColumnIsTheOutcomeThatItsHeadLinksTo() {
        String table = """
                | Criterion | [Paper](paper.md) on [A](#a) | [B](#b) |
                | --- | --- | --- |
                | Cost | 1 · low | 3 · high |
                """;
        assertThat(Trees.sound(tree(table)).compare().outcomes()).containsExactly("a", "b");
        assertThat(Trees.report(tree(table.replace(" on [A](#a)", "")))).isEqualTo("""
                content/t.md:22:1: warning[tree-compare-missing]: column 1 of the comparison names no outcome of this tree
                  hint: make its head a link to one: `[words](#outcome)`
                """);
    }

    @Test
    void barsThatAreNoTableAreToldApartFromWords() {
        assertThat(Trees.report(tree("Words.\n\n| Cost | A | B |\n| --- | --- |\n| low | high |\n")))
                .isEqualTo("""
                        content/t.md:24:1: error[tree-compare-form]: these bars are no table, so readers see them as they are
                          hint: give the row of dashes below the head as many cells as the head has: `| --- | --- | --- |`
                        """);
        assertThat(Trees.report(tree("Words.\n"))).isEqualTo("""
                content/t.md:20:4: error[tree-compare-form]: `## Compare` has no table
                  hint: add one with a column for each outcome: `| Criterion | [Words](#outcome) |`, or remove the heading
                """);
    }
}
