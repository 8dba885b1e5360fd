package dev.fingerpost.report;

import java.util.Locale;

/**
 * Text for a terminal: what moves the cursor, changes colours or reorders text is spelled out, so that nothing an author
 * or a stranger wrote can act on the screen or look like something else.
 */
public final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /** The text on one line; line breaks and tabs become spaces. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(c == '\n' || c == '\t' ? " " : of(c)));
        return out.toString();
    }

    /** A JSON text that says the same: such characters stand in its strings only, and JSON has a spelling for each. */
    static String json(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(c == '\n' || !isHidden(c) ? Character.toString(c) : unicode(c)));
        return out.toString();
    }

    private static String unicode(int c) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
        return out.toString();
    }

    /** One character as it is shown: itself, or for example {@code <U+001B>}. */
    static String of(int c) {
        return isHidden(c) ? String.format(Locale.ROOT, "<U+%04X>", c) : Character.toString(c);
    }

    private static boolean isHidden(int c) {
        if (c >= ' ' && c < 0x7F || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
