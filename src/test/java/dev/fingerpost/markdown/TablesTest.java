package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @Test
    void canBeReadWithoutSeeingThem() {
        assertThat(Parsed.html("""
                | Route | Cost |
                |-|-:|
                | RAG | 1 |
                | *LoRA* | 2 \\| 3 |
                """)).isEqualTo("""
                <div class="table" role="group" tabindex="0" aria-label="Table: Route, Cost">
                <table>
                <thead>
                <tr>
                <th scope="col">Route</th>
                <th scope="col" class="align-right">Cost</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">RAG</th>
                <td class="align-right">1</td>
                </tr>
                <tr>
                <th scope="row"><em>LoRA</em></th>
                <td class="align-right">2 | 3</td>
                </tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void haveNoNamesOfRowsWhenTheFirstColumnHasNoName() {
        String html = Parsed.html("| | B |\n|---|:-:|\n| 1 | 2 |\n");

        assertThat(html).contains("<td></td>\n<th scope=\"col\" class=\"align-center\">B</th>");
        assertThat(html).contains("<td>1</td>\n<td class=\"align-center\">2</td>");
    }

    @Test
    void takeACaption() {
        String html = Parsed.html("| A | B |\n|---|---|\n| 1 | 2 |\n\n{#t caption=\"Costs & more\"}\n");

        assertThat(html)
                .startsWith(
                        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Costs &amp; more\">\n<table id=\"t\">\n<caption>Costs &amp; more</caption>\n");
    }

    @Test
    void stackOnPhones() {
        String html = Parsed.html("| A | B |\n|---|--:|\n| 1 | 2 |\n| Ada | 3 |\n{.stack}\n");

        assertThat(html)
                .contains("<table class=\"stack\">")
                .contains("<th scope=\"row\" data-th=\"A\">1</th>")
                .contains("<td class=\"align-right\" data-th=\"B\">2</td>")
                .contains("<th scope=\"row\">Ada</th>")
                .doesNotContain("{");
    }

    @Test
    void cutAndFillRowsAsGitHubDoes() {
        String html = Parsed.html("| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n");

        assertThat(html).contains("<th scope=\"row\">1</th>\n<td></td>").doesNotContain("3");
    }

    @Test
    void needALineOfDashesAsWideAsTheHead() {
        assertThat(Parsed.html("| A | B |\n|---|\n")).doesNotContain("<table");
    }

    @Test
    void leaveEmptyNamesOutOfTheirLabel() {
        assertThat(Parsed.html("| | |\n|---|---|\n| 1 | 2 |\n")).contains("aria-label=\"Table\"");
    }

    /** GFM 202 and around it: what ends a table, and what does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> quote",
                "# head",
                "```\ncode\n```",
                "- item",
                "1. item",
                "2) item",
                "***",
                "<div>\n\n</div>",
                "[^1]: note",
                "    code",
                "\ntext",
                "|",
                "{.stack}",
                "*[API]: interface"
            })
    void endWhereAnotherBlockBegins(String line) {
        assertThat(rows("| A |\n|---|\n| 1 |\n" + line + "\n")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "text | more", "[a]: b", ": text", "\\# text", "--", "`code`", "<b>x</b> y", "{a | b}"})
    void goOnWithAnyOtherLine(String line) {
        assertThat(rows("| A |\n|---|\n| 1 |\n" + line + "\n| 2 |\n")).isEqualTo(3);
    }

    private static int rows(String markdown) {
        return Parsed.html(markdown).split("<tr>", -1).length - 2;
    }

    @Test
    void mayStandDirectlyBelowAParagraph() {
        String html = Parsed.html("The costs\nin May:\n| A | B |\n|---|---|\n| 1 | 2 |\n");

        assertThat(html)
                .startsWith("<p>The costs\nin May:</p>\n<div class=\"table\"")
                .contains("<th scope=\"col\">A</th>\n<th scope=\"col\">B</th>")
                .doesNotContain("|");
        assertThat(Parsed.html("- The costs:\n  | A |\n  |---|\n  | 1 |\n"))
                .contains("The costs:\n<div class=\"table\"");
        assertThat(Parsed.html("> The costs:\n> | A |\n> |---|\n")).contains("<p>The costs:</p>\n<div class=\"table\"");
    }

    @Test
    void needAHeadAsWideAsTheirDashes() {
        assertThat(Parsed.html("Text\n| A | B |\n|---|\n")).doesNotContain("<table");
        assertThat(Parsed.html("Text\n---\n")).contains("<h2");
        assertThat(Parsed.html("> | A |\n|---|\n")).doesNotContain("<table");
        assertThat(Parsed.html("a | b\n- | -\n")).doesNotContain("<table").contains("<li>");
    }

    @Test
    void takeABackslashFromBeforeBarsInCode() {
        assertThat(Parsed.html("| `a\\|b` | `` c\\|`d `` |\n|---|---|\n| `x\\|\\|y` | **`e\\|f`** \\| |\n"))
                .contains("<code>a|b</code>", "<code>c|`d</code>", "<code>x||y</code>", "<code>e|f</code></strong> |");
        assertThat(Parsed.html("`a\\|b`\n")).isEqualTo("<p><code>a\\|b</code></p>\n");
        assertThat(Parsed.body("| `a\\|b` |\n|---|\n").report()).isEmpty();
    }

    @Test
    void keepCodeWithBarsWholeAndTellOfThem() {
        Parsed parsed = Parsed.body("| A | B |\n|---|---|\n| `a|b` | ``c|`|d`` |\n");

        assertThat(parsed.html()).contains("<code>a|b</code>", "<code>c|`|d</code>");
        assertThat(parsed.report())
                .containsExactly(
                        "content/p.md:5:3: warning[table-bar]: GitHub takes the bar in this code for the end of a cell",
                        "content/p.md:5:11: warning[table-bar]: GitHub takes the bar in this code for the end of a cell");
        assertThat(parsed.notes().get(0).hint()).isEqualTo("write `a\\|b`");
        assertThat(parsed.notes().get(1).hint()).isEqualTo("write ``c\\|`\\|d``");
    }

    @Test
    void splitRowsAtBarsBetweenBackquotesWhereThatFillsTheColumns() {
        Parsed parsed = Parsed.body("| A | B | C |\n|---|---|---|\n| a ` | b ` | c |\n");

        assertThat(parsed.html()).contains("<th scope=\"row\">a `</th>\n<td>b `</td>\n<td>c</td>");
        assertThat(parsed.report()).isEmpty();
    }
}
