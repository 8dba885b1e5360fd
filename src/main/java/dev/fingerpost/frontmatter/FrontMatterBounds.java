package dev.fingerpost.frontmatter;

import java.util.regex.Pattern;

/**
 * Where front matter stands: between a first line {@code ---} and the next line {@code ---}.
 *
 * @param mark offset of that first line; not 0 when empty lines stand above it, where it has no place
 * @param start offset of its first line
 * @param end offset after its last line
 * @param bodyStart offset of what follows
 * @param closed false when there is no second {@code ---}; then the end is where the YAML seems to stop
 */
record FrontMatterBounds(int mark, int start, int end, int bodyStart, boolean closed) {
    private static final Pattern LOOKS_LIKE_YAML = Pattern.compile("[\\w-]+:(?:\\s.*)?|\\s+\\S.*|-\\s.*");

    /** A line that front matter below empty lines must begin with, since {@code ---} may be a rule in a text as well. */
    private static final Pattern KEY = Pattern.compile("\\n[\\w-]+:[ \\n]");

    /** The front matter of a text; one that is empty and stands before it, when there is none. */
    static FrontMatterBounds find(String text) {
        int mark = 0;
        while (mark < text.length() && Character.isWhitespace(text.charAt(mark))) {
            mark++;
        }
        mark = text.lastIndexOf('\n', mark - 1) + 1;
        int first = lineEnd(text, mark);
        boolean late = mark > 0;
        if (!isMark(text, mark, first)
                || late && !KEY.matcher(text).region(first, text.length()).lookingAt()) {
            return new FrontMatterBounds(0, 0, 0, 0, true);
        }
        int start = Math.min(first + 1, text.length());
        int guess = -1;
        for (int at = start; at < text.length(); at = lineEnd(text, at) + 1) {
            int end = lineEnd(text, at);
            if (isMark(text, at, end)) {
                return new FrontMatterBounds(mark, start, at, Math.min(end + 1, text.length()), true);
            }
            if (guess < 0 && !LOOKS_LIKE_YAML.matcher(text).region(at, end).matches()) {
                guess = at;
            }
        }
        int end = guess < 0 ? text.length() : guess;
        return late ? new FrontMatterBounds(0, 0, 0, 0, true) : new FrontMatterBounds(mark, start, end, end, false);
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean isMark(String text, int at, int end) {
        return text.startsWith("---", at) && text.substring(at + 3, end).isBlank();
    }
}
