package dev.fingerpost.render;

import dev.fingerpost.page.Holes;
import dev.fingerpost.path.Address;
import dev.fingerpost.render.TermIndex.Name;
import dev.fingerpost.text.Html;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Links the first use of each term on one page to the glossary: in one pass over its HTML, only in text, and not where text is a
 * link, a heading, code or a definition itself.
 */
final class TermLinks {
    private static final Set<String> LEFT_ALONE = Set.of(
            "a",
            "abbr",
            "button",
            "code",
            "dfn",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "kbd",
            "math",
            "pre",
            "samp",
            "script",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "textarea");

    private final TermIndex index;
    private final Hrefs hrefs;
    private final Set<Address> linked = new HashSet<>();

    TermLinks(TermIndex index, Hrefs hrefs) {
        this.index = index;
        this.hrefs = hrefs;
    }

    /** The next piece of the page, in reading order. */
    String link(String html) {
        return index.isEmpty() ? html : new Pass(html).run();
    }

    private final class Pass {
        private final String html;
        private final StringBuilder out;
        private int at;
        private int done;
        /** How many elements around us are to be left alone. */
        private int closed;

        Pass(String html) {
            this.html = html;
            this.out = new StringBuilder(html.length() + 256);
        }

        String run() {
            while (at < html.length()) {
                char c = html.charAt(at);
                if (c == '<') {
                    tag();
                } else if (c == '&') {
                    skipPast(';', 12);
                } else if (c == Holes.OPEN) {
                    skipPast(Holes.CLOSE, 16);
                } else if (TermIndex.isWord(c)) {
                    word();
                } else {
                    at++;
                }
            }
            return done == 0 ? html : out.append(html, done, html.length()).toString();
        }

        private void tag() {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end + 3;
                return;
            }
            boolean closing = html.startsWith("</", at);
            int nameStart = at + (closing ? 2 : 1);
            int nameEnd = nameStart;
            while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) {
                nameEnd++;
            }
            String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
            at = endOfTag(nameEnd);
            if (LEFT_ALONE.contains(name)) {
                closed = Math.max(0, closed + (closing ? -1 : 1));
            }
        }

        private int endOfTag(int from) {
            char quote = 0;
            for (int i = from; i < html.length(); i++) {
                char c = html.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return i + 1;
                }
            }
            return html.length();
        }

        private void skipPast(char end, int most) {
            int found = html.indexOf(end, at);
            at = found >= 0 && found - at <= most ? found + 1 : at + 1;
        }

        private void word() {
            int start = at;
            while (at < html.length() && TermIndex.isWord(html.charAt(at))) {
                at++;
            }
            boolean joined = start > 0 && html.charAt(start - 1) == '-';
            if (closed > 0 || joined) {
                return;
            }
            for (Name name : index.startingWith(html.substring(start, at), html, at)) {
                int end = endOf(name, start);
                if (end > 0 && linked.add(name.address())) {
                    out.append(html, done, start)
                            .append("<a class=\"term\" href=\"")
                            .append(Html.escape(hrefs.to(name.address())))
                            .append("\" data-tip=\"")
                            .append(Html.escape(name.meaning()))
                            .append("\">")
                            .append(html, start, end)
                            .append("</a>");
                    done = end;
                    at = end;
                    return;
                }
                if (end > 0) {
                    at = end;
                    return;
                }
            }
        }

        /** Where a name ends that stands here as whole words, a plural {@code s} included; -1 if it does not. */
        private int endOf(Name name, int start) {
            String words = name.words();
            int i = start;
            for (int n = 0; n < words.length(); n++) {
                char wanted = words.charAt(n);
                if (i >= html.length()) {
                    return -1;
                }
                char found = html.charAt(i);
                if (wanted == ' ' && Character.isWhitespace(found)) {
                    while (i < html.length() && Character.isWhitespace(html.charAt(i))) {
                        i++;
                    }
                } else if (name.exact() ? wanted == found : same(wanted, found)) {
                    i++;
                } else {
                    return -1;
                }
            }
            if (i < html.length() && html.charAt(i) == 's' && ends(i + 1)) {
                return i + 1;
            }
            return ends(i) ? i : -1;
        }

        private boolean ends(int i) {
            if (i >= html.length()) {
                return true;
            }
            char c = html.charAt(i);
            boolean joined = c == '-' && i + 1 < html.length() && TermIndex.isWord(html.charAt(i + 1));
            return !TermIndex.isWord(c) && !joined;
        }

        private static boolean same(char a, char b) {
            return Character.toLowerCase(Character.toUpperCase(a)) == Character.toLowerCase(Character.toUpperCase(b));
        }
    }
}
