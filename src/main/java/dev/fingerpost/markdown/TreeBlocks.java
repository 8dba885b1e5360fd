package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The blocks of a decision tree's page, made after its HTML was written, with that HTML. */
final class TreeBlocks {
    private final Draft draft;
    private final Writer out;
    private final UnaryOperator<String> cleaner;
    private final TreeLines lines;

    TreeBlocks(Draft draft, Writer out, UnaryOperator<String> cleaner) {
        this.draft = draft;
        this.out = out;
        this.cleaner = cleaner;
        this.lines = new TreeLines(draft, out, cleaner);
    }

    List<Block> of(Node parent) {
        return from(parent.getFirstChild());
    }

    private List<Block> from(Node first) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            boolean shown = node != draft.titleNode()
                    && !(node instanceof FootnoteBlock)
                    && !draft.hidden().covers(node.getStartOffset(), node.getEndOffset());
            if (shown) {
                blocks.add(block(node));
            }
        }
        return blocks;
    }

    private Block block(Node node) {
        String html = cleaner.apply(out.htmlOf(node)).strip();
        if (node instanceof Heading heading) {
            HeadingAnchor anchor = draft.anchors().get(heading);
            boolean known = anchor != null;
            return new Block.Heading(
                    heading.getLevel(),
                    known ? anchor.id() : "",
                    known && anchor.explicit(),
                    known ? anchor.text() : "",
                    draft.at(heading.getText().isEmpty() ? heading.getChars() : heading.getText()),
                    html);
        } else if (node instanceof ListBlock && !(node instanceof DefinitionList)) {
            return new Block.ItemList(node instanceof OrderedList, items(node), draft.at(node), html);
        } else if (node instanceof BlockQuote && !draft.alerts().containsKey(node)) {
            return new Block.Quote(
                    draft.at(node), html, cleaner.apply(inner(node)).strip());
        } else if (node instanceof TableBlock) {
            return new Block.Table(rows(node), draft.at(node), html);
        } else if (node instanceof Paragraph) {
            return new Block.Paragraph(lines.of(node), draft.at(node), html);
        }
        return new Block.Other(draft.at(node), html);
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                Node first = item.getFirstChild();
                boolean worded = first instanceof Paragraph;
                items.add(new Block.Item(
                        item instanceof TaskListItem,
                        worded ? lines.of(first) : List.of(),
                        first == null ? List.of() : from(worded ? first.getNext() : first),
                        draft.at(worded ? first : item)));
            }
        }
        return items;
    }

    private String inner(Node parent) {
        StringBuilder html = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            html.append(out.htmlOf(node));
        }
        return html.toString();
    }

    private List<List<Block.Cell>> rows(Node table) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && !(part instanceof TableSeparator)) {
                    rows.add(cells(row));
                }
            }
        }
        return rows;
    }

    private List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(new Block.Cell(
                        lines.of(cell), cleaner.apply(inner(cell)).strip(), draft.at(cell)));
            }
        }
        return cells;
    }
}
