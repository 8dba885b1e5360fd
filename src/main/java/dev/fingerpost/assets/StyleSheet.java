package dev.fingerpost.assets;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.text.Suggest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One style sheet, made ready to be joined with others: comments dropped, and white space where it means nothing; addresses of files
 * hashed. Line breaks behind rules stay, so that two versions of a built site can be compared line by line.
 */
final class StyleSheet {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|/|#).*|", Pattern.DOTALL);
    private static final String URL = "url(";
    /** White space behind these means nothing, nor does it before those but the colon: {@code a :is(b)}. */
    private static final String MARKS = "{};,:";

    private static final SitePath STYLE = Assets.STYLE.url();

    private final ThemePath name;
    private final SourceFile source;
    private final String css;
    private final Map<ThemePath, SitePath> names;
    private final Notes notes = new Notes();
    private final StringBuilder out = new StringBuilder();
    private int at;
    /** What stands for the white space that was passed; 0 if there was none. */
    private char gap;
    /** What was written before is not looked into: a string, an address, an escaped character. */
    private int closed;

    private StyleSheet(ThemePath name, ProjectPath path, String css, Map<ThemePath, SitePath> names) {
        this.name = name;
        this.source = new SourceFile(path, css.replace("\r\n", "\n").replace('\r', '\n'));
        this.css = source.text();
        this.names = names;
    }

    /**
     * The text that stands in the joined style sheet, which lies in {@code assets/}.
     *
     * @param path in the project, for messages
     * @param names by file of the theme: where it stands in the site
     */
    static Noted<String> prepare(ThemePath name, ProjectPath path, String css, Map<ThemePath, SitePath> names) {
        StyleSheet sheet = new StyleSheet(name, path, css, names);
        sheet.run();
        return sheet.notes.with(sheet.out.toString().strip() + "\n");
    }

    private void run() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '/' && css.startsWith("/*", at)) {
                comment();
            } else if (c == '"' || c == '\'') {
                copy(stringEnd(at));
            } else if (c == '\\') {
                copy(Math.min(css.length(), at + 2));
            } else if ((c == 'u' || c == 'U') && isUrl()) {
                fill(c);
                url();
                closed = out.length();
            } else if (c <= ' ') {
                gap = c == '\n' || gap == '\n' ? '\n' : ' ';
                at++;
            } else {
                fill(c);
                int end = at + 1;
                while (end < css.length() && isPlain(css.charAt(end))) {
                    end++;
                }
                out.append(css, at, end);
                at = end;
            }
        }
    }

    /** What is copied as it stands, most of a style sheet: an address can begin at a {@code u} only. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' && c != 'u' || c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    private void copy(int end) {
        fill(css.charAt(at));
        out.append(css, at, end);
        at = end;
        closed = out.length();
    }

    /** White space before the next character, where there must be some, or a line ends. */
    private void fill(char next) {
        char last = last();
        if (next == '}' && last == ';') {
            out.setLength(out.length() - 1);
        } else if (gap != 0 && !out.isEmpty() && MARKS.indexOf(next == ':' ? '.' : next) < 0) {
            if (last == '}' ? gap == '\n' : MARKS.indexOf(last) < 0) {
                out.append(gap);
            }
        }
        gap = 0;
    }

    /** The mark or letter before; 0 if it is not to be looked at. */
    private char last() {
        return out.length() == closed ? 0 : out.charAt(out.length() - 1);
    }

    /** A comment separates what stands on both sides, so that an empty one stays where nothing else does. */
    private void comment() {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
        boolean separated = gap != 0 || out.isEmpty() || MARKS.indexOf(out.charAt(out.length() - 1)) >= 0;
        if (!separated && at < css.length() && css.charAt(at) > ' ') {
            out.append("/**/");
        }
    }

    private int stringEnd(int start) {
        char quote = css.charAt(start);
        for (int i = start + 1; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n') {
                return i + 1;
            }
        }
        return css.length();
    }

    private boolean isUrl() {
        boolean word =
                at > 0 && (Character.isLetterOrDigit(css.charAt(at - 1)) || "-_".indexOf(css.charAt(at - 1)) >= 0);
        return !word && css.regionMatches(true, at, URL, 0, URL.length());
    }

    private void url() {
        int start = skipSpace(at + URL.length());
        boolean quoted = start < css.length() && (css.charAt(start) == '"' || css.charAt(start) == '\'');
        int end = quoted ? stringEnd(start) : css.indexOf(')', start);
        int close = end < 0 ? -1 : css.indexOf(')', end);
        if (close < 0) {
            out.append(css, at, css.length());
            at = css.length();
            return;
        }
        String written = quoted
                ? css.substring(start + 1, Math.max(start + 1, end - 1))
                : css.substring(start, end).strip();
        String hashed =
                ELSEWHERE.matcher(written).matches() || written.indexOf('\\') >= 0 ? null : hashed(written, start);
        if (hashed == null) {
            out.append(css, at, close + 1);
        } else {
            out.append(URL).append(hashed).append(')');
        }
        at = close + 1;
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < css.length() && css.charAt(next) <= ' ') {
            next++;
        }
        return next;
    }

    /** The address as it stands in the joined style sheet; null, with a note, when the theme has no such file. */
    private @Nullable String hashed(String written, int start) {
        String path = written.replaceFirst("[?#].*", "");
        ThemePath wanted = name.resolve(path);
        SitePath found = wanted == null ? null : names.get(wanted);
        if (found == null) {
            notes.add(
                    Code.ASSET_MISSING,
                    source.position(start, start + written.length()),
                    "no file `" + path + "` in the theme",
                    Suggest.nearest(
                                    wanted == null ? path : wanted.text(),
                                    names.keySet().stream().map(ThemePath::text).toList())
                            .map(near -> Suggest.question(name.relative(new ThemePath(near))))
                            .orElse("the path is relative to this style sheet"));
            return null;
        }
        return found.href(STYLE) + written.substring(path.length());
    }
}
