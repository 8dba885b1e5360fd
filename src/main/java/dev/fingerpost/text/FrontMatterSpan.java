package dev.fingerpost.text;

import java.util.regex.Pattern;

/**
 * Where front matter stands in a text: between a first line {@code ---} and the next line {@code ---}, or {@code ...}, with which YAML
 * ends as well.
 *
 * @param mark offset of that first line; not 0 when empty lines stand above it, where it has no place
 * @param start offset of its first line
 * @param end offset after its last line
 * @param bodyStart offset of what follows
 * @param closed false when no such line follows; then the end is where the YAML seems to stop
 */
public record FrontMatterSpan(int mark, int start, int end, int bodyStart, boolean closed) {
    private static final Pattern LOOKS_LIKE_YAML = Pattern.compile("[\\w-]+:(?:\\s.*)?|\\s+\\S.*|-\\s.*");

    /** A line that front matter below empty lines must begin with, since {@code ---} may be a rule in a text as well. */
    private static final Pattern KEY = Pattern.compile("\\n[\\w-]+:[ \\n]");

    private static final FrontMatterSpan NONE = new FrontMatterSpan(0, 0, 0, 0, true);

    /** The front matter of a text; one that is empty and stands before it, when there is none. */
    public static FrontMatterSpan find(String text) {
        int mark = 0;
        while (mark < text.length() && Character.isWhitespace(text.charAt(mark))) {
            mark++;
        }
        mark = text.lastIndexOf('\n', mark - 1) + 1;
        int first = lineEnd(text, mark);
        boolean late = mark > 0;
        if (!isMark(text, mark, first)
                || late && !KEY.matcher(text).region(first, text.length()).lookingAt()) {
            return NONE;
        }
        int start = Math.min(first + 1, text.length());
        int guess = -1;
        for (int at = start; at < text.length(); at = lineEnd(text, at) + 1) {
            int end = lineEnd(text, at);
            if (isEnd(text, at, end)) {
                return new FrontMatterSpan(mark, start, at, Math.min(end + 1, text.length()), true);
            }
            if (guess < 0 && !LOOKS_LIKE_YAML.matcher(text).region(at, end).matches()) {
                guess = at;
            }
        }
        int end = guess < 0 ? text.length() : guess;
        return late ? NONE : new FrontMatterSpan(mark, start, end, end, false);
    }

    /** Whether the text has front matter, with an end or without. */
    public boolean isThere() {
        return bodyStart > 0;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean isMark(String text, int at, int end) {
        return text.startsWith("---", at) && text.substring(at + 3, end).isBlank();
    }

    /** A line {@code ...} above a line {@code ---} is part of what stands between the two. */
    private static boolean isEnd(String text, int at, int end) {
        int next = Math.min(end + 1, text.length());
        boolean dots = text.startsWith("...", at) && text.substring(at + 3, end).isBlank();
        return isMark(text, at, end) || dots && !isMark(text, next, lineEnd(text, next));
    }
}
