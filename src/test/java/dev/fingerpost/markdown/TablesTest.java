package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        String html = Parsed.html("| A | B |\n|---|--:|\n| 1 | 2 |\n{.stack}\n");

        assertThat(html)
                .contains("<table class=\"stack\">")
                .contains("<th scope=\"row\" data-th=\"A\">1</th>")
                .contains("<td class=\"align-right\" data-th=\"B\">2</td>")
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
}
