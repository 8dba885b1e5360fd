package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/** Raw HTML that is opened in one block and closed in a later one, with Markdown in between: {@code <details>} … {@code </details>}. */
final class RawSpans {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    private RawSpans() {}

    /** The last block of the stretch that this one opens: itself, if it closes what it opens. A heading ends any stretch. */
    static Node end(HtmlBlock first) {
        int open = 0;
        Node last = first;
        for (Node node = first; node != null && !(node instanceof Heading); node = node.getNext()) {
            last = node;
            open += node instanceof HtmlBlock ? opened(node.getChars().toString()) : 0;
            if (open <= 0) {
                return node;
            }
        }
        return last;
    }

    private static int opened(String html) {
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            TagScanner.Tag tag = TagScanner.tagAt(html, at);
            if (tag != null && !VOID.contains(tag.name())) {
                open += tag.closing() ? -1 : 1;
            }
        }
        return open;
    }
}
