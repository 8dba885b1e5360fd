package dev.fingerpost.frontmatter;

import java.util.regex.Pattern;

/**
 * Where front matter stands: between a first line {@code ---} and the next line {@code ---}.
 *
 * @param start offset of its first line
 * @param end offset after its last line
 * @param bodyStart offset of what follows
 * @param closed false when there is no second {@code ---}; then the end is where the YAML seems to stop
 */
record Fence(int start, int end, int bodyStart, boolean closed) {
    private static final Pattern LOOKS_LIKE_YAML = Pattern.compile("[\\w-]+:(?:\\s.*)?|\\s+\\S.*|-\\s.*");

    /** The front matter of a text; one that is empty and stands before it, when there is none. */
    static Fence find(String text) {
        int first = lineEnd(text, 0);
        if (!isMark(text, 0, first)) {
            return new Fence(0, 0, 0, true);
        }
        int start = Math.min(first + 1, text.length());
        int guess = -1;
        for (int at = start; at < text.length(); at = lineEnd(text, at) + 1) {
            int end = lineEnd(text, at);
            if (isMark(text, at, end)) {
                return new Fence(start, at, Math.min(end + 1, text.length()), true);
            }
            if (guess < 0 && !LOOKS_LIKE_YAML.matcher(text).region(at, end).matches()) {
                guess = at;
            }
        }
        int end = guess < 0 ? text.length() : guess;
        return new Fence(start, end, end, false);
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean isMark(String text, int at, int end) {
        return text.startsWith("---", at) && text.substring(at + 3, end).isBlank();
    }
}
