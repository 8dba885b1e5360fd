package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslashes before punctuation, and HTML's character references. */
public final class Escapes {
    private static final int LONGEST_NAME = 32;

    private Escapes() {}

    /** The text that is meant. */
    public static String resolved(String text) {
        StringBuilder out = null;
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int end = c == '\\' ? endOfEscape(text, at) : c == '&' ? endOfReference(text, at) : -1;
            if (end > 0) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, done, at);
                out.append(
                        c == '\\'
                                ? text.substring(at + 1, end)
                                : Html5Entities.entityToString(text.substring(at, end)));
                done = end;
                at = end - 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    private static int endOfEscape(String text, int at) {
        return at + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(at + 1)) ? at + 2 : -1;
    }

    /** Where the character reference that begins with this {@code &} ends; -1 if none does. */
    static int endOfReference(String text, int at) {
        int start = at + 1;
        if (start < text.length() && text.charAt(start) == '#') {
            boolean hex = start + 1 < text.length() && (text.charAt(start + 1) | ' ') == 'x';
            return hex ? numberEnd(text, start + 2, 16, 6) : numberEnd(text, start + 1, 10, 7);
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && Chars.isAsciiAlphanumeric(text.charAt(end))) {
            end++;
        }
        if (end == start || end >= text.length() || text.charAt(end) != ';') {
            return -1;
        }
        String reference = text.substring(at, end + 1);
        return Html5Entities.entityToString(reference).equals(reference) ? -1 : end + 1;
    }

    private static int numberEnd(String text, int start, int radix, int most) {
        int end = start;
        while (end < text.length() && Character.digit(text.charAt(end), radix) >= 0 && text.charAt(end) < 128) {
            end++;
        }
        boolean digits = end > start && end - start <= most;
        return digits && end < text.length() && text.charAt(end) == ';' ? end + 1 : -1;
    }
}
