package dev.fingerpost.file;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds characters that no text needs and that could deceive readers of the source or of our own output: control characters
 * other than tab and line feed, and U+FDD0 to U+FDEF, which mark holes in rendered pages.
 */
public final class ControlCharacters {
    /** One file is often broken in one way throughout: after so many places the rest says nothing new. */
    private static final int SHOWN = 10;

    private ControlCharacters() {}

    /** One diagnostic for each character that may not stand in a text file; empty for a clean file. */
    public static List<Diagnostic> check(SourceFile source) {
        List<Diagnostic> found = new ArrayList<>();
        String text = source.text();
        for (int i = 0; i < text.length() && found.size() < SHOWN; i++) {
            char c = text.charAt(i);
            if (isRefused(c)) {
                found.add(new Diagnostic(
                        Code.FILE_CONTROL_CHARACTER,
                        source.position(i, i + 1),
                        String.format(Locale.ROOT, "the character U+%04X may not stand in a text file", (int) c),
                        "remove it; many editors show it as a box or not at all"));
            }
        }
        return found;
    }

    /** Whether this character is refused in text files. */
    public static boolean isRefused(char c) {
        return c < ' ' && c != '\t' && c != '\n' || c >= '\u007f' && c <= '\u009f' || c >= '\uFDD0' && c <= '\uFDEF';
    }
}
