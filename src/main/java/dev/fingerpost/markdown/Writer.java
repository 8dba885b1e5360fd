package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.text.Html;
import java.util.IdentityHashMap;
import java.util.Map;

/** Collects the HTML of one page while its tree is walked. */
final class Writer {
    private final Writers writers;
    private final ParseContext context;
    private final StringBuilder out = new StringBuilder();
    private final Map<Node, String> remembered = new IdentityHashMap<>();
    private final boolean remembering;
    private int base;
    private boolean inLink;

    /** @param remembering whether each node's own HTML is kept for {@link #htmlOf} */
    Writer(Writers writers, ParseContext context, boolean remembering) {
        this.writers = writers;
        this.context = context;
        this.remembering = remembering;
    }

    ParseContext context() {
        return context;
    }

    void write(Node node) {
        if (context.hidden().covers(node.getStartOffset(), node.getEndOffset())) {
            return;
        }
        int start = out.length();
        writers.write(node, this);
        if (remembering) {
            remembered.put(node, out.substring(start));
        }
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /** The HTML that was written for this node; empty if none was. */
    String htmlOf(Node node) {
        return remembered.getOrDefault(node, "");
    }

    /** The HTML that was written for the children of this node. */
    String htmlInside(Node parent) {
        StringBuilder html = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            html.append(htmlOf(child));
        }
        return html.toString();
    }

    /** Adds HTML. */
    Writer raw(String html) {
        out.append(html);
        return this;
    }

    /** Adds text, escaped. */
    Writer text(String text) {
        out.append(Html.escapeText(text));
        return this;
    }

    /** Adds words of the author, with their abbreviations explained. */
    Writer words(String text) {
        out.append(inLink ? Html.escapeText(text) : context.abbreviations().html(text));
        return this;
    }

    /** Whether what is written now stands inside a link, where no other link may be. */
    boolean isInLink() {
        return inLink;
    }

    /** Runs the action; what it writes stands inside a link, if so. */
    void inLink(boolean so, Runnable action) {
        boolean before = inLink;
        inLink = before || so;
        action.run();
        inLink = before;
    }

    /** Begins a line, unless at the beginning of one. */
    Writer line() {
        if (out.length() > base && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** What the action writes, which is thereby not written here. */
    String capture(Runnable action) {
        int outerBase = base;
        int start = out.length();
        base = start;
        action.run();
        base = outerBase;
        String captured = out.substring(start);
        out.setLength(start);
        return captured;
    }
}
