package dev.fingerpost.markdown.syntax;

/** What CommonMark calls white space and punctuation, which is neither what Java nor what Unicode calls so. */
public final class Chars {
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    private Chars() {}

    /** Space, tab or line end: what separates, indents and is cut. No other space of Unicode is. */
    public static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isSpaceOrTab(int c) {
        return c == ' ' || c == '\t';
    }

    /** What marks of emphasis take for a space. */
    static boolean isUnicodeSpace(int c) {
        return isSpace(c) || c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** What marks of emphasis take for punctuation: Unicode's punctuation and symbols. */
    static boolean isPunctuation(int c) {
        return c < 128 ? isAsciiPunctuation(c) : (PUNCTUATION >> Character.getType(c) & 1) != 0;
    }

    /** What a backslash can escape. */
    static boolean isAsciiPunctuation(int c) {
        return c > ' ' && c < 127 && !isAsciiAlphanumeric(c);
    }

    static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiAlphanumeric(int c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    /** The first place from here on that holds neither space nor tab; the end if there is none. */
    static int afterSpaces(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && isSpaceOrTab(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the text up to here, without the white space before it. Never goes below the start. */
    public static int withoutSpaceBefore(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
