package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.markdown.LeftoverRules.LeftoverRule;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeftoverRulesTest {
    private static final int TEXTS = 40_000;
    private static final String[] PIECES = {
        "[words](a b.md)",
        "[words](a.md",
        "{{< x >}}",
        "](",
        "[",
        "]",
        "(",
        ")",
        " ",
        ".md",
        "a.md",
        "https://x.example/",
        "./",
        "words",
        "\"",
        "'",
        "\n",
        "<",
        ">",
        "{{",
        "{{<",
        "{{%",
        ">}}",
        "%}}",
        "figure src=\"a.png\" alt=\"b\"",
        "ref \"a\"",
        "/",
        "code",
        "raw",
        "note",
        ".",
        "##",
        "A",
        "x",
        "\\",
        "|",
        "!",
        "[[",
        "]]",
        "#"
    };

    /** What tells soon that a text lacks something is never wrong. */
    @Test
    void noTextThatHasAMarkIsPassedOver() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(14); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            for (LeftoverRule rule : Leftovers.RULES) {
                if (rule.pattern().matcher(text).find()) {
                    found.add(rule.what());
                    assertThat(rule.signs())
                            .as("seed %d: %s in %s", seed, rule.what(), text)
                            .anyMatch(text.toString()::contains);
                    assertThat(rule.likely().test(text.toString()))
                            .as("seed %d: %s in %s", seed, rule.what(), text)
                            .isTrue();
                }
            }
        }
        assertThat(found)
                .as("seed %d", seed)
                .contains(
                        "a link with a space in its target",
                        "a link without its last parenthesis",
                        "a shortcode of Hugo");
    }
}
