package dev.fingerpost.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.page.Word;
import dev.fingerpost.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tables that can be read without seeing them: a named group that scrolls by keyboard, head cells with a scope. No region, which would be a
 * landmark: a page may have many tables with the same heads. The class {@code stack} makes a table fit for phones, where each cell shows its
 * column's name.
 */
final class TableWriter {
    private final Writer out;
    private final boolean stacked;
    private final List<String> columns = new ArrayList<>();

    private TableWriter(Writer out, boolean stacked) {
        this.out = out;
        this.stacked = stacked;
    }

    static void write(TableBlock node, Writer out) {
        Attributes attributes = out.context().attributes(node);
        new TableWriter(out, attributes.classes().contains("stack")).write(node, attributes);
    }

    private void write(TableBlock node, Attributes attributes) {
        readColumns(node);
        String caption = attributes.value("caption");
        String name = caption == null ? label() : Html.escape(caption);
        out.line()
                .raw("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"" + name + "\">")
                .line();
        out.raw("<table" + attributes.html("caption") + ">").line();
        if (caption != null) {
            out.raw("<caption>").text(caption).raw("</caption>").line();
        }
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                writePart("thead", part);
            } else if (part instanceof TableBody && part.hasChildren()) {
                writePart("tbody", part);
            }
        }
        out.raw("</table>").line().raw("</div>").line();
    }

    private void readColumns(TableBlock node) {
        Node names = node.getFirstChild().getFirstChild();
        for (Node cell = names.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns.add(Texts.folded(PlainText.of(cell, out.context().hidden())));
        }
    }

    /** Escaped. */
    private String label() {
        String names = columns.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        return Word.TABLE.hole() + (names.isEmpty() ? "" : ": " + Html.escape(names));
    }

    private void writePart(String tag, Node part) {
        out.raw("<" + tag + ">").line();
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            writeRow(row, tag.equals("thead"));
        }
        out.raw("</" + tag + ">").line();
    }

    private void writeRow(Node row, boolean head) {
        out.raw("<tr>").line();
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            writeCell((TableCell) cell, head, column++);
        }
        findLostCells(row);
        out.raw("</tr>").line();
    }

    /** What has no column is left out, here as on GitHub; an author would hardly notice. */
    private void findLostCells(Node row) {
        BasedSequence words = row.baseSubSequence(row.getLastChild().getEndOffset(), row.getEndOffset())
                .trim(CharPredicate.anyOf(" \t|"));
        if (!words.isEmpty()) {
            out.context()
                    .report(
                            Code.TABLE_CELLS,
                            out.context().at(words),
                            "the table has " + columns.size() + (columns.size() == 1 ? " column" : " columns")
                                    + ", so `" + words + "` is left out",
                            "name one more column in the first row; a bar that is meant as text is written `\\|`");
        }
    }

    private void writeCell(TableCell cell, boolean head, int column) {
        String content = Texts.stripped(out.capture(() -> out.children(cell)));
        String columnName = columns.get(column);
        // A head cell without words names nothing; and a first column without a name is data, not names of rows.
        boolean names = !content.isEmpty() && (head || column == 0 && !columnName.isEmpty());
        String tag = names ? "th" : "td";
        String scope = names ? head ? " scope=\"col\"" : " scope=\"row\"" : "";
        // The name of a row says by itself what it is, unless it is a number.
        boolean needsName =
                !head && !columnName.isEmpty() && (!names || content.chars().noneMatch(Character::isLetter));
        String stackName = stacked && needsName ? " data-th=\"" + Html.escape(columnName) + "\"" : "";
        out.raw("<" + tag + scope + alignment(cell) + stackName + ">")
                .raw(content)
                .raw("</" + tag + ">")
                .line();
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null ? "" : " class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
    }
}
