package dev.fingerpost.search;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into the words that readers search for. The same is done in browsers, by src/main/js/rules/search/tokens.js.
 *
 * <p>In scripts that set words apart, a word is a run of letters and digits; words joined by a hyphen or an underscore give themselves
 * and the whole, and so do two words that an apostrophe joins (l'eau), unless what is behind it is no word (don't). A name of code gives the
 * words that its capitals set apart as well (testTimeout). Signs tell C++ and C# from C. In scripts that do not, each two neighbours are a word, and so is the last by itself.
 */
final class Tokenizer {
    /** What stands behind an apostrophe that is inside of a word: don't, we'll. */
    private static final Set<String> TAILS = Set.of("s", "t", "d", "m", "ll", "re", "ve");
    /** Words of so many letters may end in signs. */
    private static final int SHORT = 2;
    /** A word within a name has so many letters. */
    private static final int INNER = 3;

    private final String text;
    private final Sink sink;
    private int at;

    /** Takes words in the order in which they end. */
    interface Sink {
        /**
         * @param from where it begins in the text
         * @param to where it ends
         * @param beside whether it is the whole of joined words, or a part of a name: it stands beside the words that a reader counts
         */
        void word(String word, int from, int to, boolean beside);

        /** Takes a word that is part of a name of code. */
        default void part(String word, int from, int to) {
            word(word, from, to, true);
        }
    }

    private Tokenizer(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    static void split(String text, Sink sink) {
        new Tokenizer(text, sink).run();
    }

    private void run() {
        while (at < text.length()) {
            switch (Letters.at(text, at)) {
                case Letters.SPACED -> joined();
                case Letters.UNSPACED -> pairs();
                default -> at += width();
            }
        }
    }

    private int width() {
        return Character.charCount(text.codePointAt(at));
    }

    /** One word, or several with joiners between them. */
    private void joined() {
        int from = at;
        int parts = 0;
        StringBuilder whole = null;
        String word;
        while (true) {
            word = word();
            parts++;
            if (!isJoint()) {
                break;
            }
            if (whole == null) {
                whole = new StringBuilder();
            }
            append(whole, word);
            at++;
        }
        if (whole != null) {
            append(whole, word);
            if (whole.length() <= Folding.LONGEST && parts > 1 && whole.length() > 0) {
                sink.word(whole.toString(), from, at, true);
            }
        }
    }

    /** Not further than what is too long to be kept anyway. */
    private static void append(StringBuilder whole, String word) {
        if (whole.length() <= Folding.LONGEST) {
            whole.append(word);
        }
    }

    /** Whether two words that are one as well meet here: at a hyphen, and where a short word has lost its end, as in l'eau. */
    private boolean isJoint() {
        if (at + 1 >= text.length() || Letters.at(text, at + 1) != Letters.SPACED) {
            return false;
        }
        if (text.charAt(at) != '\'' && text.charAt(at) != '’') {
            return Letters.at(text, at) == Letters.JOINER;
        }
        int to = at + 1;
        while (to < text.length() && Letters.at(text, to) == Letters.SPACED) {
            to += Character.charCount(text.codePointAt(to));
        }
        return !TAILS.contains(text.substring(at + 1, to).toLowerCase(Locale.ROOT));
    }

    /** How long the signs are that tell C++ and C# from C. */
    private int signs() {
        if (text.startsWith("++", at)) {
            return text.startsWith("+", at + 2) ? 0 : 2;
        }
        boolean last = at + 1 >= text.length() || Letters.at(text, at + 1) == Letters.NONE;
        return text.startsWith("#", at) && last ? 1 : 0;
    }

    private String word() {
        int from = at;
        while (at < text.length()) {
            byte kind = Letters.at(text, at);
            boolean inside = kind == Letters.INNER
                    && at + 1 < text.length()
                    && Letters.at(text, at + 1) == Letters.SPACED
                    && !isJoint();
            if (kind != Letters.SPACED && !inside) {
                break;
            }
            at += width();
        }
        at += at - from > SHORT ? 0 : signs();
        parts(from);
        String word = Folding.fold(text.substring(from, at));
        put(word, from, at, false);
        return word;
    }

    /** The words within a name that ends here. */
    private void parts(int from) {
        int start = from;
        for (int i = from + 1; i < at; i++) {
            if (isSeam(i)) {
                part(start, i);
                start = i;
            }
        }
        if (start > from) {
            part(start, at);
        }
    }

    /** Whether a capital begins a word: behind a small letter or a digit, or as the last of several, before a small letter. */
    private boolean isSeam(int i) {
        char before = text.charAt(i - 1);
        return isCapital(text.charAt(i))
                && (isSmall(before)
                        || isDigit(before)
                        || isCapital(before) && i + 1 < at && isSmall(text.charAt(i + 1)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void part(int from, int to) {
        if (to - from >= INNER) {
            sink.part(Folding.fold(text.substring(from, to)), from, to);
        }
    }

    private void pairs() {
        int before = -1;
        String last = "";
        while (at < text.length() && Letters.at(text, at) == Letters.UNSPACED) {
            int from = at;
            at += width();
            String letter = Folding.fold(text.substring(from, at));
            if (before >= 0) {
                put(last + letter, before, at, false);
            }
            before = from;
            last = letter;
        }
        put(last, before, at, false);
    }

    private void put(String word, int from, int to, boolean beside) {
        if (!word.isEmpty()) {
            sink.word(word, from, to, beside);
        }
    }
}
