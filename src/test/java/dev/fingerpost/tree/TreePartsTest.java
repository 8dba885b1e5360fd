package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import org.junit.jupiter.api.Test;

/** The parts of a tree's page: what is read below their headings, and what of a heading is title. */
class TreePartsTest {
    private static final String TREE = """
            # T

            ## Questions

            ### <a name="big"></a>Big?

            - [Yes](#a)
            - [No](#b)

            ## Outcomes

            ### <a name="a"></a>A

            Do a.

            #### <a name="why"></a>Consequences

            Work.

            #### When not

            Never.

            ### B

            Do b.

            ## Sources

            Many.
            """;

    @Test
    void whatIsNoPartIsShownAsItStands() {
        assertThat(Trees.sound(TREE).rest()).startsWith("<h2 id=\"sources\">").endsWith("</h2><p>Many.</p>");
    }

    /** What stands below a heading with a slip is checked as if it had none. */
    @Test
    void aSlipInAHeadingIsToldOnce() {
        assertThat(Trees.report(TREE.replace("## Outcomes", "## Outcoms").replace("(#b)", "(#c)")))
                .isEqualTo("""
                        content/t.md:8:8: error[tree-no-target]: this leads to `#c`, which is no question or outcome of this page
                          hint: there are: `big`, `a`, `b`
                        content/t.md:10:4: error[tree-no-outcomes]: this decision tree has no `## Outcomes`
                          hint: write `## Outcomes` here
                        """);
    }

    @Test
    void withoutOutcomesNoAnswerIsToldToLeadNowhere() {
        assertThat(Trees.report(TREE.substring(0, TREE.indexOf("## Outcomes")))).isEqualTo("""
                content/t.md:1:3: error[tree-no-outcomes]: this decision tree has no `## Outcomes`
                  hint: add the heading, with each outcome below it as a `###` heading
                """);
    }

    @Test
    void aConditionBehindAnOutcomesTitleIsNoneOfItsWords() {
        assertThat(title("A `if big is yes`")).isEqualTo("A");
        assertThat(title("A `sudo`")).isEqualTo("A sudo");
        assertThat(title("`if big is yes`")).isEqualTo("if big is yes");
    }

    private static String title(String heading) {
        return Trees.sound(TREE.replace("</a>A\n", "</a>" + heading + "\n"))
                .outcomes()
                .get(0)
                .title();
    }

    @Test
    void aPartOfAnOutcomeHasTheAnchorThatItsAuthorGaveIt() {
        assertThat(Trees.sound(TREE).outcomes().get(0).parts())
                .extracting(Node.Part::id)
                .containsExactly("why", null);
    }

    private static final String OTHER = "-- content/other.md --\n---\nkind: decision-tree\n---\n" + TREE;

    private static Project site(String languages, String other) {
        return Project.of("-- fingerpost.yaml --\ntitle: E\n" + languages
                        + "silence: [tree-no-consequences, tree-no-case-study, page-orphan]\n-- content/index.md --\n# Home\n"
                        + other
                        + "-- content/trees/t.md --\n---\nkind: decision-tree\n---\n"
                        + TREE.replace("#b", "../other.md").replaceAll("(?s)### B.*?(?=##)", ""))
                .withTheme();
    }

    @Test
    void anAnswerMayLeadToAnotherTreeAndToNoOtherPage() {
        assertThat(site("", OTHER).report()).isEmpty();
        assertThat(site("", "-- content/other.md --\n# Words\n").report()).isEqualTo("""
                content/trees/t.md:11:8: error[tree-outside-target]: `../other.md` is a page, but no decision tree
                  hint: lead to an outcome of this page (`#id`), and link to the other page from there
                """);
    }

    /** In place of a translation that nobody wrote: there its files lie beside it. */
    @Test
    void aTreeIsShownInTheOtherLanguagesToo() {
        assertThat(site("languages: [en, de]\n", OTHER + "-- content/de/index.md --\n# Start\n")
                        .build()
                        .files())
                .extracting(file -> file.path().text())
                .contains("trees/t.review.md", "de/trees/t.review.md");
    }
}
