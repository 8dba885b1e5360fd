package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void putsWordsBetweenBackquotes() {
        assertThat(Quote.of("titel")).isEqualTo("`titel`");
        assertThat(Quote.of("")).isEqualTo("``");
    }

    @Test
    void staysOnOneLineAndWithinItsQuotes() {
        assertThat(Quote.of("a\nb\tc`d\u2028e")).isEqualTo("`a b c'd e`");
    }

    @Test
    void hidesWhatCouldChangeTheTerminal() {
        assertThat(Quote.of("a\u001b[31m\u202eb\ud800")).isEqualTo("`a\ufffd[31m\ufffdb\ufffd`");
    }

    @Test
    void cutsLongWordsBetweenCodePoints() {
        assertThat(Quote.of("😀".repeat(61))).isEqualTo("`" + "😀".repeat(60) + "…`");
        assertThat(Quote.of("😀".repeat(60))).isEqualTo("`" + "😀".repeat(60) + "`");
    }

    @Test
    void keepsWhatJoinsEmoji() {
        assertThat(Quote.of("👩\u200d💻")).isEqualTo("`👩\u200d💻`");
    }

    @Test
    void quotesTheStartOfALine() {
        assertThat(Quote.start("😀😀😀", 3)).isEqualTo("😀😀😀");
        assertThat(Quote.start("😀😀😀😀", 3)).isEqualTo("😀😀😀…");
        assertThat(Quote.start("ab cd", 3)).isEqualTo("ab…");
        assertThat(Quote.start("https://me:hunter2@example.org", 40)).isEqualTo("https://***@example.org");
        assertThat(Quote.shortened(" a \n b ")).isEqualTo("a b");
        assertThat(Quote.shortened("a".repeat(40))).isEqualTo("a".repeat(40));
        assertThat(Quote.shortened("a".repeat(41))).isEqualTo("a".repeat(40) + "…");
    }

    @Test
    void aLongMessageKeepsItsTwoEnds() {
        assertThat(Quote.message("a".repeat(600))).isEqualTo("a".repeat(600));
        assertThat(Quote.message("a".repeat(300) + "c" + "b".repeat(300)))
                .isEqualTo("a".repeat(300) + "… " + "b".repeat(300));
        assertThat(Quote.message("git: https://me:hunter2@example.org")).isEqualTo("git: https://***@example.org");
    }

    @Test
    void aDrawingHoldsNoCharacterThatEndsItsLabel() {
        assertThat(MermaidText.quoted("a\u0007b\"c]")).isEqualTo("a b#34;c#93;");
    }
}
