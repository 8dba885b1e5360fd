package dev.fingerpost.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "a.md,        a.md,          true",
        "a.md,        aamd,          false",
        "*.md,        a.md,          true",
        "*.md,        b/a.md,        false",
        "**/*.md,     a.md,          true",
        "**/*.md,     b/c/a.md,      true",
        "b/**,        b/c/a.md,      true",
        "b/**,        b,             false",
        "b/**/a.md,   b/a.md,        true",
        "b/**/a.md,   b/c/d/a.md,    true",
        "b/**/a.md,   b/ca.md,       false",
        "?.md,        a.md,          true",
        "?.md,        /.md,          false",
        "?.md,        \uD83D\uDE00.md, true",
        "[a].md,      [a].md,        true",
        "[a].md,      a.md,          false",
        "***,         a/b,           true",
    })
    void fitsPaths(String pattern, String path, boolean fits) {
        assertEquals(fits, Glob.of(pattern).matches(path));
    }

    /** As a regular expression does, over patterns and paths of few letters. */
    @Test
    void fitsWhatARegularExpressionFits() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String pattern = some(random, "ab/**?", 6);
            String path = some(random, "ab/", 7);
            assertEquals(
                    Pattern.matches(regex(pattern), path),
                    Glob.of(pattern).matches(path),
                    () -> "seed " + seed + ": " + pattern + " and " + path);
        }
    }

    /** Each star would be tried against all others. */
    @Test
    void takesNoLongerForManyStars() {
        String pattern = "**a*".repeat(30) + "b";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertFalse(Glob.of(pattern).matches("a".repeat(1_000))));
    }

    private static String some(Random random, String letters, int most) {
        return random.ints(random.nextInt(most + 1), 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String regex(String pattern) {
        return Pattern.compile("\\*\\*/?|\\*|\\?|.").matcher(pattern).replaceAll(sign -> switch (sign.group()) {
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default -> sign.group();
        });
    }
}
