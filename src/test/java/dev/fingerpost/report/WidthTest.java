package dev.fingerpost.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    /** Terminals give two columns to signs of East Asia and to pictures, and none to what joins the letter before. */
    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "Ω, 1",
        "日, 2",
        "e\u0301, 1",
        "1\u20E3, 1",
        "a\u200Db, 2",
        "a\u200Cb, 2",
        "\u1100\u1161\u11A8, 2",
        "\u1200, 1",
        "🙂, 2"
    })
    void isThatOfTerminals(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }
}
