package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeBlocksTest {
    @Test
    void belongToTheInlineElementBeforeThem() {
        assertThat(Parsed.html("[x](a.md){#x .big lang=de} *e*{.i} **s**{.b} `c`{.k}\n"))
                .isEqualTo("<p><a href=\"⟨A0⟩\" id=\"x\" class=\"big\" lang=\"de\">x</a> <em class=\"i\">e</em>"
                        + " <strong class=\"b\">s</strong> <code class=\"k\">c</code></p>\n");
    }

    @Test
    void belongToTheParagraphWhoseLastLineTheyAre() {
        assertThat(Parsed.html("Text\nmore.\n{.lede}\n")).isEqualTo("<p class=\"lede\">Text\nmore.</p>\n");
        assertThat(Parsed.html("> Text.\n> {.lede}\n")).contains("<p class=\"lede\">Text.</p>");
    }

    @Test
    void belongToTheBlockBeforeThem() {
        assertThat(Parsed.html("> Quote.\n\n{.big}\n"))
                .isEqualTo("<blockquote class=\"big\">\n<p>Quote.</p>\n</blockquote>\n");
        assertThat(Parsed.html("1. one\n\n{start=3 .steps}\n")).startsWith("<ol class=\"steps\" start=\"3\">");
    }

    @Test
    void belongToTheItemInATightList() {
        assertThat(Parsed.html("- one\n  {.first}\n- two\n")).contains("<li class=\"first\">one</li>\n<li>two</li>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.6.6", "2024-plan", "über", "安装", "_x:y"})
    void haveAllIdsThatAddressesCanName(String id) {
        assertThat(Parsed.html("## Head {#" + id + "}\n")).startsWith("<h2 id=\"" + id + "\">Head ");
        assertThat(Parsed.html("## Head { id=\"" + id + "\" }\n")).startsWith("<h2 id=\"" + id + "\">Head ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use {question} here.",
                "{{ var }} and ${var} and {%raw%}",
                "{.stack} begins a sentence",
                "ends with {.stack}",
                "in {#id} the middle",
                "{ }",
                "{}",
                "`code` {.x} apart",
                "`f`{x, y}",
                "**bold**{not an attribute}",
                "a {\"json\": {\"b\": 1}} text",
                "{.a .b",
                ".a}",
                "{.1}",
                "{#}",
                "{#-x}",
                "\\{.x}",
                "{a=}"
            })
    void areTextInAnyOtherForm(String text) {
        Parsed parsed = Parsed.body(text + "\n");

        String shown = text.replace("\\{", "{").replaceAll("[`*]", "");
        assertThat(org.jsoup.Jsoup.parse(parsed.html()).text()).isEqualTo(shown);
        // What other tools do with braces is told of by itself.
        assertThat(parsed.report()).allMatch(line -> line.contains("[foreign-syntax]"));
    }

    @Test
    void areTextInHeadingsToo() {
        assertThat(Parsed.html("## Head {curly} {{x}}\n")).startsWith("<h2 id=\"head-curly-x\">Head {curly} {{x}} <a");
    }

    @Test
    void mayNotSetEverything() {
        Parsed parsed = Parsed.body("[x](a.md){target=_blank .ok} `c`{onclick=\"x()\"} ![i](i.png){width=wide}\n");

        assertThat(parsed.report())
                .containsExactly(
                        "content/p.md:3:11: error[attribute-not-allowed]: the attribute `target` may not stand here",
                        "content/p.md:3:34: error[attribute-not-allowed]: the attribute `onclick` may not stand here",
                        "content/p.md:3:61: error[attribute-not-allowed]: `wide` is not a value of `width`");
        assertThat(parsed.html())
                .contains("<a href=\"⟨A0⟩\" class=\"ok\">")
                .doesNotContain("onclick")
                .doesNotContain("wide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab", "kye", "exmaple", "examples", "sheets"})
    void areReportedWhenTheyAreNearlyMeant(String name) {
        assertThat(Parsed.body("Words.\n{." + name + "}\n").report())
                .hasSize(1)
                .first()
                .asString()
                .contains("content/p.md:4:1: warning[class-similar]: the class `." + name + "` is nearly `.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabs", "table", "full", "kbd", "sheer", "slack", "my-tabs"})
    void mayHaveClassesOfTheirOwn(String name) {
        assertThat(Parsed.body("Words.\n{." + name + "}\n").report()).isEmpty();
    }

    @Test
    void areReportedWhenTheirIdIsTaken() {
        assertThat(Parsed.body("*a*{#x} *b*{#x}\n").report())
                .containsExactly("content/p.md:3:13: error[id-duplicate]: the id `x` is also given in line 3");
    }

    /** White to Java, text to CommonMark (2.1): an end that is sought backwards must not leave its paragraph. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u2003", "\u3000\u2003\n\u2003", "> \u2003", "- \u2003", "term\n: \u2003", "a\n\n\u2029\n\nb"})
    void paragraphsMayHoldOnlySpacesOfUnicode(String text) {
        assertThat(Parsed.html("Before.\n\n" + text + "\n")).startsWith("<p>Before.</p>");
    }
}
