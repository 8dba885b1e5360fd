package dev.fingerpost.page;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters that no text needs and that could deceive readers of the source or of our own output: control characters other than tab and
 * line feed, and code points that Unicode keeps free, some of which mark holes in rendered pages. Files read from disk are free of them; this is for text from anywhere else.
 */
public final class ControlCharacters {
    private ControlCharacters() {}

    /** A diagnostic for the first character that may not stand in a text file; empty for a clean file. */
    public static List<Diagnostic> check(SourceFile source) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (isRefused(text.charAt(i))) {
                return List.of(new Diagnostic(
                        Code.FILE_CONTROL_CHARACTER,
                        source.position(i, i + 1),
                        String.format(Locale.ROOT, "the character U+%04X has no place in a text", (int) text.charAt(i)),
                        "delete it"));
            }
        }
        return List.of();
    }

    /** Whether this character is refused in text files. */
    public static boolean isRefused(char c) {
        return c < ' ' && c != '\t' && c != '\n'
                || c >= '\u007f' && c <= '\u009f'
                || c >= '\uFDD0' && c <= '\uFDEF'
                || c >= '\uFFFE';
    }
}
