package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {
    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "TITEL, title",
        "tags, tags",
        "tgas, tags",
        "kid, kind",
        "kimd, kind",
        "kinds, kind",
        "descriptoin, description",
        "desktoppings, ",
        "de, ",
        "xyz, ",
        "abd, ",
        "abce, abca",
        "wxye, wxya",
        "dest, ",
        "summ, sum",
    })
    void namesWhatIsNearEnough(String name, String near) {
        List<String> known =
                List.of("title", "tags", "kind", "description", "to", "abcb", "abca", "wxya", "wxyb", "ac", "sum");
        assertThat(Suggest.nearest(name == null ? "" : name, known).orElse(null))
                .isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', ab, 2", "ab, '', 2", "ab, ba, 1", "abc, ca, 3", "kitten, sitting, 3", "abcd, acbd, 1"
    })
    void countsEdits(String a, String b, int edits) {
        assertThat(Suggest.distance(a, b)).isEqualTo(edits);
        assertThat(Suggest.distance(b, a)).isEqualTo(edits);
    }

    /** The quick look that spares most counting never rules out what is near. */
    @Test
    void findsWhatCountingAloneFinds() {
        Random random = new Random(20261129);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            boolean near = Math.abs(a.length() - b.length()) <= Math.max(1, a.length() / 3)
                    && Suggest.distance(a, b) <= Math.max(1, a.length() / 3);
            assertThat(Suggest.nearest(a, List.of(b)).isPresent())
                    .as(a + " " + b)
                    .isEqualTo(near);
        }
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(6), 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void guessesForTheFirstNamesOnly() {
        Guesses guesses = new Guesses(List.of("title"), 2);
        assertThat(guesses.nearest("titel").map(Suggest::question)).contains("did you mean `title`?");
        assertThat(guesses.nearest("titles")).contains("title");
        assertThat(guesses.nearest("titel")).isEmpty();
    }
}
