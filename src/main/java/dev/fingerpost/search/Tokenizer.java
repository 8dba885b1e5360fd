package dev.fingerpost.search;

/**
 * Cuts text into the words that readers search for. The same is done in browsers, by src/main/js/rules/search/tokens.js.
 *
 * <p>In scripts that set words apart, a word is a run of letters and digits; words joined by a hyphen or an underscore give themselves
 * and the whole. In scripts that do not, each two neighbours are a word, and so is the last by itself.
 */
final class Tokenizer {
    private final String text;
    private final Sink sink;
    private int at;

    /** Takes words in the order in which they end. */
    interface Sink {
        /**
         * @param from where it begins in the text
         * @param to where it ends
         * @param whole whether it is the whole of joined words
         */
        void word(String word, int from, int to, boolean whole);
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
            if (!isJoined()) {
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

    private boolean isJoined() {
        return at + 1 < text.length()
                && Letters.at(text, at) == Letters.JOINER
                && Letters.at(text, at + 1) == Letters.SPACED;
    }

    private String word() {
        int from = at;
        while (at < text.length()) {
            byte kind = Letters.at(text, at);
            boolean inside =
                    kind == Letters.INNER && at + 1 < text.length() && Letters.at(text, at + 1) == Letters.SPACED;
            if (kind != Letters.SPACED && !inside) {
                break;
            }
            at += width();
        }
        String word = Folding.fold(text.substring(from, at));
        if (!word.isEmpty()) {
            sink.word(word, from, at, false);
        }
        return word;
    }

    private void pairs() {
        int before = -1;
        String last = "";
        while (at < text.length() && Letters.at(text, at) == Letters.UNSPACED) {
            int from = at;
            at += width();
            String letter = Folding.fold(text.substring(from, at));
            if (before >= 0) {
                put(last + letter, before, at);
            }
            before = from;
            last = letter;
        }
        put(last, before, at);
    }

    private void put(String word, int from, int to) {
        if (!word.isEmpty()) {
            sink.word(word, from, to, false);
        }
    }
}
