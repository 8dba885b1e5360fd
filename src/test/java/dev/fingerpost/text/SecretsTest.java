package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
    @ParameterizedTest
    @CsvSource({
        "https://me:secret@example.org/a, https://***@example.org/a, https://*********@example.org/a, true",
        "https://😀:b@example.org, https://***@example.org, https://***@example.org, true",
        "https://example.org/a?token=abc&b=c, https://example.org/a?token=***&b=c, https://example.org/a?token=***&b=c, false",
        "a?x=y&password=ab), a?x=y&password=***), a?x=y&password=**), false",
        "https://me@example.org, https://***@example.org, https://**@example.org, false",
        "https://example.org/a:b@c, https://example.org/a:b@c, https://example.org/a:b@c, false",
        "me:secret@example.org, me:secret@example.org, me:secret@example.org, false",
        "//me:secret@example.org/a, //me:***@example.org/a, //me:******@example.org/a, false",
        "?api_key=ab&X-Amz-Signature=$1&monkeys=3, ?api_key=***&X-Amz-Signature=***&monkeys=3,"
                + " ?api_key=**&X-Amz-Signature=**&monkeys=3, false",
        "a#access_token=ab&x=y, a#access_token=***&x=y, a#access_token=**&x=y, false",
        "a#/access_token=ab, a#/access_token=***, a#/access_token=**, false",
        "?pass=ab&pw=cd&jwt=ef&auth=gh, ?pass=***&pw=***&jwt=***&auth=***, ?pass=**&pw=**&jwt=**&auth=**, false",
        "?user_pass=ab&user[pass]=cd&user%5Bpassword%5D=ef, ?user_pass=***&user[pass]=***&user%5Bpassword%5D=***,"
                + " ?user_pass=**&user[pass]=**&user%5Bpassword%5D=**, false",
        "?PHPSESSID=ab;jsessionid=cd, ?PHPSESSID=***, ?PHPSESSID=****************, false",
        "a.md#password-reset, a.md#password-reset, a.md#password-reset, false",
        "a.md#auth and = b, a.md#auth and = b, a.md#auth and = b, false",
        "?compass=north&author=kim&passage=3, ?compass=north&author=kim&passage=3, ?compass=north&author=kim&passage=3, false",
        "trees/x/#auth=sso&token=no&api-key=yes, trees/x/#auth=sso&token=no&api-key=yes, trees/x/#auth=sso&token=no&api-key=yes, false",
        "a#x and b?token=ab, a#x and b?token=***, a#x and b?token=**, false",
        "#eval=yes&tokens=4k, #eval=yes&tokens=4k, #eval=yes&tokens=4k, false",
        "plain words, plain words, plain words, false",
    })
    void areNotShown(String text, String masked, String starred, boolean inAddress) {
        assertThat(Secrets.masked(text)).isEqualTo(masked);
        assertThat(Secrets.starred(text)).isEqualTo(starred);
        assertThat(Secrets.inAddress(text)).isEqualTo(inAddress);
    }

    /** Each sign could be where a secret begins, and each bracket of its name costs a call where a choice is repeated. */
    @Test
    void longLinesOfSignsEnd() {
        String signs = "?".repeat(200_000) + "a=b?token" + "]".repeat(100_000) + "=ab";

        assertThat(Secrets.masked(signs)).endsWith("]=***");
    }
}
