package dev.fingerpost.text;

/** Shows an author's words inside a message: one line, of bounded length, between backquotes. */
public final class Quote {
    /** Longer words are cut: the excerpt below the message shows them whole. */
    private static final int LONGEST = 60;

    /** Holds emoji of several parts together. */
    private static final int JOINER = 0x200D;

    private Quote() {}

    /** The words between backquotes; line breaks become spaces, control characters and backquotes are replaced. */
    public static String of(String words) {
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
