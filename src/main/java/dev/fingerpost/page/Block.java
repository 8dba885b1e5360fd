package dev.fingerpost.page;

import dev.fingerpost.path.Position;
import java.util.List;

/**
 * A top-level block of a decision tree's page, in the order written. Only trees keep their blocks.
 *
 * <p>Each knows its own HTML, with holes, as it would stand on a plain page.
 */
public sealed interface Block {
    Position at();

    String html();

    /**
     * @param id the anchor, explicit or GitHub's
     * @param explicit whether the author wrote {@code <a name="id"></a>}
     * @param text without markup and without the anchor
     * @param line its inlines
     */
    record Heading(int level, String id, boolean explicit, String text, List<Inline> line, Position at, String html)
            implements Block {
        public Heading {
            line = List.copyOf(line);
        }
    }

    /** A list; task items are those with a box. */
    record ItemList(boolean ordered, List<Item> items, Position at, String html) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * @param box whether it is a task item, {@code - [ ]}
     * @param line the inlines of its first paragraph
     * @param rest the blocks after the first paragraph
     */
    record Item(boolean box, List<Inline> line, List<Block> rest, Position at) {
        public Item {
            line = List.copyOf(line);
            rest = List.copyOf(rest);
        }
    }

    /** A block quote: below an answer it is the answer's reason. {@code inner} is the HTML inside, {@code blocks} what it is of. */
    record BlockQuote(List<Block> blocks, Position at, String html, String inner) implements Block {
        public BlockQuote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table, cell by cell: rows of cells, the head first. */
    record Table(List<List<Cell>> rows, Position at, String html) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Cell(List<Inline> line, String html, Position at) {
        public Cell {
            line = List.copyOf(line);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> line, Position at, String html) implements Block {
        public Paragraph {
            line = List.copyOf(line);
        }
    }

    /** Anything else. */
    record Other(Position at, String html) implements Block {}
}
