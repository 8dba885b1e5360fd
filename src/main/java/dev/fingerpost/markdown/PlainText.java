package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.markdown.syntax.BareLink;
import dev.fingerpost.markdown.syntax.Maths;
import java.util.Set;

/** The words of a node, without markup; images give their alternative text, footnotes and raw HTML nothing. */
final class PlainText {
    private static final Set<Class<?>> SILENT = Set.of(Footnote.class, FootnoteBlock.class, TableSeparator.class);

    private final Hidden hidden;
    private final boolean anchor;
    private final StringBuilder out = new StringBuilder();

    private PlainText(Hidden hidden, boolean anchor) {
        this.hidden = hidden;
        this.anchor = anchor;
    }

    /** White space is not folded. */
    static String of(Node node, Hidden hidden) {
        PlainText text = new PlainText(hidden, false);
        text.add(node);
        return text.out.toString();
    }

    /** What GitHub makes a heading's anchor of: nothing of images, line breaks as they are. */
    static String forAnchor(Node heading, Hidden hidden) {
        PlainText text = new PlainText(hidden, true);
        text.add(heading);
        return text.out.toString();
    }

    private void add(Node node) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        if (SILENT.contains(node.getClass())
                || node instanceof HtmlInlineBase
                || node instanceof HtmlBlockBase
                || anchor && node instanceof Image
                || hidden.covers(start, end)) {
            return;
        }
        if (node instanceof Text text) {
            out.append(visible(text, hidden));
        } else if (node instanceof HtmlEntity) {
            out.append(Texts.decode(node.getChars()));
        } else if (node instanceof Code code) {
            out.append(CodeSpans.text(code));
        } else if (node instanceof Maths maths) {
            out.append(anchor ? Texts.text(maths.tex()) : MathsHtml.words(maths));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append(anchor ? '\n' : ' ');
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            out.append(Texts.text(((Block) node).getContentChars())).append('\n');
        } else if (node instanceof BareLink link) {
            out.append(Texts.decode(link.getText()));
        } else if (node instanceof DelimitedLinkNode link) {
            out.append(Texts.harmless(link.getText().toString()));
        } else {
            addChildren(node);
            if (node instanceof Block || node instanceof TableCell) {
                out.append('\n');
            }
        }
    }

    private void addChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    /** The decoded text of a node, without the parts of it that are hidden. */
    static String visible(Text text, Hidden hidden) {
        int start = text.getStartOffset();
        int end = text.getEndOffset();
        int from = hidden.visibleStart(start, end);
        int to = Math.max(from, hidden.visibleEnd(start, end));
        return Texts.decode(
                from == start && to == end ? text.getChars() : text.getChars().subSequence(from - start, to - start));
    }
}
