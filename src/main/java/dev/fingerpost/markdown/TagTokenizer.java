package dev.fingerpost.markdown;

import dev.fingerpost.markdown.syntax.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one tag, as a browser's tokenizer does. */
final class TagTokenizer {
    private final String text;
    private int at;

    private TagTokenizer(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** @param value as written, without quotes; null if there is none */
    record Attribute(String name, @Nullable String value, int start, int valueStart, int valueEnd, int end) {}

    /** @param name in lower case */
    record Tag(String name, boolean closing, List<Attribute> attributes, int end) {}

    /** The tag that begins with the {@code <} at this offset; null if there is none or it does not end. */
    static @Nullable Tag tagAt(String text, int offset) {
        boolean closing = text.startsWith("</", offset);
        int start = offset + (closing ? 2 : 1);
        if (start >= text.length() || !isLetter(text.charAt(start))) {
            return null;
        }
        return new TagTokenizer(text, start).tag(closing);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private @Nullable Tag tag(boolean closing) {
        int start = at;
        while (at < text.length() && !isNameEnd(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        List<Attribute> attributes = new ArrayList<>();
        while (true) {
            while (at < text.length() && (Chars.isSpace(text.charAt(at)) || text.charAt(at) == '/')) {
                at++;
            }
            if (at >= text.length()) {
                return null;
            }
            if (text.charAt(at) == '>') {
                return new Tag(name, closing, attributes, at + 1);
            }
            Attribute attribute = attribute();
            if (attribute == null) {
                return null;
            }
            attributes.add(attribute);
        }
    }

    private @Nullable Attribute attribute() {
        int start = at++;
        while (at < text.length() && !isNameEnd(text.charAt(at)) && text.charAt(at) != '=') {
            at++;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        int afterName = at;
        skipSpace();
        if (at >= text.length() || text.charAt(at) != '=') {
            at = afterName;
            return new Attribute(name, null, start, afterName, afterName, afterName);
        }
        at++;
        skipSpace();
        if (at >= text.length()) {
            return null;
        }
        char quote = text.charAt(at);
        return quote == '"' || quote == '\'' ? quoted(name, start, quote) : unquoted(name, start);
    }

    private @Nullable Attribute quoted(String name, int start, char quote) {
        int valueStart = at + 1;
        int close = text.indexOf(quote, valueStart);
        if (close < 0) {
            return null;
        }
        at = close + 1;
        return new Attribute(name, text.substring(valueStart, close), start, valueStart, close, at);
    }

    private Attribute unquoted(String name, int start) {
        int valueStart = at;
        while (at < text.length() && !Chars.isSpace(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        return new Attribute(name, text.substring(valueStart, at), start, valueStart, at, at);
    }

    private void skipSpace() {
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isNameEnd(char c) {
        return Chars.isSpace(c) || c == '/' || c == '>';
    }
}
