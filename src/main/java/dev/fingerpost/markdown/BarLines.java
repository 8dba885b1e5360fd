package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports lines of cells that are no table, because the row of dashes is not there or does not fit. */
final class BarLines {
    private static final Pattern ROW = Pattern.compile("[ \\t]*\\|.*[^\\\\]\\|[ \\t]*");
    private static final Pattern DASHES = Pattern.compile("[ \\t]*+\\|?+(?:[ \\t]*+:?+-++:?+[ \\t]*+\\|?+)++[ \\t]*+");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private static final int SHOWN = 40;

    private BarLines() {}

    static void report(Document document, ParseContext context) {
        // The reader of trees tells of those that it needs.
        if (context.kind() != PageKind.DECISION_TREE) {
            walk(document, context);
        }
    }

    private static void walk(Node parent, ParseContext context) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                paragraph(paragraph.getContentLines(), context);
            } else {
                walk(node, context);
            }
        }
    }

    private static void paragraph(List<BasedSequence> lines, ParseContext context) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            String head = line(lines.get(i));
            String next = line(lines.get(i + 1));
            boolean dashes = DASHES.matcher(next).matches();
            boolean isHead =
                    ROW.matcher(head).matches() && !DASHES.matcher(head).matches();
            if (isHead && (dashes || ROW.matcher(next).matches())) {
                report(lines.get(i), dashes ? lines.get(i + 1) : null, context);
                return;
            }
        }
    }

    private static void report(BasedSequence head, @Nullable BasedSequence dashes, ParseContext context) {
        String row = line(head).strip();
        int indent = line(head).length() - line(head).stripLeading().length();
        int start = head.getStartOffset() + indent;
        Position at = context.at(start, start + row.length());
        long cells = BAR.matcher(row).results().count() - 1;
        String better = "|" + " --- |".repeat((int) cells);
        String before = context.source().line(at.line());
        int column = before.offsetByCodePoints(0, at.column() - 1);
        // What stands before it in its line is a list's mark or a quote's.
        String prefix = before.substring(0, column).replaceAll("[^ \\t>]", " ");
        Edit edit = dashes == null
                ? new Edit(new Position(at.path(), at.line(), at.column() + at.length(), 0), "\n" + prefix + better)
                : new Edit(context.at(dashes.trim()), better);
        context.report(
                Code.FOREIGN_SYNTAX,
                at,
                "`" + Quote.start(row, SHOWN) + "` is the head of a table "
                        + (dashes == null ? "without" : "of another width than")
                        + " its row of dashes: readers see it as text",
                "write `" + better + "` below it",
                List.of(edit));
    }

    private static String line(BasedSequence line) {
        return line.toString().replaceAll("[\r\n]", "");
    }
}
