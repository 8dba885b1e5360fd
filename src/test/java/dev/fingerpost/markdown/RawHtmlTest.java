package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
    @Test
    void ofTextIsAllowed() {
        String html =
                "<p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, <abbr title=\"a\">b</abbr> <span lang=\"de\" dir=\"ltr\" class=\"x\">c</span></p>";

        assertThat(Parsed.html(html + "\n")).isEqualTo(html + "\n");
    }

    @Test
    void mayHoldMarkdown() {
        assertThat(Parsed.html("<details open>\n<summary>More</summary>\n\nText with *emphasis*.\n\n</details>\n"))
                .isEqualTo("""
                <details open>
                <summary>More</summary>
                <p>Text with <em>emphasis</em>.</p>
                </details>
                """);
    }

    @Test
    void keepsHolesAndOurOwnMarkup() {
        String html = Parsed.html(
                "<b>x</b> ![i](i.png) [l](l.md)[^n]\n\n- [ ] task\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n{.stack}\n");

        assertThat(html)
                .contains("<img src=\"⟨A0⟩\" alt=\"i\"⟨S0⟩ loading=\"lazy\">")
                .contains("<a href=\"⟨A1⟩\">l</a>")
                .contains("<sup class=\"ref\" id=\"fnref-1\"><a href=\"#fn-1\" aria-label=\"Note 1\">1</a></sup>")
                .contains("⟨N0⟩")
                .contains("<li class=\"task\"><label><input type=\"checkbox\" disabled> task</label></li>")
                .contains("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table: A, B\">")
                .contains("<td data-th=\"B\">2</td>");
    }

    @Test
    void isBalancedSoThatItCannotSwallowThePage() {
        assertThat(Parsed.html("<div><section>\n\nText.\n"))
                .isEqualTo("<div><section></section></div>\n<p>Text.</p>\n");
        assertThat(Parsed.html("</div></main></body></html>\n\nText.\n")).isEqualTo("<p>Text.</p>\n");
        assertThat(Parsed.html("Text <b>bold\n\nnext.\n")).isEqualTo("<p>Text <b>bold</b></p>\n<p>next.</p>\n");
        assertThat(Parsed.html("- <i>one\n- two\n\nnext\n")).endsWith("</ul>\n<p>next</p>\n");
    }

    @Test
    void maySpanHeadings() {
        assertThat(Parsed.html("<section>\n<div>\n\n## Head\n\n</div>\n\nText.\n\n</section>\n\nAfter.\n")
                        .replaceAll(" <a class.*?</a>", ""))
                .isEqualTo(
                        "<section>\n<div>\n<h2 id=\"head\">Head</h2>\n</div>\n<p>Text.</p>\n</section>\n<p>After.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=x></ScRiPt>",
                "<style>body{}</style>",
                "<iframe src=\"x\"></iframe>",
                "<object data=\"x\"></object>",
                "<form action=\"x\"></form>",
                "<svg onload=alert(1)></svg>",
                "<math><mtext></mtext></math>",
                "<button>x</button>",
                "<textarea>x</textarea>",
                "<link rel=\"stylesheet\">",
                "<meta http-equiv=\"refresh\">",
                "<base href=\"//evil.example\">",
                "<p onclick=\"x()\">x</p>",
                "<p style=\"color:red\">x</p>",
                "<p data-x=\"1\">x</p>",
                "<img src=\"a.png\" alt=\"\" onerror=\"x()\">",
                "<a href=\"a.md\" target=\"_blank\">x</a>",
                "<p formaction=\"x\">x</p>",
                "<input type=\"checkbox\">",
                "<x-y>x</x-y>"
            })
    void ofOtherKindsIsLeftOutAndReported(String html) {
        for (String markdown : new String[] {html, "Text " + html}) {
            Parsed parsed = Parsed.body(markdown + "\n");

            assertThat(parsed.report()).isNotEmpty().allMatch(line -> line.contains("warning[html-removed]"));
            assertThat(parsed.html())
                    .doesNotContainPattern(
                            "(?i)<(script|style|iframe|object|form|svg|math|button|textarea|link|meta|base|input|x-y)")
                    .doesNotContainPattern("(?i)\\s(on\\w+|style|data-x|target|formaction)=");
        }
    }

    @Test
    void isReportedWhereItStands() {
        assertThat(Parsed.body("> <p class=\"x\"\n>    onclick=\"y\">\n").report())
                .containsExactly(
                        "content/p.md:4:6: warning[html-removed]: raw HTML: the attribute `onclick` is left out of the page");
    }

    @Test
    void commentsVanishWithoutAWord() {
        Parsed parsed =
                Parsed.body("Text <!-- one --> more.\n\n<!-- two\n\n<script> -->\n\n<div>x<!-- three --></div>\n");

        assertThat(parsed.report()).isEmpty();
        assertThat(parsed.html()).isEqualTo("<p>Text  more.</p>\n<div>x</div>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!-- checked in May --> The price fell.|The price fell.",
                "The price <!-- of May --> fell.|<p>The price  fell.</p>",
                "The price fell. <!-- checked -->|<p>The price fell.</p>",
                "<!-- a --> one <!-- b --> two|one  two",
                "<!--\\nlong\\n--> The price fell.|The price fell.",
                "<!-- a -->\\nThe price fell.|<p>The price fell.</p>",
                "Text\\n<!-- a --> The price fell.|<p>Text</p>\\nThe price fell.",
                "> <!-- a --> The price fell.|<blockquote>\\nThe price fell.\\n</blockquote>",
                "- <!-- a --> The price fell.|<li>\\nThe price fell.\\n</li>",
                "Term\\n: <!-- a --> The price fell.|The price fell.",
                "> [!NOTE]\\n> <!-- a --> The price fell.|The price fell."
            })
    void textBesideCommentsStays(String markdown, String shown) {
        Parsed parsed = Parsed.body(markdown.replace("\\n", "\n") + "\n");

        assertThat(parsed.html()).contains(shown.replace("\\n", "\n").strip());
        assertThat(parsed.report()).isEmpty();
    }

    @Test
    void textBesideCommentsStaysInFootnotesAndUnderEachPolicy() {
        Parsed note = Parsed.body("Text.[^1]\n\n[^1]: <!-- a --> The price fell.\n");
        assertThat(note.prose().footnotes().get(0).html()).isEqualTo("The price fell.");

        String markdown = "# T\n\n<!-- a --> The *price* fell.\n";
        assertThat(Parsed.of(markdown, PageKind.PAGE, HtmlPolicy.ESCAPE).html())
                .isEqualTo("<p>The *price* fell.</p>\n");
        assertThat(Parsed.of(markdown, PageKind.PAGE, HtmlPolicy.TRUST).html())
                .isEqualTo("<!-- a --> The *price* fell.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-->",
                "<!--->",
                "<!---->",
                "<!-- a -- b -->",
                "<!-- a --- b -->",
                "<!-- <b> - > -->",
                "<!-- a\nb -->",
                "<!-- a --->"
            })
    void commentsInALineAreThoseOfHtml(String comment) {
        assertThat(Parsed.html("x " + comment + " y\n")).isEqualTo("<p>x  y</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>\n<summary>More</summary>\n\nWords.",
                "The <i>th element",
                "- <div>\n\n  words",
                "<div><div>\n\n</div>",
                "<!-- <div> --> <kbd>Ctrl",
                "<B>bold",
                "## Head <sup class=\"new\" />"
            })
    void elementsThatNothingClosesAreTold(String markdown) {
        assertThat(Parsed.body(markdown + "\n").report())
                .filteredOn(line -> line.contains("[html-unclosed]"))
                .hasSize(1)
                .first()
                .asString()
                .contains(": here it ends with its block");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<details>\n<summary>More</summary>\n\nWords.\n\n</details>",
                "<p>One\n<p>Two <br> <img src=\"data:,\" alt=\"\">",
                "<ul><li>One<li>Two</ul>",
                "- <div>\n\nwords\n\n</div>",
                "<!-- <div> <b> -->\n\n`<div>` and \\<div>",
                "<script>if (a<b>c) {}</script>\n\n<style>i<i></style>",
                "<B>bold</b> and <a name=\"x\">y",
                "</div> and </b>"
            })
    void elementsThatAreClosedOrNeedNotBeAreNot(String markdown) {
        assertThat(Parsed.body(markdown + "\n").report()).noneMatch(line -> line.contains("[html-unclosed]"));
    }

    @Test
    void aDrawingIsToldOnce() {
        assertThat(Parsed.body("<svg>\n<g><path d=\"M0 0\"/><g></g>\n</svg> <font>x</font>\n")
                        .report())
                .filteredOn(line -> line.contains("[html-removed]"))
                .hasSize(2)
                .last()
                .asString()
                .contains("`<font>`");
    }

    @Test
    void thatIsNotClosedIsTold() {
        assertThat(Parsed.body("Text.\n\n<!-- to do\n\nMore text.\n").report())
                .containsExactly(
                        "content/p.md:5:1: warning[html-unclosed]: `<!--` is never closed: all that follows belongs to it");
        assertThat(Parsed.body("<!-- a\n\nText.\n\n<!-- b -->\n").report())
                .containsExactly("content/p.md:3:1: warning[html-unclosed]: `<!--` is never closed before line 7, "
                        + "where another one begins");
        assertThat(Parsed.body("Text <!-- a\nmore <!-- b -->\n").report())
                .containsExactly("content/p.md:3:6: warning[html-unclosed]: `<!--` is never closed before line 4, "
                        + "where another one begins");
        assertThat(Parsed.body("<!-- a --> b <!-- c\n\nText.\n").report())
                .containsExactly(
                        "content/p.md:3:14: warning[html-unclosed]: `<!--` is never closed: all that follows in its block is left out");
        Parsed inLine = Parsed.body("a <!-- b\n\nText.\n");
        assertThat(inLine.html()).isEqualTo("<p>a &lt;!-- b</p>\n<p>Text.</p>\n");
        assertThat(inLine.report())
                .containsExactly(
                        "content/p.md:3:3: warning[html-unclosed]: `<!--` is never closed in its paragraph: readers see it");
        assertThat(Parsed.body("<pre>\nx\n\nText.\n").report())
                .containsExactly(
                        "content/p.md:3:1: warning[html-unclosed]: `<pre` is never closed: all that follows belongs to it");
    }

    @Test
    void thatIsClosedIsNoSlip() {
        assertThat(Parsed.body("<!-- a\n\nb -->\n\n<pre>\n\n</pre>\n\na `<!--` b \\<!-- c\n")
                        .report())
                .isEmpty();
    }

    @Test
    void addressesAreReferences() {
        Parsed parsed = Parsed.body("<p><a href=\"a%20b.md#x\">x</a> <img src='i.png' alt=\"i\"></p>\n");

        assertThat(parsed.page().numbered().references())
                .extracting(Reference::target)
                .containsExactly("a b.md#x", "i.png");
        assertThat(parsed.prose().references().get(1).at()).hasToString("content/p.md:3:41");
        assertThat(parsed.html()).contains("<a href=\"⟨A0⟩\">x</a> <img src=\"⟨A1⟩\" alt=\"i\">");
    }

    @Test
    void namedAnchorsBecomeIds() {
        Parsed parsed = Parsed.body("Text <a name=\"here\"></a>.\n\n<p id=\"here\">x</p>\n");

        assertThat(parsed.html()).contains("<a id=\"here\"></a>").doesNotContain("name=");
        assertThat(parsed.report())
                .containsExactly("content/p.md:5:8: error[id-duplicate]: the id `here` is also given in line 3");
    }

    @Test
    void thatDoesNotEndIsText() {
        assertThat(Parsed.html("<div class=\"x\n\nText.\n"))
                .contains("&lt;div class=\"x")
                .contains("<p>Text.</p>");
    }

    @Test
    void isShownUnderThePolicyEscape() {
        Parsed parsed = Parsed.of("# T\n\n<div>x</div>\n\nA <b>b</b><!-- c -->\n", PageKind.PAGE, HtmlPolicy.ESCAPE);

        assertThat(parsed.html()).isEqualTo("<p>&lt;div&gt;x&lt;/div&gt;</p>\n<p>A &lt;b&gt;b&lt;/b&gt;</p>\n");
        assertThat(parsed.report()).isEmpty();
    }

    @Test
    void passesUnderThePolicyTrust() {
        Parsed parsed = Parsed.of(
                "# T\n\n<form onsubmit=x()>\n<a href=a.md target=_blank>x</a> <a href=\"javascript:y()\">y</a>\n",
                PageKind.PAGE,
                HtmlPolicy.TRUST);

        assertThat(parsed.html())
                .isEqualTo(
                        "<form onsubmit=x()>\n<a href=\"⟨A0⟩\" target=\"_blank\">x</a> <a href=\"javascript:y()\">y</a>\n");
        assertThat(parsed.report()).isEmpty();
    }
}
