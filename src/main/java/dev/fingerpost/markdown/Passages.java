package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The prose of a page, and how far each footnote reaches: its paragraph; its list item, with all that stands in it; its row of a table. From
 * the head of a table, or from the paragraph beside it, it reaches the whole table; from a paragraph that ends in a colon, the list below.
 */
final class Passages {
    /** The class that marks a worked example, whose figures are the author's own: on a heading for all that stands below it, or on a block. */
    private static final String EXAMPLE = "example";

    private final ParseContext context;
    private final Set<Node> citing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Passage> list = new ArrayList<>();
    private int exampleLevel = Integer.MAX_VALUE;

    private Passages(ParseContext context) {
        this.context = context;
    }

    static List<Passage> of(Document document, ParseContext context) {
        Passages passages = new Passages(context);
        passages.findCiting(document);
        passages.blocks(document, Passage.Kind.PARAGRAPH, false);
        return passages.list;
    }

    /** Each node that is or holds a footnote's number; no ancestor is climbed to twice. */
    private void findCiting(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Footnote) {
                for (Node node = child; node != null && citing.add(node); node = node.getParent()) {}
            }
            findCiting(child);
        }
    }

    private void blocks(Node parent, Passage.Kind kind, boolean sourced) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                enter(heading);
            } else {
                block(block, kind, sourced || exampleLevel < Integer.MAX_VALUE || isExample(block));
            }
        }
    }

    private void enter(Heading heading) {
        if (heading.getLevel() <= exampleLevel) {
            exampleLevel = isExample(heading) ? heading.getLevel() : Integer.MAX_VALUE;
        }
    }

    private boolean isExample(Node node) {
        return context.attributes(node).classes().contains(EXAMPLE);
    }

    private void block(Node block, Passage.Kind kind, boolean sourced) {
        if (block instanceof Paragraph) {
            add(block, kind, sourced);
        } else if (block instanceof BlockQuote) {
            blocks(block, kind, sourced);
        } else if (block instanceof DefinitionList) {
            items(block, sourced);
        } else if (block instanceof ListBlock) {
            items(block, sourced || introduces(block.getPrevious()));
        } else if (block instanceof TableBlock) {
            table(block, sourced || isCiting(beside(block, false)) || isCiting(beside(block, true)));
        }
    }

    private void items(Node items, boolean sourced) {
        for (Node item = items.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof DefinitionItem) {
                blocks(item, Passage.Kind.PARAGRAPH, sourced || isCiting(item));
            } else if (!(item instanceof DefinitionTerm)) {
                blocks(item, Passage.Kind.ITEM, sourced || isCiting(item));
            }
        }
    }

    private void table(Node table, boolean sourced) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean head = part instanceof TableHead;
            if (head || part instanceof TableBody) {
                boolean all = sourced || isCiting(table.getFirstChild());
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    add(row, Passage.Kind.ROW, all);
                }
            }
        }
    }

    private void add(Node block, Passage.Kind kind, boolean sourced) {
        Passage passage = ProseText.of(block, kind, sourced || isCiting(block), context.hidden());
        if (!passage.text().isBlank()) {
            list.add(passage);
        }
    }

    private boolean isCiting(@Nullable Node node) {
        return node != null && citing.contains(node);
    }

    private boolean introduces(@Nullable Node before) {
        return before instanceof Paragraph
                && isCiting(before)
                && PlainText.of(before, context.hidden()).strip().endsWith(":");
    }

    /** The paragraph before or after a table; what says only how the table is shown is passed over. */
    private @Nullable Node beside(Node table, boolean after) {
        Node node = after ? table.getNext() : table.getPrevious();
        if (node instanceof Paragraph && PlainText.of(node, context.hidden()).isBlank()) {
            node = after ? node.getNext() : node.getPrevious();
        }
        return node instanceof Paragraph ? node : null;
    }
}
