package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import org.junit.jupiter.api.Test;

class CiteGroupsTest {
    @Test
    void holdThePassageAndItsNotes() {
        Parsed parsed = Parsed.body("""
                Before.

                Cites[^a].

                Goes on.

                - a list

                Cites another[^b] and the first again[^a].

                ## Heading

                After[^a].
                """);

        assertThat(parsed.html().replaceAll("<sup.*?</sup>", "*").replaceAll("<h2.*</h2>", "<h2>"))
                .isEqualTo("""
                <p>Before.</p>
                <div class="cite">
                <div class="cite-text">
                <p>Cites*.</p>
                <p>Goes on.</p>
                <ul>
                <li>a list</li>
                </ul>
                </div>
                ⟨N0⟩
                </div>
                <div class="cite">
                <div class="cite-text">
                <p>Cites another* and the first again*.</p>
                </div>
                ⟨N1⟩
                </div>
                <h2>
                <p>After*.</p>
                """);
        assertThat(parsed.prose().footnotes()).extracting(Prose.Footnote::group).containsExactly(0, 1);
    }

    @Test
    void endBeforeAnythingWide() {
        assertThat(Parsed.html("A[^a].\n\n```text\nx\n```\n\nB.\n"))
                .contains("</p>\n</div>\n⟨N0⟩\n</div>\n<figure")
                .endsWith("</figure>\n<p>B.</p>\n");
    }

    @Test
    void takeTheNotesOfAHeadingIntoTheNextPassage() {
        Parsed parsed = Parsed.body("## Head[^a]\n\nText.\n\nMore.\n");

        assertThat(parsed.html())
                .contains(
                        "</h2>\n<div class=\"cite\">\n<div class=\"cite-text\">\n<p>Text.</p>\n<p>More.</p>\n</div>\n⟨N0⟩");
    }

    @Test
    void showTheNotesOfALastHeadingBelowIt() {
        assertThat(Parsed.html("## Head[^a]\n")).endsWith("</h2>\n⟨N0⟩\n");
    }

    @Test
    void areNotMadeInDecisionTrees() {
        Parsed tree = Parsed.of("# T\n\nA[^a].\n", PageKind.DECISION_TREE, HtmlPolicy.SAFE);

        assertThat(tree.html()).startsWith("<p>A<sup").doesNotContain("cite").doesNotContain("⟨N");
    }
}
