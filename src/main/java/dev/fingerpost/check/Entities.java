package dev.fingerpost.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character references that our own HTML uses: the five names that need escaping, and numbers. */
final class Entities {
    private static final Map<String, String> NAMES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
    /** No reference that we know is longer. */
    private static final int LONGEST = 10;

    private Entities() {}

    /** Text with its references resolved; those that are not known stay as they are. */
    static String decode(String text) {
        int and = text.indexOf('&');
        if (and < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (; and >= 0; and = text.indexOf('&', and + 1)) {
            int end =
                    text.substring(and, Math.min(text.length(), and + LONGEST)).indexOf(';') + and;
            String value = end < and ? null : value(text.substring(and + 1, end));
            if (value != null) {
                out.append(text, done, and).append(value);
                done = end + 1;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static @Nullable String value(String reference) {
        if (!reference.startsWith("#")) {
            return NAMES.get(reference);
        }
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int codePoint = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
