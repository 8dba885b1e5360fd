package dev.fingerpost.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The cells of a table in a decision tree. */
final class TreeTables {
    private final ParseContext context;
    private final Writer out;
    private final TreeLines lines;
    private final UnaryOperator<String> cleaner;

    TreeTables(ParseContext context, Writer out, TreeLines lines, UnaryOperator<String> cleaner) {
        this.context = context;
        this.out = out;
        this.lines = lines;
        this.cleaner = cleaner;
    }

    /** Rows of cells, the head first. */
    List<List<Block.Cell>> rows(TableBlock table) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        return rows;
    }

    private List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            String html = cleaner.apply(out.htmlInside(cell)).strip();
            cells.add(new Block.Cell(
                    lines.of(cell), html, context.at(cell.getText().isEmpty() ? cell.getChars() : cell.getText())));
        }
        return cells;
    }
}
