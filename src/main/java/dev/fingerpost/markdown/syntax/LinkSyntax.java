package dev.fingerpost.markdown.syntax;

import java.util.Locale;

/** The parts of links and of their definitions. Each method gives the end of the part that begins here, or -1 if none does. */
final class LinkSyntax {
    /** CommonMark's limit for the label of a definition. */
    static final int LONGEST_LABEL = 999;

    private static final int MOST_PARENTHESES = 32;

    private LinkSyntax() {}

    /** A label in its brackets; it may be empty. */
    static int label(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return -1;
        }
        int end = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return at + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\' && at + 1 < end && Chars.isAsciiPunctuation(text.charAt(at + 1))) {
                at++;
            }
        }
        return -1;
    }

    /** Labels that are the same have the same key: case and the kind of white space do not matter. */
    static String key(String label) {
        StringBuilder folded = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (!Chars.isSpace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int length = folded.length();
        folded.setLength(length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length);
        // Both ways: some capital letters have two small ones, and some small ones have two capital letters.
        return folded.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /** A target, with its angle brackets if it has them. A bare one may be empty, which in a definition is none. */
    static int target(String text, int start) {
        return start < text.length() && text.charAt(start) == '<' ? bracketed(text, start) : bare(text, start);
    }

    private static int bracketed(String text, int start) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (c == '<' || c == '\n') {
                return -1;
            } else if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    private static int bare(String text, int start) {
        int open = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(at + 1))) {
                at++;
            } else if (c == '(') {
                if (++open > MOST_PARENTHESES) {
                    return -1;
                }
            } else if (c == ')') {
                if (open == 0) {
                    break;
                }
                open--;
            } else if (c <= ' ' || c == 127) {
                break;
            }
            at++;
        }
        return open == 0 ? at : -1;
    }

    /** A title with its quotes. */
    static int title(String text, int start) {
        char open = start < text.length() ? text.charAt(start) : 0;
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            } else if (c == '(' && open == '(') {
                return -1;
            } else if (c == '\\' && at + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(at + 1))) {
                at++;
            }
        }
        return -1;
    }

    /** White space, line ends too; it may be empty. */
    static int spaces(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
