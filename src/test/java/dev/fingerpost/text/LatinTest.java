package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {
    /** These stand in permalinks: a change here breaks links that readers have sent. */
    @ParameterizedTest
    @CsvSource({
        "Über 10 %, uber-10",
        "Straße & Øl, strasse-ol",
        "Ça va à Łódź, ca-va-a-lodz",
        "Nguyễn, nguyen",
        "Где работает сервис, gde-rabotaet-servis",
        "Ещё объём, eshche-obem",
        "Київ, kiiv",
        "Πού τρέχει;, poy-trechei",
        "نعم, nm",
        "שלום, shlvm",
        "カタカナ と ひらがな, katakana-to-hiragana",
        "がっこう, gakou",
        "東京に住む, u6771-u4eac-ni-u4f4f-mu",
        "한국어, hangukeo",
        "हाँ, u939",
        "ｆｕｌｌ　ｗｉｄｔｈ, full-width",
        "١٢٣, 123",
        "I don't know, i-don-t-know",
        "😀, ''",
        "ぁゔ, avu",
        "가힣, gahit",
        "x\u0301y, xy",
        "a«b, a-b",
        "a\u0080b, a-b"
    })
    void writesWordsAsAnId(String words, String id) {
        assertThat(Latin.id(words)).isEqualTo(id);
    }

    @Test
    void whateverIsWrittenIsAnIdOrNothing() {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                words.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x3000));
            }
            assertThat(Latin.id(words.toString())).as("seed %d", seed).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
        }
    }
}
