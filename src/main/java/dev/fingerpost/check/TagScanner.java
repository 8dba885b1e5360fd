package dev.fingerpost.check;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.text.Html;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the start tags of an HTML text, as a browser sees them: not in comments, scripts and the like. In its bytes, since all that
 * tells tags apart is ASCII, and each page of a site is gone through.
 */
final class TagScanner {
    private final Bytes html;
    private @Nullable String id;
    private @Nullable String nameAttribute;
    /** Where the target of a link or picture begins and ends; -1 where there is none. */
    private int targetStart = -1;

    private int targetEnd;
    private String name = "";
    private int at;

    TagScanner(Bytes html) {
        this.html = html;
    }

    /** Goes to the next start tag; false at the end. */
    boolean next() {
        if (Html.RAW_TEXT.contains(name)) {
            skipTo("</" + name);
        }
        while (true) {
            int open = html.indexOf('<', at);
            if (open < 0 || open + 1 >= html.size()) {
                return false;
            }
            at = open + 1;
            if (isAt("!--", at)) {
                skipComment();
            } else if (isLetter(html.at(at))) {
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
        return targetStart < 0 ? null : Entities.decode(html.text(targetStart, targetEnd));
    }

    private void skipComment() {
        int end = html.indexOf('>', at + 3);
        while (end >= 0 && !isAt("--", end - 2)) {
            end = html.indexOf('>', end + 1);
        }
        at = end < 0 ? html.size() : end + 1;
    }

    private void skipTo(String end) {
        while (at < html.size() && !isAt(end, at)) {
            int next = html.indexOf('<', at + 1);
            at = next < 0 ? html.size() : next;
        }
    }

    private void readTag() {
        id = null;
        nameAttribute = null;
        targetStart = -1;
        int start = at;
        skipWord("/>");
        name = html.text(start, at).toLowerCase(Locale.ROOT);
        while (at < html.size() && html.at(at) != '>') {
            int c = html.at(at);
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
        if (at < html.size() && html.at(at) == '=') {
            at++;
            skipSpace();
            from = at < html.size() && isQuote(html.at(at)) ? at + 1 : at;
            to = skipValue(from);
        }
        // Where an attribute stands twice, the first counts.
        if (isId && id == null) {
            id = html.text(from, to);
        } else if (isName && nameAttribute == null) {
            nameAttribute = html.text(from, to);
        } else if (isTarget && targetStart < 0) {
            targetStart = from;
            targetEnd = to;
        }
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '\'';
    }

    private boolean isWord(String letters, int start, int end) {
        return end - start == letters.length() && isAt(letters, start);
    }

    /** Whether this stands there, its letters small or capital. */
    private boolean isAt(String small, int start) {
        if (html.size() - start < small.length()) {
            return false;
        }
        for (int i = 0; i < small.length(); i++) {
            int c = html.at(start + i);
            if (c != small.charAt(i) && (!isLetter(c) || (c | 0x20) != small.charAt(i))) {
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
            end = html.indexOf(html.at(at), start);
            end = end < 0 ? html.size() : end;
            at = Math.min(html.size(), end + 1);
        } else {
            while (end < html.size() && html.at(end) > ' ' && html.at(end) != '>') {
                end++;
            }
            at = end;
        }
        return end;
    }

    /** To the next of these characters or white space. */
    private void skipWord(String ends) {
        while (at < html.size() && html.at(at) > ' ' && ends.indexOf(html.at(at)) < 0) {
            at++;
        }
    }

    private void skipSpace() {
        while (at < html.size() && html.at(at) <= ' ') {
            at++;
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
