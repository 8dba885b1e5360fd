package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Html;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a piece of raw HTML tag by tag: what the policy forbids is left out and reported where it stands, addresses become references
 * like those of Markdown links. {@link HtmlCleaner} then makes a well-formed whole of all pieces.
 */
final class RawTags {
    /** Character references by number; those to refused characters must not reach a parser that resolves them. */
    private static final Pattern NUMBERED = Pattern.compile("&#[xX]?[0-9a-fA-F]+;?");

    private final BasedSequence source;
    private final String text;
    private final ParseContext context;
    private final int lastEnd;
    private final boolean trusted;
    private final StringBuilder out = new StringBuilder();
    /** Where the drawing ends whose parts need no word each. */
    private int drawingEnd;

    private RawTags(BasedSequence source, ParseContext context) {
        this.source = source;
        this.text = source.toString();
        this.context = context;
        this.lastEnd = text.lastIndexOf('>');
        this.trusted = context.policy() == HtmlPolicy.TRUST;
    }

    /** The piece as it may enter the page, with holes for addresses. */
    static String prepare(BasedSequence piece, ParseContext context) {
        context.rawPiece();
        RawTags tags = new RawTags(piece, context);
        tags.run();
        return tags.out.toString();
    }

    /** The ids that raw HTML in this node gives to elements that may be in a page. */
    static Set<String> ids(Node parent, HtmlPolicy policy) {
        Set<String> ids = new TreeSet<>();
        String html = parent instanceof HtmlBlock || parent instanceof HtmlInline
                ? parent.getChars().toString()
                : "";
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            TagTokenizer.Tag tag = TagTokenizer.tagAt(html, at);
            if (tag == null || policy != HtmlPolicy.TRUST && !AllowedHtml.ELEMENTS.contains(tag.name())) {
                continue;
            }
            for (TagTokenizer.Attribute attribute : tag.attributes()) {
                boolean named = attribute.name().equals("name") && tag.name().equals("a");
                if (attribute.value() != null && (named || attribute.name().equals("id"))) {
                    ids.add(HtmlCleaner.unescape(attribute.value()));
                }
            }
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            ids.addAll(ids(child, policy));
        }
        return ids;
    }

    private void run() {
        int done = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', done)) {
            addText(done, open);
            done = text.startsWith("<!", open) || text.startsWith("<?", open) ? declaration(open) : tag(open);
        }
        addText(done, text.length());
    }

    private void addText(int start, int end) {
        String piece = text.substring(start, end);
        out.append(NUMBERED.matcher(piece).replaceAll(found -> {
            boolean harmless = Texts.decode(found.group()).equals(HtmlCleaner.unescape(found.group()));
            return harmless ? Matcher.quoteReplacement(found.group()) : "\uFFFD";
        }));
    }

    /** Comments, doctypes and the like: kept if trusted. */
    private int declaration(int open) {
        boolean comment = text.startsWith("<!--", open);
        String close =
                comment ? "-->" : text.startsWith("<?", open) ? "?>" : text.startsWith("<![CDATA[", open) ? "]]>" : ">";
        int found = text.indexOf(close, open + 2);
        int end = found < 0 ? text.length() : found + close.length();
        if (comment && found < 0 && !text.substring(0, open).isBlank()) {
            // Of one with which a block begins the parser tells.
            context.report(
                    Code.HTML_UNCLOSED,
                    at(open, open + "<!--".length()),
                    "`<!--` is never closed: all that follows in its block is left out",
                    "add `-->` where it ends");
        }
        if (trusted) {
            out.append(text, open, end);
        } else if (!comment) {
            removed(open, end, "`" + text.substring(open, Math.min(end, open + 20)) + "`");
        }
        return end;
    }

    private int tag(int open) {
        TagTokenizer.Tag tag = open < lastEnd ? TagTokenizer.tagAt(text, open) : null;
        if (tag == null) {
            out.append(trusted ? "<" : "&lt;");
            return open + 1;
        }
        if (trusted && !Set.of("a", "img").contains(tag.name())) {
            registerIds(tag);
            out.append(text, open, tag.end());
        } else if (trusted || AllowedHtml.ELEMENTS.contains(tag.name())) {
            write(tag, open);
        } else {
            boolean takesWords = AllowedHtml.WITHOUT_MARKUP_INSIDE.contains(tag.name());
            if (!tag.closing() && (takesWords || open >= drawingEnd)) {
                // What has no name that an element can have was hardly meant as one.
                boolean element = tag.name().chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
                String words =
                        text.substring(open + 1, element ? open + 1 + tag.name().length() : tag.end() - 1);
                removed(open, tag.end(), "`<" + words + ">`");
            }
            if (tag.name().equals("svg") && !tag.closing()) {
                drawingEnd = afterElement(tag);
            }
            return takesWords && !tag.closing() ? afterElement(tag) : tag.end();
        }
        return tag.end();
    }

    /** Where the element with this tag ends, with all that is in it; where its tag ends, if nothing closes it. */
    private int afterElement(TagTokenizer.Tag tag) {
        String close = "</" + tag.name();
        for (int at = tag.end(); at < text.length(); at++) {
            if (text.regionMatches(true, at, close, 0, close.length())) {
                TagTokenizer.Tag closing = TagTokenizer.tagAt(text, at);
                return closing == null ? text.length() : closing.end();
            }
        }
        return tag.end();
    }

    private void registerIds(TagTokenizer.Tag tag) {
        for (TagTokenizer.Attribute attribute : tag.attributes()) {
            if (attribute.name().equals("id") && attribute.value() != null && !tag.closing()) {
                context.ids()
                        .add(
                                HtmlCleaner.unescape(attribute.value()),
                                at(attribute.valueStart(), attribute.valueEnd()),
                                true);
            }
        }
    }

    private void write(TagTokenizer.Tag tag, int open) {
        if (tag.closing()) {
            out.append("</").append(tag.name()).append('>');
            return;
        }
        StringBuilder inside = new StringBuilder();
        Set<String> seen = new TreeSet<>();
        for (TagTokenizer.Attribute attribute : tag.attributes()) {
            if (!seen.add(attribute.name())) {
                continue;
            }
            if (!trusted && !AllowedHtml.isAllowed(tag.name(), attribute.name())) {
                // A slip such as `\\>` has no effect anywhere.
                if (!attribute.name().equals("\\")) {
                    removed(attribute);
                }
            } else {
                addAttribute(tag, attribute, inside);
            }
        }
        if (tag.name().equals("img") && !seen.contains("alt")) {
            context.report(
                    Code.ALT_MISSING,
                    at(open, tag.end()),
                    "the image has no alternative text",
                    "add `alt=\"…\"` that says what it shows, or `alt=\"\"` if it only decorates");
        }
        out.append('<').append(tag.name()).append(inside).append('>');
    }

    private void addAttribute(TagTokenizer.Tag tag, TagTokenizer.Attribute attribute, StringBuilder inside) {
        String value = attribute.value();
        if (value == null) {
            inside.append(' ').append(attribute.name());
            return;
        }
        String decoded = Texts.harmless(HtmlCleaner.unescape(value));
        boolean anchor = tag.name().equals("a");
        String name = anchor && attribute.name().equals("name") ? "id" : attribute.name();
        if (name.equals("id")) {
            context.ids().add(decoded, at(attribute.valueStart(), attribute.valueEnd()), true);
        }
        boolean address = anchor ? name.equals("href") : tag.name().equals("img") && name.equals("src");
        @Nullable String shown = address ? address(decoded, attribute, anchor) : Html.escape(decoded);
        if (shown != null) {
            inside.append(' ').append(name).append("=\"").append(shown).append('"');
        }
    }

    private @Nullable String address(String target, TagTokenizer.Attribute attribute, boolean anchor) {
        if (trusted && !LinkTargets.isAllowed(LinkTargets.scheme(target), !anchor)) {
            return Html.escape(target);
        }
        Reference.Kind kind = anchor ? Reference.Kind.LINK : Reference.Kind.IMAGE;
        Integer number =
                context.references().add(kind, target.strip(), "", at(attribute.valueStart(), attribute.valueEnd()));
        return number == null ? null : References.address(number);
    }

    /** Without it the page is the same, so it can go with the space before it. */
    private void removed(TagTokenizer.Attribute attribute) {
        int start = attribute.start();
        while (text.charAt(start - 1) == ' ') {
            start--;
        }
        boolean inLine = text.substring(start, attribute.end()).indexOf('\n') < 0 && text.charAt(start - 1) != '\n';
        context.report(
                Code.HTML_REMOVED,
                at(attribute.start(), attribute.end()),
                "raw HTML: the attribute `" + attribute.name() + "` is left out of the page",
                "remove it",
                inLine ? List.of(new Edit(at(start, attribute.end()), "")) : List.of());
    }

    private void removed(int start, int end, String what) {
        context.report(
                Code.HTML_REMOVED,
                at(start, end),
                "raw HTML: " + what + " is left out of the page",
                "write it in Markdown, or in backquotes if readers are to see it");
    }

    private Position at(int start, int end) {
        int last = Math.max(start, end - 1);
        return context.at(source.getIndexOffset(start), source.getIndexOffset(last) + (end > start ? 1 : 0));
    }
}
