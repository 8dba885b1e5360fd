package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.markdown.syntax.Maths;
import dev.fingerpost.page.Passage;
import dev.fingerpost.page.Passage.Stretch;
import java.util.ArrayList;
import java.util.List;

/** The words of a block as prose: like {@link PlainText}, but code and addresses are mere objects, and links are remembered. */
final class ProseText {
    private final Hidden hidden;
    private final StringBuilder out = new StringBuilder();
    private final List<Stretch> links = new ArrayList<>();

    private ProseText(Hidden hidden) {
        this.hidden = hidden;
    }

    static Passage of(Node block, Passage.Kind kind, boolean sourced, Hidden hidden) {
        ProseText prose = new ProseText(hidden);
        prose.children(block);
        return new Passage(
                kind, prose.out.toString(), block.getStartOffset(), block.getEndOffset(), prose.links, sourced);
    }

    private void add(Node node) {
        if (node instanceof Footnote) {
            return;
        }
        if (node instanceof Code || node instanceof Maths || node instanceof DelimitedLinkNode) {
            out.append(Passage.OBJECT);
        } else if (node.hasChildren()) {
            int from = out.length();
            children(node);
            out.append(node instanceof TableCell ? "\n" : "");
            if (node instanceof Link) {
                links.add(new Stretch(from, out.length()));
            }
        } else {
            out.append(PlainText.of(node, hidden));
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }
}
