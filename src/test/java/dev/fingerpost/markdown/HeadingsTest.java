package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Heading;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void haveTheAnchorThatGitHubGives() {
        assertThat(Parsed.html("## What *is* `rag_2`?\n"))
                .isEqualTo(
                        "<h2 id=\"what-is-rag_2\">What <em>is</em> <code>rag_2</code>?"
                                + " <a class=\"anchor\" href=\"#what-is-rag_2\" aria-label=\"Link to this section\">#</a></h2>\n");
    }

    @Test
    void areNumberedWhenTheyRepeat() {
        assertThat(Parsed.body("## Same\n\n## Same\n\n## Same 1\n").page().headings())
                .extracting(Heading::id)
                .containsExactly("title", "same", "same-1", "same-1-1");
    }

    @Test
    void takeAnIdFromAnAttributeBlock() {
        Parsed parsed = Parsed.body("## Costs {#cost .wide}\n");

        assertThat(parsed.html()).startsWith("<h2 id=\"cost\" class=\"wide\">Costs <a");
        assertThat(parsed.page().headings().get(1).text()).isEqualTo("Costs");
    }

    @Test
    void takeAnIdFromANamedAnchorWhichGoes() {
        Parsed parsed =
                Parsed.body("## <a name=\"cost\"></a>What it *costs*\n\n## <a id=why>Why</a>\n\n## What it costs\n");

        assertThat(parsed.page().headings())
                .extracting(Heading::id)
                .as("GitHub counts the first one among the repeated")
                .containsExactly("title", "cost", "why", "what-it-costs-1");
        assertThat(parsed.html())
                .startsWith("<h2 id=\"cost\">What it <em>costs</em> <a class")
                .doesNotContain("name=");
        assertThat(parsed.report()).isEmpty();
    }

    @Test
    void haveNoAnchorWhenNothingOfThemCanStandInOne() {
        assertThat(Parsed.html("## …\n")).isEqualTo("<h2>…</h2>\n");
    }

    @Test
    void areReportedWhenTwoHaveOneId() {
        assertThat(Parsed.body("## A {#x}\n\n## B {#x}\n").report())
                .containsExactly("content/p.md:5:7: error[id-duplicate]: the id `x` is also given in line 3");
    }

    @Test
    void areReportedAtTheIdThatTheAuthorChose() {
        assertThat(Parsed.body("## First {#second}\n\n## Second\n").report())
                .containsExactly("content/p.md:3:11: error[id-duplicate]: the id `second` is also given in line 5");
    }

    @Test
    void mayNotSkipALevel() {
        assertThat(Parsed.body("## A\n\n#### B\n\n## C\n\n### D\n").report())
                .containsExactly("content/p.md:5:6: error[heading-jump]: the heading jumps from level 2 to level 4");
    }

    @Test
    void mayBeUnderlined() {
        assertThat(Parsed.whole("Title\n=====\n\nPart\n----\n").page().headings())
                .extracting(h -> h.level() + " " + h.text())
                .containsExactly("1 Title", "2 Part");
    }

    @Test
    void foldsNoWhiteSpaceInAnchors() {
        assertThat(Parsed.body("## two  spaces\n").page().headings().get(1).id())
                .isEqualTo("two--spaces");
        assertThat(Parsed.body("## two  spaces\n").page().headings().get(1).text())
                .isEqualTo("two spaces");
    }
}
