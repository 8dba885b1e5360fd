package dev.fingerpost.migrate;

import dev.fingerpost.file.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A bracket that opens the words of a link.
 *
 * @param line 1-based
 * @param at in its line, from 0
 */
record Bracket(int line, int at) {
    /** The one that a closing bracket belongs to, on its line or on one before it in the same block; null where it is on none. */
    static @Nullable Bracket opening(SourceFile page, int closeLine, int close) {
        int depth = 0;
        for (int line = closeLine; line > 0 && !page.line(line).isBlank(); line--) {
            String text = page.line(line);
            for (int i = line == closeLine ? close : text.length() - 1; i >= 0; i--) {
                boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
                depth += escaped ? 0 : text.charAt(i) == ']' ? 1 : text.charAt(i) == '[' ? -1 : 0;
                if (depth == 0) {
                    return new Bracket(line, i);
                }
            }
        }
        return null;
    }
}
