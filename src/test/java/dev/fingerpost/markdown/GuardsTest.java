package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that make parsers overflow the stack or run for minutes, and shapes that only look like them. */
@Tag("slow")
class GuardsTest {
    @Test
    void letLongCommentsPass() {
        assertThat(Parsed.html("A <!-- " + "x ".repeat(4000) + "--> b\n")).isEqualTo("<p>A  b</p>\n");
    }

    @Test
    void letLongRunsOfMarksPass() {
        assertThat(Parsed.html("a " + "_".repeat(5000) + " b\n")).contains("_".repeat(5000));
        assertThat(Parsed.html("a " + "-".repeat(20_000) + " b\n")).contains("-".repeat(20_000));
        assertThat(Parsed.html("_".repeat(5000) + "\n")).isEqualTo("<hr>\n");
    }

    @Test
    void letLongAddressesAndTitlesPass() {
        assertThat(Parsed.body("<https://example.org/" + "x".repeat(6000) + ">\n")
                        .page()
                        .numbered()
                        .references())
                .hasSize(1);
        assertThat(Parsed.html("[a](b.md \"" + "t".repeat(10_000) + "\")\n")).contains("title=\"ttt");
        assertThat(Parsed.html("[" + "l".repeat(900) + "]\n\n[" + "l".repeat(900) + "]: b.md\n"))
                .contains("<a href");
    }

    @Test
    void letBigTablesListsAndFencesPass() {
        assertThat(Parsed.body("| a | b |\n|---|---|\n" + "| [x](y.md) | `z` |\n".repeat(2000))
                        .report())
                .isEmpty();
        assertThat(Parsed.body("- [x](y.md) *z*\n".repeat(2000)).report()).isEmpty();
        assertThat(Parsed.body("```json\n" + "[[{\"a\": [1]}]],\n".repeat(3000) + "```\n")
                        .report())
                .isEmpty();
    }

    @Test
    void letManyDefinitionsPass() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("*[A" + i + "]: first\n");
        }
        assertThat(Parsed.body("A1 and A1999.\n\n" + text).html())
                .isEqualTo("<p><abbr title=\"first\">A1</abbr> and <abbr title=\"first\">A1999</abbr>.</p>\n");
        assertThat(Parsed.body("Term\n: x\n\n".repeat(2000)).report()).isEmpty();
    }

    @Test
    void refuseDeepNesting() {
        assertThat(Parsed.body("> ".repeat(200) + "x\n").report())
                .containsExactly(
                        "content/p.md:3:1: error[markdown-too-deep]: more than 100 quotes or lists begin in this line");
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            nested.append("  ".repeat(i)).append("- x\n");
        }
        assertThat(Parsed.body(nested.toString()).report())
                .singleElement()
                .asString()
                .contains("error[markdown-too-deep]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a _b ",
                "**a *b `c [d ](e _f *g **h `i [j ](k _l ",
                "[a](",
                "a*b_c~d",
                "~~a ~b~ ",
                "<a b='c\" ",
                "![",
                "]["
            })
    void letTensOfThousandsOfMarksPass(String marks) {
        assertThat(Parsed.body(marks.repeat(20_000) + "\n").prose().html()).hasSizeGreaterThan(20_000);
    }

    @Test
    void refuseWhatTakesFarMoreWorkThanItIsLong() {
        String wide = "|a".repeat(200) + "|\n" + "|-".repeat(200) + "|\n";
        assertThat(Parsed.body(wide + "| b\n".repeat(500)).report()).isEmpty();
        assertThat(Parsed.body(wide + "| b\n".repeat(2000)).report())
                .singleElement()
                .asString()
                .startsWith("content/p.md:10")
                .contains("error[markdown-too-slow]: up to this line, the page takes more work to read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![[]()",
                "[a](",
                "<?",
                "<!A",
                "<![CDATA[",
                "www.",
                "* * *",
                "`a``b",
                "**a *b ",
                "[[[[",
                "]]]]",
                "> - ",
                "<a ",
                "&amp",
                "{#a",
                "| a ",
                "http://",
                "a@b.",
                "~~",
                "[^a]",
                "*[a]: b\n",
                "[a]: <b>\n",
                ": a\n",
                "<details>\n",
                "\\",
                "1. ",
                "\t",
                "<!-- "
            })
    void answerEveryRepeatedShape(String shape) {
        Parsed parsed = Parsed.body(shape.repeat(3000) + "\n");

        assertThat(parsed.page().title()).isNotNull();
    }

    @Test
    void refuseControlCharacters() {
        assertThat(Parsed.body("Text\u0000 and \uFDD0A9\uFDD1\n").report())
                .containsExactly(
                        "content/p.md:3:5: error[file-control-character]: the character U+0000 has no place in a text");
    }
}
