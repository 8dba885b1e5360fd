package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Section;
import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void holdTheTextBelowEachHeading() {
        Prose prose = Parsed.whole("""
                # Title

                Intro *text*
                goes on[^a]. ![alt](x.png)

                ## Part

                - one
                - two

                | A | B |
                |---|---|
                | 1 | 2 |

                <b>raw</b> & `code`

                [^a]: Not here.
                """).prose();

        assertThat(prose.sections())
                .containsExactly(
                        new Section("title", "Title", 1, "Intro text goes on. alt"),
                        new Section("part", "Part", 2, "one two A B 1 2 raw & code"));
    }

    @Test
    void mayBeginWithoutAHeading() {
        assertThat(Parsed.whole("Text.\n").prose().sections()).containsExactly(new Section("", "", 0, "Text."));
    }

    private static int minutes(String text) {
        return Parsed.body(text + "\n").page().minutes();
    }

    @Test
    void countWordsWithCodeAndTablesHalf() {
        // With the title, 220 words are the most that one minute holds.
        assertThat(minutes("word ".repeat(219))).isEqualTo(1);
        assertThat(minutes("word ".repeat(220))).isEqualTo(2);
        assertThat(minutes("```\n" + "word word\n".repeat(219) + "```\n")).isEqualTo(1);
        assertThat(minutes("```\n" + "word word\n".repeat(220) + "```\n")).isEqualTo(2);
        assertThat(minutes("| a | b |\n|---|---|\n" + "| c | d |\n".repeat(218)))
                .isEqualTo(1);
        assertThat(minutes("| a | b |\n|---|---|\n" + "| c | d |\n".repeat(219)))
                .isEqualTo(2);
        assertThat(Sections.words("don't state-of-the-art 3.14 日本語 — …")).isEqualTo(6);
    }
}
