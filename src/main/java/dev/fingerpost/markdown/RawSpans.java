package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Raw HTML that is opened in one block and closed in a later one, with Markdown in between: {@code <details>} … {@code </details>}. What is
 * never closed spans nothing.
 */
final class RawSpans {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    private final Map<Node, Node> ends = new IdentityHashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();

    private RawSpans() {}

    /**
     * The spans among a block and its later siblings.
     *
     * @param headingsEnd whether nothing spans a heading, as in decision trees, whose headings part the nodes
     */
    static RawSpans among(@Nullable Node first, boolean headingsEnd) {
        RawSpans spans = new RawSpans();
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock) {
                spans.follow(node);
            } else if (headingsEnd && node instanceof Heading) {
                spans.open.clear();
            }
        }
        return spans;
    }

    private void follow(Node block) {
        String html = Texts.text(block.getChars());
        int lastEnd = html.lastIndexOf('>');
        int at = html.indexOf('<');
        while (at >= 0 && at < lastEnd) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at + 2);
                at = end < 0 ? -1 : html.indexOf('<', end);
                continue;
            }
            TagTokenizer.Tag tag = TagTokenizer.tagAt(html, at);
            if (tag != null && tag.closing() && !open.isEmpty()) {
                ends.put(open.pop(), block);
            } else if (tag != null && !tag.closing() && !VOID.contains(tag.name())) {
                open.push(block);
            }
            at = html.indexOf('<', tag == null ? at + 1 : tag.end());
        }
    }

    /** The last block of the stretch that begins with this one; itself, if it spans nothing. */
    Node end(Node first) {
        Node last = ends.getOrDefault(first, first);
        for (Node node = first; node != last; node = node.getNext()) {
            Node end = ends.get(node);
            if (end != null && end.getStartOffset() > last.getStartOffset()) {
                last = end;
            }
        }
        return last;
    }
}
