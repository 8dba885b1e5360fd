package dev.fingerpost.search;

import java.text.Normalizer;
import java.util.Locale;

/** Words that differ only in letter case, in accents or in the form of their letters are one word. Beside it stands src/main/js/rules/search/fold.js. */
final class Folding {
    /** A word is known by so many of its first characters: what is longer is data in a code block. */
    static final int LONGEST = 40;

    private static final String FROM = "ßæœøđðþłħıς";
    private static final String[] TO = {"ss", "ae", "oe", "o", "d", "d", "th", "l", "h", "i", "σ"};

    private Folding() {}

    /** The word as the index knows it; empty if nothing of it is left. */
    static String fold(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) > 127) {
                return cut(foldAny(run));
            }
        }
        String lower = run.toLowerCase(Locale.ROOT);
        return cut(lower.indexOf('\'') < 0 ? lower : lower.replace("'", ""));
    }

    private static String foldAny(String run) {
        String letters = Normalizer.normalize(run.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            int at = FROM.indexOf(c);
            if (at >= 0) {
                kept.append(TO[at]);
            } else if (!isDropped(c)) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Accents, points of Hebrew, vowel signs of Arabic, and what stands inside words without being a letter. */
    private static boolean isDropped(char c) {
        return c >= 0x300 && c <= 0x36f
                || c >= 0x591 && c <= 0x5c7
                || c >= 0x610 && c <= 0x61a
                || c >= 0x64b && c <= 0x65f
                || c == 0x640
                || c == 0x670
                || !Character.isSurrogate(c) && !Letters.isLetter(c);
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
