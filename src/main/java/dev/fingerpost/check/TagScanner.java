package dev.fingerpost.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the start tags of an HTML text, as a browser sees them: not in comments, scripts and the like. */
final class TagScanner {
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final String html;
    private final Map<String, String> attributes = new HashMap<>();
    private String name = "";
    private int at;

    TagScanner(String html) {
        this.html = html;
    }

    /** Goes to the next start tag; false at the end. */
    boolean next() {
        if (RAW.contains(name)) {
            skipTo("</" + name);
        }
        while (true) {
            int open = html.indexOf('<', at);
            if (open < 0 || open + 1 >= html.length()) {
                return false;
            }
            at = open + 1;
            if (html.startsWith("!--", at)) {
                skipComment();
            } else if (isLetter(html.charAt(at))) {
                readTag();
                return true;
            }
        }
    }

    /** The name of the tag, in lower case. */
    String name() {
        return name;
    }

    /** The value of an attribute, with entities resolved; null when there is none. */
    @Nullable
    String attribute(String attribute) {
        String value = attributes.get(attribute);
        return value == null ? null : Entities.decode(value);
    }

    private void skipComment() {
        int end = html.indexOf("-->", at + 1);
        at = end < 0 ? html.length() : end + 3;
    }

    private void skipTo(String end) {
        while (at < html.length() && !html.regionMatches(true, at, end, 0, end.length())) {
            int next = html.indexOf('<', at + 1);
            at = next < 0 ? html.length() : next;
        }
    }

    private void readTag() {
        attributes.clear();
        name = word("/>");
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c == '/' || c <= ' ') {
                at++;
            } else {
                readAttribute();
            }
        }
    }

    private void readAttribute() {
        // A browser takes an equals sign in front for the beginning of a name.
        String first = html.substring(at, ++at);
        String key = first.toLowerCase(Locale.ROOT) + word("=/>");
        skipSpace();
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            attributes.putIfAbsent(key, value());
        } else {
            attributes.putIfAbsent(key, "");
        }
    }

    private String value() {
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        int start = quote == '"' || quote == '\'' ? at + 1 : at;
        int end = start;
        if (start > at) {
            end = html.indexOf(quote, start);
            end = end < 0 ? html.length() : end;
            at = Math.min(html.length(), end + 1);
        } else {
            while (end < html.length() && html.charAt(end) > ' ' && html.charAt(end) != '>') {
                end++;
            }
            at = end;
        }
        return html.substring(start, end);
    }

    /** What stands before the next of these characters or white space, in lower case. */
    private String word(String ends) {
        int start = at;
        while (at < html.length() && html.charAt(at) > ' ' && ends.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipSpace() {
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
