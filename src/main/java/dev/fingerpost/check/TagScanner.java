package dev.fingerpost.check;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the start tags of an HTML text, as a browser sees them: not in comments, scripts and the like. */
final class TagScanner {
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final String html;
    private @Nullable String id;
    private @Nullable String nameAttribute;
    /** Where the target of a link or picture begins and ends; -1 where there is none. */
    private int targetStart = -1;

    private int targetEnd;
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

    /** The value of its attribute {@code id}, with entities resolved; null when there is none. */
    @Nullable
    String id() {
        return id == null ? null : Entities.decode(id);
    }

    /** The same of its attribute {@code name}. */
    @Nullable
    String nameAttribute() {
        return nameAttribute == null ? null : Entities.decode(nameAttribute);
    }

    /** Where it leads as a link, or what it shows as a picture; null when it is neither. */
    @Nullable
    String target() {
        return targetStart < 0 ? null : Entities.decode(html.substring(targetStart, targetEnd));
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
        id = null;
        nameAttribute = null;
        targetStart = -1;
        int start = at;
        skipWord("/>");
        name = html.substring(start, at).toLowerCase(Locale.ROOT);
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
        int start = at++;
        skipWord("=/>");
        boolean isId = isWord("id", start, at);
        boolean isName = isWord("name", start, at);
        boolean isTarget =
                name.equals("a") && isWord("href", start, at) || name.equals("img") && isWord("src", start, at);
        skipSpace();
        int from = at;
        int to = at;
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            from = at < html.length() && isQuote(html.charAt(at)) ? at + 1 : at;
            to = skipValue(from);
        }
        // Where an attribute stands twice, the first counts.
        if (isId && id == null) {
            id = html.substring(from, to);
        } else if (isName && nameAttribute == null) {
            nameAttribute = html.substring(from, to);
        } else if (isTarget && targetStart < 0) {
            targetStart = from;
            targetEnd = to;
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Whether these letters stand there, small or capital: most attributes are others, and need no text of their own. */
    private boolean isWord(String letters, int start, int end) {
        if (end - start != letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            char c = html.charAt(start + i);
            if (c != letters.charAt(i) && c != letters.charAt(i) - 'a' + 'A') {
                return false;
            }
        }
        return true;
    }

    /**
     * Goes behind a value.
     *
     * @param start where it begins, behind its quote
     * @return where it ends
     */
    private int skipValue(int start) {
        int end = start;
        if (start > at) {
            end = html.indexOf(html.charAt(at), start);
            end = end < 0 ? html.length() : end;
            at = Math.min(html.length(), end + 1);
        } else {
            while (end < html.length() && html.charAt(end) > ' ' && html.charAt(end) != '>') {
                end++;
            }
            at = end;
        }
        return end;
    }

    /** To the next of these characters or white space. */
    private void skipWord(String ends) {
        while (at < html.length() && html.charAt(at) > ' ' && ends.indexOf(html.charAt(at)) < 0) {
            at++;
        }
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
