package dev.fingerpost.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fingerpost.schema.Types;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://localhost:8080/",
                "https://example.org/a%20b/",
                "https://my_site.example.org/",
                "https://münchen.example/straße/",
                "https://192.0.2.1/a(b)/"
            })
    void isAnAddress(String url) {
        assertTrue(Types.webFolder().fits(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1/",
                "https://example.org:0x/",
                "https://example.org:/",
                "https://example.org/%zz/",
                "https://exa%41mple.org/",
                "https://example.org/a[b]/",
                "https://example.org/a\u0085b/",
                "https://example.org/a\u3000b/"
            })
    void isNone(String url) {
        assertFalse(Types.webFolder().fits(url));
    }

    /** Who gets one asks {@link URI} for its parts, which throws for what it does not take. */
    @Test
    void isTakenByThoseWhoAskForItsParts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "ab1.-_:/%[]@?# \u0085\u00A0\u00E4\u3000\uD83D\uDE00~!$&'()*+,;=4f";
        int taken = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder url = new StringBuilder("https://");
            for (int length = random.nextInt(9); length >= 0; length--) {
                url.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (Types.webFolder().fits(url.toString())) {
                taken++;
                assertNotNull(URI.create(url.toString()).getRawAuthority(), () -> "seed " + seed + ": " + url);
            }
        }
        assertEquals(true, taken > 1_000, "seed " + seed + ": " + taken + " tried");
    }
}
