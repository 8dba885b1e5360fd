package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePageTest {
    @Test
    void putsTheScriptAtTheEndOfTheHead() {
        assertThat(LivePage.of("<html><HEAD><title>A</title></HEAD><body></head></body>", "/a&b/", "s1"))
                .isEqualTo("<html><HEAD><title>A</title><script src=\"/a&amp;b/__fingerpost/serve.js\""
                        + " data-root=\"/a&amp;b/\" data-state=\"s1\" defer></script>\n</HEAD><body></head></body>");
    }

    @Test
    void leavesWhatHasNoHeadAsItIs() {
        assertThat(LivePage.of("google-site-verification: x.html", "/", "s"))
                .isEqualTo("google-site-verification: x.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "default-src 'none'; script-src 'self' | default-src 'none'; script-src 'self'; connect-src 'self'",
                "default-src 'none' | default-src 'none'; connect-src 'self'; script-src 'self'",
                "connect-src 'none'; SCRIPT-SRC x.example | connect-src 'self'; script-src x.example 'self'",
                "default-src 'self' y.example; | default-src 'self' y.example; connect-src 'self' y.example;"
                        + " script-src 'self' y.example",
                "img-src 'self' | img-src 'self'"
            })
    void letsThePageListenAndNothingElse(String policy, String allowed) {
        String page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"></head>";

        assertThat(LivePage.of(page, "/", "s")).contains("content=\"" + allowed + "\"");
    }
}
