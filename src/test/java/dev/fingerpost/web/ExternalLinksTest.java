package dev.fingerpost.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalLinksTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTP://example.org/a, http://example.org/a",
        "//example.org/a?b#c, https://example.org/a?b",
        "https://example.org?a=b, https://example.org/?a=b",
        "https://me:secret@example.org:8080/a, https://example.org:8080/a",
        "https://bücher.example/ä b/%20, https://xn--bcher-kva.example/%C3%A4%20b/%20",
        "https://[::1]:80/x, https://[::1]:80/x",
        "https://[::1]/x, https://[::1]/x",
        "https://exa mple.org/, ",
        "https:///a, ",
        "https://a_b.example/, ",
        "https://[::1/x, ",
        "mailto:a@b.c, ",
        "a.md, ",
    })
    void goOverTheWireInOneForm(String written, String uri) {
        assertThat(ExternalLinks.uri(written)).satisfies(found -> {
            if (uri == null) {
                assertThat(found).isNull();
            } else {
                assertThat(found).hasToString(uri);
            }
        });
    }
}
