package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Holes;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site.GlossaryTerm;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermLinksTest {
    private static final List<GlossaryTerm> TERMS = List.of(
            term("rag", "RAG", "retrieval-augmented generation"),
            term("embedding", "embedding"),
            term("embedding-model", "embedding model"),
            term("c", "C++"),
            term("ueber", "Übergabe"));

    @Test
    void linksTheFirstUseOfEachTermOnAPage() {
        assertLinked(
                "<p>RAG and RAG. Retrieval-augmented generation too.</p>",
                "<p>[RAG|rag] and RAG. Retrieval-augmented generation too.</p>");
        TermLinks links = links();
        assertThat(shown(links.link("<p>An embedding.</p>"))).isEqualTo("<p>An [embedding|embedding].</p>");
        assertThat(links.link("<p>An embedding.</p>")).isEqualTo("<p>An embedding.</p>");
    }

    @Test
    void takesTheLongestNameThatStandsThere() {
        assertLinked(
                "<p>Embedding models, an embedding</p>",
                "<p>[Embedding models|embedding-model], an [embedding|embedding]</p>");
        assertLinked("<p>an embedding\n  model.</p>", "<p>an [embedding\n  model|embedding-model].</p>");
    }

    @Test
    void takesWholeWordsAndPlurals() {
        assertLinked("<p>embeddings</p>", "<p>[embeddings|embedding]</p>");
        assertLinked("<p>RAGs</p>", "<p>[RAGs|rag]</p>");
        for (String other : List.of(
                "reembedding",
                "embeddinge",
                "non-embedding",
                "embedding-based",
                "rag",
                "RAGE",
                "embedding_x",
                "&RAG;",
                "embe")) {
            assertLinked(other, other);
        }
    }

    @Test
    void setsLetterCaseAsideButForCapitals() {
        assertLinked("<p>EMBEDDING, übergabe</p>", "<p>[EMBEDDING|embedding], [übergabe|ueber]</p>");
        assertLinked("<p>a rag</p>", "<p>a rag</p>");
    }

    @Test
    void leavesLinksHeadingsCodeAndTagsAlone() {
        String html = "<h2 id=\"rag\">RAG</h2><a href=\"RAG\"><b>RAG</b></a><code>RAG</code><pre><span>RAG</span></pre>"
                + "<abbr title=\"RAG\">RAG</abbr><dfn>RAG</dfn><button>RAG</button><img alt=\"1 > RAG\"><!-- RAG > RAG -->"
                + Holes.hole(Holes.NOTES, 1);
        assertLinked(html, html);
        assertLinked("<a>x</a> <em>RAG</em>", "<a>x</a> <em>[RAG|rag]</em>");
    }

    @Test
    void carriesTheMeaningCutBehindASentence() {
        String longText = "Looks up \"first\". "
                + "Then it answers at length. ".repeat(12).strip();
        TermIndex index = new TermIndex(List.of(
                new GlossaryTerm("RAG", List.of("RAG"), new Address(new SitePath("glossary.html"), "rag"), longText)));
        String linked = new TermLinks(index, Hrefs.relative(new SitePath("a.html"))).link("<p>RAG</p>");
        assertThat(linked)
                .startsWith(
                        "<p><a class=\"term\" href=\"glossary.html#rag\" data-tip=\"Looks up &quot;first&quot;. Then")
                .endsWith("at length.\">RAG</a></p>")
                .hasSizeLessThan(340);
    }

    @Test
    void textMayEndAnywhere() {
        assertLinked("RAG", "[RAG|rag]");
        assertLinked("RAGs", "[RAGs|rag]");
        assertLinked("RAG-", "[RAG|rag]-");
        assertLinked("embedding ", "[embedding|embedding] ");
        assertLinked("embeddings-", "[embeddings|embedding]-");
        for (String open : List.of("<!-- RAG", "<a href='RAG", "<a title=\"RAG > RAG\">RAG</a>", "<RAG", "embed")) {
            assertLinked(open, open);
        }
        assertLinked("&" + "x".repeat(99) + "; RAG", "&" + "x".repeat(99) + "; [RAG|rag]");
    }

    private static void assertLinked(String html, String expected) {
        assertThat(shown(links().link(html))).isEqualTo(expected);
    }

    private static String shown(String html) {
        return html.replaceAll(
                "<a class=\"term\" href=\"\\.\\./glossary.html#([^\"]*)\" data-tip=\"\">([^<]*)</a>", "[$2|$1]");
    }

    private static TermLinks links() {
        return new TermLinks(new TermIndex(TERMS), Hrefs.relative(new SitePath("guides/a.html")));
    }

    private static GlossaryTerm term(String id, String... names) {
        return new GlossaryTerm(names[0], List.of(names), new Address(new SitePath("glossary.html"), id), "");
    }
}
