package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Definition;
import org.junit.jupiter.api.Test;

/** Alerts, task lists, definition lists, abbreviations, strikethrough. */
class ExtensionsTest {
    @Test
    void alertsAreNamedNotes() {
        assertThat(Parsed.html("> [!WARNING]\n> Take *care*.\n>\n> - one\n")).isEqualTo("""
                <div class="alert alert-warning" role="note">
                <p class="alert-title">Warning</p>
                <p>Take <em>care</em>.</p>
                <ul>
                <li>one</li>
                </ul>
                </div>
                """);
    }

    @Test
    void alertsMayHaveATitleAndFold() {
        assertThat(Parsed.html("> [!NOTE] Take *care* & <b>\n> Text.\n"))
                .isEqualTo(
                        "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">Take *care* &amp; &lt;b&gt;</p>\n<p>Text.</p>\n</div>\n");
        assertThat(Parsed.html("> [!tip]- More\n> Text.\n"))
                .isEqualTo(
                        "<details class=\"alert alert-tip\">\n<summary class=\"alert-title\">More</summary>\n<p>Text.</p>\n</details>\n");
        assertThat(Parsed.html("> [!tip]+\n> Text.\n"))
                .startsWith("<details class=\"alert alert-tip\" open>\n<summary class=\"alert-title\">Tip</summary>");
        assertThat(Parsed.html("> [!NOTE]x\n")).startsWith("<blockquote>");
    }

    @Test
    void alertsMayBeWrittenInSmallLettersAndBeEmpty() {
        assertThat(Parsed.html("> [!tip]\n"))
                .isEqualTo("<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\">Tip</p>\n</div>\n");
    }

    @Test
    void taskListsHaveLabelledBoxes() {
        assertThat(Parsed.html("- [ ] to do\n- [x] *done*\n- plain\n")).isEqualTo("""
                <ul>
                <li class="task"><label><input type="checkbox" disabled> to do</label></li>
                <li class="task"><label><input type="checkbox" disabled checked> <em>done</em></label></li>
                <li>plain</li>
                </ul>
                """);
    }

    @Test
    void taskListsMayBeLoose() {
        assertThat(Parsed.html("- [ ] one\n\n- [ ] two\n"))
                .contains("<li class=\"task\">\n<p><label><input type=\"checkbox\" disabled> one</label></p>\n</li>");
    }

    @Test
    void definitionListsHaveAnchors() {
        Parsed parsed = Parsed.body("""
                RAG (retrieval-augmented generation)
                : Look it up, *then* answer.

                Recall {#r}
                Sensitivity
                : Found of all.
                """);

        assertThat(parsed.html()).isEqualTo("""
                <dl>
                <dt id="rag-retrieval-augmented-generation">RAG (retrieval-augmented generation)</dt>
                <dd>Look it up, <em>then</em> answer.</dd>
                <dt id="r">Recall</dt>
                <dt id="sensitivity">Sensitivity</dt>
                <dd>Found of all.</dd>
                </dl>
                """);
        assertThat(parsed.page().definitions())
                .extracting(Definition::term, Definition::id, Definition::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "RAG (retrieval-augmented generation)",
                                "rag-retrieval-augmented-generation",
                                "Look it up, then answer."),
                        org.assertj.core.groups.Tuple.tuple("Recall", "r", "Found of all."),
                        org.assertj.core.groups.Tuple.tuple("Sensitivity", "sensitivity", "Found of all."));
        assertThat(parsed.page().definitions().get(0).at()).hasToString("content/p.md:3:1");
    }

    @Test
    void definitionsMayHoldSeveralBlocks() {
        assertThat(Parsed.html("Term\n: One.\n\n  Two.\n"))
                .isEqualTo("<dl>\n<dt id=\"term\">Term</dt>\n<dd><p>One.</p>\n<p>Two.</p>\n</dd>\n</dl>\n");
    }

    @Test
    void termsDoNotTakeTheAnchorsOfHeadings() {
        assertThat(Parsed.html("Cost\n: What you pay.\n\n## Cost\n"))
                .contains("<dt id=\"cost-1\">")
                .contains("<h2 id=\"cost\">");
    }

    @Test
    void abbreviationsAreExplainedWhereTheyStand() {
        assertThat(Parsed.html("The API, APIs and `API`.\n\n*[API]: application <interface>\n"))
                .isEqualTo(
                        "<p>The <abbr title=\"application &lt;interface&gt;\">API</abbr>, APIs and <code>API</code>.</p>\n");
    }

    @Test
    void abbreviationsMayBeDefinedAnywhere() {
        assertThat(Parsed.html("- *[AB]: first\n\nAB and ABC, AB's.\n*[ABC]: second\n\n*[X]: unused\n*[Y]: unused\n"))
                .contains(
                        "<p><abbr title=\"first\">AB</abbr> and <abbr title=\"second\">ABC</abbr>, <abbr title=\"first\">AB</abbr>'s.</p>")
                .doesNotContain("[");
    }

    @Test
    void strikethroughIsDeletedText() {
        assertThat(Parsed.html("~~old~~ new\n")).isEqualTo("<p><del>old</del> new</p>\n");
    }
}
