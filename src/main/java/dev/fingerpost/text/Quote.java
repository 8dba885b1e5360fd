package dev.fingerpost.text;

/** Shows an author's words inside a message: one line, of bounded length, between backquotes. */
public final class Quote {
    /** Longer words are cut: the excerpt below the message shows them whole. */
    private static final int LONGEST = 60;

    private static final int SHORT = 40;

    /** Of a whole message, in characters: of words that are longer, what they begin and end with is enough to know them by. */
    private static final int LONGEST_MESSAGE = 600;

    /** Holds emoji of several parts together. */
    private static final int JOINER = 0x200D;

    private Quote() {}

    /** The words between backquotes; line breaks become spaces, control characters and backquotes are replaced, and secrets are masked before anything is cut. */
    public static String of(String text) {
        String words = Secrets.masked(text);
        StringBuilder out = new StringBuilder("`");
        int count = 0;
        for (int i = 0; i < words.length(); ) {
            if (count++ == LONGEST) {
                return out.append("…`").toString();
            }
            int c = words.codePointAt(i);
            out.appendCodePoint(shown(c));
            i += Character.charCount(c);
        }
        return out.append('`').toString();
    }

    /** The start of a line of an author, as part of a message that quotes it. */
    public static String start(String line, int most) {
        String words = Secrets.masked(line);
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…";
    }

    /** Words of an author as part of a message that quotes them: on one line, of 40 characters at most. */
    public static String shortened(String words) {
        return start(words.strip().replaceAll("\\s+", " "), SHORT);
    }

    /** A message of bounded length without secrets. */
    public static String message(String text) {
        String masked = Secrets.masked(text);
        if (masked.codePointCount(0, masked.length()) <= LONGEST_MESSAGE) {
            return masked;
        }
        int half = LONGEST_MESSAGE / 2;
        return start(masked, half) + " " + masked.substring(masked.offsetByCodePoints(masked.length(), -half));
    }

    private static int shown(int c) {
        if (c == '`') {
            return '\'';
        }
        if (c == '\n' || c == '\t') {
            return ' ';
        }
        if (c == JOINER) {
            return c;
        }
        return switch (Character.getType(c)) {
            // A format character may turn the order of what follows it on the screen.
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> 0xFFFD;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> c;
        };
    }
}
