package dev.fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final int TEXTS = 4000;
    /** What is common, what is special to the tokenizer, and then anything. */
    private static final List<String> SCRIPTS = List.of(
            "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789",
            " \t\n.,;:!?()[]{}\"#/\\+*=<>|~`^%&$@",
            "--__''’’‐‑\u00ad\u200c\u200d",
            "äöüßéèêëçñåøæœÀÉÎŐŽŠłđðþħıİĳŉſ",
            "e\u0301a\u0308\u030a\u0327",
            "ΑΒΓΣαβγσςάέΐΰἀᾳ",
            "АБВЖЩЪЫЭЮЯабвжщъыэюяёїґ",
            "אבגדהשׁבִּ־׳",
            "ابتثجحسشكيةآأىـًٌّْ،؟٠١٢",
            "हिन्दीकखगघड़़।",
            "ไทยภาษากรุงเทพ",
            "漢字検索日本語中文𠀀𠮷",
            "ひらがなカタカナーガがｱﾞ々〆",
            "한국어검색가각힣",
            "ＡＢＣａｂｃ１２３ﬁﬂﬀ",
            "𝐀𝔅𝟙𐐀𐐨🙂👍🏽");

    @Test
    void cutsTextIntoWords() {
        assertThat(words("Fine-tuning costs $2,000; don’t guess!"))
                .containsExactly("fine", "tuning", "(finetuning)", "costs", "2", "000", "dont", "guess");
        assertThat(words("snake_case, GPT-4o, state-of-the-art"))
                .containsExactly(
                        "snake",
                        "case",
                        "(snakecase)",
                        "gpt",
                        "4o",
                        "(gpt4o)",
                        "state",
                        "of",
                        "the",
                        "art",
                        "(stateoftheart)");
        assertThat(words("testTimeout, HTTPException, toBe"))
                .containsExactly(
                        "(test)", "(timeout)", "testtimeout", "(http)", "(exception)", "httpexception", "tobe");
        assertThat(words("l’architecture dell'azienda O'Reilly, the model’s"))
                .containsExactly(
                        "l",
                        "architecture",
                        "(larchitecture)",
                        "dell",
                        "azienda",
                        "(dellazienda)",
                        "o",
                        "reilly",
                        "(oreilly)",
                        "the",
                        "models");
        assertThat(words("C, C++, C# and C++17; F#, a#b, i+++"))
                .containsExactly("c", "c++", "c#", "and", "c++", "17", "f#", "a", "b", "i");
        assertThat(words("Größe Café ÆSIR İstanbul ΟΔΟΣ"))
                .containsExactly("grosse", "cafe", "aesir", "istanbul", "οδοσ");
        assertThat(words("Cafe\u0301")).isEqualTo(words("café"));
        assertThat(words("RAG検索です")).containsExactly("rag", "検索", "索で", "です", "す");
        assertThat(words("-a- 'b' --")).containsExactly("a", "b");
        assertThat(words("x".repeat(100))).containsExactly("x".repeat(Folding.LONGEST));
        assertThat(words(" 🙂 — … ")).isEmpty();
    }

    @Test
    void cutsTextAsThePageDoes() {
        try (FinderScript script = new FinderScript()) {
            for (long seed = 0; seed < TEXTS; seed++) {
                String text = text(new Random(seed));
                List<String> expected = new ArrayList<>();
                Tokenizer.split(
                        text, (word, from, to, beside) -> expected.add(word + " " + from + " " + to + " " + beside));
                assertThat(FinderScript.lines(script.call("tokens", text)))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(expected);
            }
        }
    }

    /** Words keep what the index is written with apart: no space, no quotation mark, nothing that is escaped. */
    @Test
    void noWordHasWhatSetsWordsApart() {
        for (int c = 0; c < Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                Tokenizer.split(
                        "a" + Character.toString(c) + "b",
                        (word, from, to, beside) -> assertThat(
                                        word.chars().noneMatch(w -> w <= ' ' || "\"\\|<>()".indexOf(w) >= 0))
                                .as(word)
                                .isTrue());
            }
        }
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int run = random.nextInt(12); run >= 0; run--) {
            int[] letters =
                    SCRIPTS.get(random.nextInt(SCRIPTS.size())).codePoints().toArray();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
        }
        if (random.nextInt(4) == 0) {
            for (int i = 0; i < 8; i++) {
                text.insert(random.nextInt(text.length() + 1), (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Tokenizer.split(text, (word, from, to, beside) -> words.add(beside ? "(" + word + ")" : word));
        return words;
    }
}
