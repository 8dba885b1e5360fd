package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports elements of raw HTML that nothing closes. */
final class UnclosedElements {
    /** Those that HTML does not close by itself. */
    private static final Set<String> CLOSED = Set.of(
            "article",
            "aside",
            "b",
            "blockquote",
            "cite",
            "code",
            "del",
            "details",
            "div",
            "dl",
            "em",
            "figure",
            "i",
            "ins",
            "kbd",
            "mark",
            "ol",
            "q",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "u",
            "ul",
            "var");

    private record Open(String name, int start, int end) {}

    private final ParseContext context;
    private final Map<String, Deque<Open>> open = new TreeMap<>();

    private UnclosedElements(ParseContext context) {
        this.context = context;
    }

    static void report(Document document, ParseContext context) {
        UnclosedElements tags = new UnclosedElements(context);
        tags.walk(document);
        tags.open.values().forEach(left -> left.forEach(tags::report));
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                read(node);
            } else {
                walk(node);
            }
        }
    }

    private void read(Node html) {
        String text = html.getChars().toString();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            TagTokenizer.Tag tag = TagTokenizer.tagAt(text, at);
            if (text.startsWith("<!--", at)) {
                at = end(text, "-->", at);
            } else if (tag != null && AllowedHtml.WITHOUT_MARKUP_INSIDE.contains(tag.name())) {
                at = tag.closing() ? at : end(text, "</" + tag.name(), tag.end() - 1);
            } else if (tag != null && CLOSED.contains(tag.name())) {
                int start = html.getStartOffset() + at;
                if (tag.closing()) {
                    open(tag.name()).poll();
                } else if (!context.hidden().covers(start, start + 1)) {
                    open(tag.name()).push(new Open(tag.name(), start, html.getStartOffset() + tag.end()));
                }
            }
        }
    }

    private Deque<Open> open(String name) {
        return open.computeIfAbsent(name, unused -> new ArrayDeque<>());
    }

    /** Where that stands in the text, in whatever case, or the end of it. */
    private static int end(String text, String sign, int from) {
        int at = from;
        while (at < text.length() && !text.regionMatches(true, at, sign, 0, sign.length())) {
            at++;
        }
        return at;
    }

    private void report(Open tag) {
        String written = context.source().text().substring(tag.start, tag.end);
        String close = "</" + tag.name + ">";
        if (written.endsWith("/>")) {
            // In HTML the bar says nothing.
            int end = tag.start + written.replaceFirst("[ \\t]*/>$", "").length();
            context.report(new Diagnostic(
                            Code.HTML_UNCLOSED,
                            context.at(tag.start, tag.end),
                            "the bar of `<" + tag.name
                                    + " />` closes nothing: here it ends with its block, and on GitHub it goes on",
                            "write `>" + close + "` in place of `/>`",
                            List.of(new Edit(context.at(end, tag.end), ">" + close)))
                    .about(tag.name));
        } else {
            context.report(new Diagnostic(
                            Code.HTML_UNCLOSED,
                            context.at(tag.start, tag.end),
                            "`<" + tag.name
                                    + ">` is never closed: here it ends with its block, and on GitHub it goes on",
                            "add `" + close + "` where it ends, or put it into backquotes if readers are to see it")
                    .about(tag.name));
        }
    }
}
