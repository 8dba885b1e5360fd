package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.sequence.SubSequence;
import dev.fingerpost.markdown.syntax.Chars;
import dev.fingerpost.markdown.syntax.Escapes;
import dev.fingerpost.markdown.syntax.MeteredText;
import dev.fingerpost.page.ControlCharacters;

/** From source text to the words it means. */
final class Texts {
    private Texts() {}

    /** Backslash escapes and entities resolved. */
    static String decode(CharSequence source) {
        String text = text(source);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '&') {
                return harmless(Escapes.resolved(text));
            }
        }
        return text;
    }

    /** The same characters; for a stretch of the source much faster than reading them one by one. */
    static String text(CharSequence source) {
        return source instanceof SubSequence stretch && stretch.getBase() instanceof MeteredText whole
                ? whole.substring(stretch.getStartOffset(), stretch.getEndOffset())
                : source.toString();
    }

    /**
     * Text without characters that only an entity can bring in (<code>&amp;#1;</code>): they would pass for the marks of our holes.
     */
    static String harmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ControlCharacters.isRefused(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (ControlCharacters.isRefused(out.charAt(i))) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }

    /** Without the spaces, tabs and line ends around it. Other spaces of Unicode are content. */
    static String stripped(String text) {
        int start = 0;
        while (start < text.length() && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start, Chars.withoutSpaceBefore(text, start, text.length()));
    }

    /** White space folded to single spaces and cut at both ends. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c > 127 && Character.isWhitespace(c);
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }
}
