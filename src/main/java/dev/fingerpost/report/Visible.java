package dev.fingerpost.report;

import dev.fingerpost.text.Quote;
import java.util.Locale;

/**
 * Text for a terminal or a log: what moves the cursor, changes colours or reorders text is spelled out, so that nothing an author
 * or a stranger wrote can act on the screen or look like something else. Logs of builds are read by machines, too: GitHub takes a line
 * that starts with {@code ::} for a command, and GitHub and Azure one that holds {@code ##[} or {@code ##vso[} anywhere.
 */
public final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /** The text on one line; line breaks and tabs become spaces. */
    public static String of(String text) {
        return line(text.replace('\n', ' ').replace('\t', ' '));
    }

    /** The same of words of any length, as a message or a row of a list has them: without secrets, and cut where they are long. */
    public static String brief(String text) {
        return of(Quote.message(text));
    }

    /** The line; tabs stay. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int colon = text.stripLeading().startsWith("::") ? text.indexOf(':') : -1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            out.append(text.charAt(at) == '\t' ? "\t" : at == colon ? spelled(':') : of(text, at));
        }
        return out.toString();
    }

    private static String spelled(int c) {
        return String.format(Locale.ROOT, "<U+%04X>", c);
    }

    /** The character that stands there, as it is shown: itself, or for example {@code <U+001B>}. */
    static String of(String line, int at) {
        int c = line.codePointAt(at);
        return isHidden(c) || startsCommand(line, at) ? spelled(c) : Character.toString(c);
    }

    private static boolean startsCommand(String line, int at) {
        return line.charAt(at) == '['
                && (line.startsWith("##", at - 2) || line.regionMatches(true, at - 5, "##vso", 0, 5));
    }

    /** A JSON text that says the same: such characters stand in its strings only, and JSON has a spelling for each. */
    public static String json(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean odd = c != '\n' && isHidden(c) || startsCommand(text, at);
            out.append(odd ? unicode(c) : Character.toString(c));
        }
        return out.toString();
    }

    private static String unicode(int c) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
        return out.toString();
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
