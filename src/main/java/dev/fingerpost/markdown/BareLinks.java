package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Reference;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Words, in which addresses of web pages and mailboxes become links by themselves. */
final class BareLinks {
    private static final LinkExtractor FINDER = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** How far an address may run on into the nodes after its first one. */
    private static final int LONGEST = 2_000;

    private BareLinks() {}

    static void write(Text node, Writer out) {
        Hidden hidden = out.draft().hidden();
        String source = out.draft().source().text();
        int start = hidden.visibleStart(node.getStartOffset(), node.getEndOffset());
        int end = hidden.visibleEnd(start, node.getEndOffset());
        boolean whole = node.getChars().length() == node.getEndOffset() - node.getStartOffset();
        if (out.isInLink() || !whole || !mayHoldLink(source, start, end)) {
            out.words(PlainText.visible(node, hidden));
            return;
        }
        int done = start;
        for (LinkSpan span : FINDER.extractLinks(source.substring(start, runEnd(node, source)))) {
            int from = start + span.getBeginIndex();
            int to = start + span.getEndIndex();
            if (from >= end) {
                break;
            }
            String text = Texts.decode(source.substring(from, to));
            Integer number = number(span.getType(), text, from, to, out);
            if (number != null) {
                out.words(Texts.decode(source.substring(done, from)));
                out.raw("<a href=\"" + References.address(number) + "\">")
                        .text(text)
                        .raw("</a>");
                done = to;
            }
        }
        if (done > end) {
            // The address runs on into the nodes after this one.
            hidden.add(end, done);
        } else {
            out.words(Texts.decode(source.substring(done, end)));
        }
    }

    private static boolean mayHoldLink(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '@'
                    || c == ':' && source.startsWith("://", i)
                    || c == '.' && source.regionMatches(true, i - 3, "www", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /** An address may hold entities ({@code ?a=1&amp;b=2}), which are nodes of their own. */
    private static int runEnd(Text node, String source) {
        int end = node.getEndOffset();
        int furthest = end + LONGEST;
        Node next = node.getNext();
        while ((next instanceof HtmlEntity || next instanceof Text)
                && next.getStartOffset() == end
                && end < furthest
                && !Character.isWhitespace(source.charAt(end - 1))) {
            end = next.getEndOffset();
            next = next.getNext();
        }
        return end;
    }

    private static @Nullable Integer number(LinkType type, String text, int from, int to, Writer out) {
        String target = type == LinkType.EMAIL
                ? "mailto:" + text
                : text.toLowerCase(Locale.ROOT).startsWith("www.") ? "http://" + text : text;
        // What merely looks like an address (`redis://host` in a sentence) was not meant as a link.
        return SCHEMES.contains(String.valueOf(LinkTargets.scheme(target)))
                ? out.draft()
                        .references()
                        .add(Reference.Kind.LINK, target, text, out.draft().at(from, to))
                : null;
    }
}
