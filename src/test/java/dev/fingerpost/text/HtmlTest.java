package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "a|a|a",
                "<b>|&lt;b&gt;|&lt;b&gt;",
                "&lt;|&amp;lt;|&amp;lt;",
                "\"a'|&quot;a&#39;|\"a'",
                "a'b|a&#39;b|a'b",
                "a > b & c|a &gt; b &amp; c|a &gt; b &amp; c",
                "é😀|é😀|é😀",
                "~~|~~|~~",
            })
    void nothingThatIsWrittenEndsATextOrAValue(String text, String escaped, String escapedText) {
        assertThat(Html.escape(text)).isEqualTo(escaped);
        assertThat(Html.escapeText(text)).isEqualTo(escapedText);
    }

    @Test
    void aTextWithoutSignsIsItself() {
        String plain = "plain, as most of it is";
        assertThat(Html.escape(plain)).isSameAs(plain);
        assertThat(Html.escapeText(plain)).isSameAs(plain);
    }
}
