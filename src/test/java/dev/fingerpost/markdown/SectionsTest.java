package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Page;
import dev.fingerpost.page.Section;
import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void holdTheTextBelowEachHeading() {
        Page page = Parsed.whole("""
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
                """).page();

        assertThat(page.sections())
                .containsExactly(
                        new Section("title", "Title", 1, "Intro text goes on. alt"),
                        new Section("part", "Part", 2, "one two A B 1 2 raw & code"));
    }

    @Test
    void mayBeginWithoutAHeading() {
        assertThat(Parsed.whole("Text.\n").page().sections()).containsExactly(new Section("", "", 0, "Text."));
    }

    @Test
    void countWordsWithCodeAndTablesHalf() {
        assertThat(Parsed.body("One two three.\n").page().words()).isEqualTo(4);
        assertThat(Parsed.body("```\none two\nthree four\n```\n").page().words())
                .isEqualTo(3);
        assertThat(Parsed.body("| a | b |\n|---|---|\n| c | d |\n").page().words())
                .isEqualTo(3);
        assertThat(Sections.words("don't state-of-the-art 3.14 日本語 — …")).isEqualTo(6);
    }
}
