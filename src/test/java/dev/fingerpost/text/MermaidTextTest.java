package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "a b, c?|a b, c?",
                "5 % + é|5 % + é",
                "a\"b|a#34;b",
                "a\tb|a b",
                "<b>;|#60;b#62;#59;",
                "😀|#128512;"
            })
    void nothingEndsALabel(String text, String quoted) {
        assertThat(MermaidText.quoted(text)).isEqualTo(quoted);
    }
}
