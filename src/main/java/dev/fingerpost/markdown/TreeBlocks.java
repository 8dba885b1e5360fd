package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The blocks of a decision tree's page, made after its HTML was written, with that HTML. */
final class TreeBlocks {
    private final ParseContext context;
    private final Writer out;
    private final UnaryOperator<String> cleaner;
    private final TreeLines lines;

    /** @param cleaner makes each piece of HTML well formed by itself, if the page has raw HTML */
    TreeBlocks(ParseContext context, Writer out, UnaryOperator<String> cleaner) {
        this.context = context;
        this.out = out;
        this.cleaner = cleaner;
        this.lines = new TreeLines(context, out, cleaner);
    }

    /** The blocks inside this node that are shown. */
    List<Block> of(Node parent) {
        return from(parent.getFirstChild());
    }

    private List<Block> from(@Nullable Node first) {
        List<Block> blocks = new ArrayList<>();
        RawSpans spans = RawSpans.among(first, true);
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock) {
                Node last = spans.end(node);
                addOther(node, last, blocks);
                node = last;
            } else if (isShown(node)) {
                blocks.add(block(node));
            }
        }
        return blocks;
    }

    private boolean isShown(Node node) {
        return node != context.titleNode()
                && !(node instanceof FootnoteBlock)
                && !out.htmlOf(node).isBlank()
                && !context.hidden().covers(node.getStartOffset(), node.getEndOffset());
    }

    private void addOther(Node first, Node last, List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        for (Node node = first; node != last.getNext(); node = node.getNext()) {
            html.append(out.htmlOf(node));
        }
        String cleaned = cleaner.apply(html.toString()).strip();
        if (!cleaned.isEmpty()) {
            blocks.add(new Block.Other(context.at(first), cleaned));
        }
    }

    private Block block(Node node) {
        String html = cleaner.apply(out.htmlOf(node)).strip();
        if (node instanceof Heading heading) {
            return heading(heading, html);
        } else if (node instanceof ListBlock && !(node instanceof DefinitionList)) {
            return new Block.ItemList(node instanceof OrderedList, items(node), context.at(node), html);
        } else if (node instanceof BlockQuote && !context.alerts().containsKey(node)) {
            String inner = cleaner.apply(out.htmlInside(node)).strip();
            return new Block.BlockQuote(of(node), context.at(node), html, inner);
        } else if (node instanceof TableBlock table) {
            return new Block.Table(new TreeTables(context, out, lines, cleaner).rows(table), context.at(node), html);
        } else if (node instanceof Paragraph) {
            return new Block.Paragraph(lines.of(node), context.at(node), html);
        }
        return new Block.Other(context.at(node), html);
    }

    private Block heading(Heading heading, String html) {
        HeadingAnchor anchor = context.anchors().getOrDefault(heading, HeadingAnchor.NONE);
        return new Block.Heading(
                heading.getLevel(),
                anchor.id(),
                anchor.explicit(),
                anchor.text(),
                lines.of(heading),
                HeadingAnchors.at(heading, context),
                html);
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            Node first = node.getFirstChild();
            boolean worded = first instanceof Paragraph;
            items.add(new Block.Item(
                    node instanceof TaskListItem,
                    worded ? lines.of(first) : List.of(),
                    from(worded ? first.getNext() : first),
                    context.at(worded ? first : node)));
        }
        return items;
    }
}
