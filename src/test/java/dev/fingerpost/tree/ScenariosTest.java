package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import org.junit.jupiter.api.Test;

/** What a scenario may name, what is told where it fails, and what readers see of it. */
class ScenariosTest {
    private static final String TREE = """
            # T

            ## Questions

            ### <a name="n"></a>How many?

            `a whole number of seats`

            - [Up to 10](#kind)
            - [Over 10](#size)

            ### Kind?

            - [New](#a) `if n > 5`
            - [Old](#b)

            ### Size?

            - [Large](other.md)
            - [Small](#b)

            ## Outcomes

            ### A

            Do a.

            ### B

            Do b.

            ## Scenarios

            """;

    private static String report(String scenarios) {
        return Trees.report(TREE + scenarios);
    }

    /** A part of a range has an id of its own, as permalinks hold it. */
    @Test
    void namesAnswersAndPartsOfThem() {
        assertThat(report("""
                - Any of a few: `n=up-to-10` → [A](#a) or [B](#b)
                - Some of a few: `n=up-to-5` → [B](#b)
                - The others: `n=6-to-10&kind=new` → [A](#a)
                - A number: `n=7&kind=new` → [A](#a)
                - Elsewhere: `n=over-10&size=large` → [Other](other.md)
                """)).isEmpty();
    }

    @Test
    void aPartThatIsNoneIsTold() {
        assertThat(report("- None: `n=up-to-6` → [B](#b)\n")).isEqualTo("""
                content/t.md:34:10: error[tree-scenario-answer]: `n` has no answer `up-to-6`
                  hint: did you mean `up-to-5`?
                """);
    }

    /** The answer behind which no wanted end can be reached, whatever follows; else the last. */
    @Test
    void theAnswerThatLeadsAstrayIsNamed() {
        assertThat(report("- Much: `n=over-10&size=small` → [A](#a)\n")).isEqualTo("""
                content/t.md:34:10: error[tree-scenario-fails]: `Much` ends in `b`, and must in `a`
                  hint: `n` on line 5 sends it there, answered `over-10`; walk it: `t.html#n=over-10&size=small`
                """);
        assertThat(report("- Much: `n=over-10&size=small` → [Other](other.md)\n"))
                .contains("`size` on line 17 sends it there, answered `small`;");
        assertThat(report("- Much: `n=over-10&size=small` → `never` [B](#b)\n"))
                .contains("`size` on line 17 sends it there, answered `small`;");
    }

    /** In their place stands a link into the wizard; other code stays. */
    @Test
    void readersWalkThemInsteadOfReadingAnswers() {
        String page = Project.of(
                        "-- fingerpost.yaml --\ntitle: E\nsilence: [tree-no-consequences, tree-no-case-study, page-orphan]\n"
                                + "-- content/index.md --\n# Home\n-- content/trees/other.md --\n---\nkind: decision-tree\n---\n"
                                + TREE.replace("other.md", "#a").replace("## Scenarios\n", "")
                                + "-- content/trees/t.md --\n---\nkind: decision-tree\n---\n" + TREE
                                + "As told in `n=1`:\n\n- With `sudo`: `n=7&kind=new` → [A](#a)\n")
                .withTheme()
                .file("trees/t.html");
        assertThat(page)
                .contains("<details class=\"about\"><summary><h2 id=\"scenarios\">Scenarios</h2></summary>"
                        + "<p>As told in <code>n=1</code>:</p><ul>\n<li>With <code>sudo</code>: "
                        + "<a href=\"#n=7&amp;kind=new\">walk</a> → <a href=\"#a\">A</a></li>\n</ul></details>");
    }
}
