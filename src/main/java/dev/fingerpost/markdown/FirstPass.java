package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.file.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the whole tree once, before anything is written, and enters into the context what the writers must know beforehand.
 */
final class FirstPass {
    private final ParseContext context;
    private final AttributeBlocks attributeBlocks;
    private final List<Heading> headings = new ArrayList<>();

    private FirstPass(ParseContext context) {
        this.context = context;
        this.attributeBlocks = new AttributeBlocks(context);
    }

    /** @throws TooDeepException when blocks or inline markup nest more deeply than any writing needs */
    static void of(Document document, ParseContext context) {
        FirstPass survey = new FirstPass(context);
        survey.walk(document);
        // After the walk: the text of a heading depends on which of its parts are attribute blocks.
        HeadingAnchors.enter(survey.headings, context);
        Slips.report(document, context);
        UnclosedElements.report(document, context);
        BarLines.report(document, context);
        Leftovers.report(document, context);
    }

    private void walk(Document document) {
        Node node = document;
        int depth = 0;
        while (node != null) {
            enter(node, depth);
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
            }
            while (next == null && node != document) {
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                    depth--;
                }
            }
            node = next;
        }
    }

    private void enter(Node node, int depth) {
        if (depth > Limits.MARKDOWN_DEPTH) {
            throw new TooDeepException(node.getStartOffset());
        }
        if (node instanceof Heading heading) {
            headings.add(heading);
        } else if (node instanceof BlockQuote quote) {
            enterAlert(quote);
        } else if (node instanceof Paragraph paragraph) {
            context.abbreviations().define(paragraph, context);
        } else if (node instanceof FootnoteBlock block) {
            context.footnotes().define(block);
        }
        if (node instanceof Block) {
            attributeBlocks.enterBlock(node);
        } else {
            attributeBlocks.enterInline(node);
        }
    }

    private void enterAlert(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return;
        }
        String text = context.source().text();
        int start = first.getStartOffset();
        int lineEnd = text.indexOf('\n', start);
        int end = lineEnd < 0 || lineEnd >= first.getEndOffset() ? first.getEndOffset() : lineEnd + 1;
        String line = text.substring(start, end);
        Alert.Callout alert = Alert.byMark(line).orElse(null);
        String mark = Alert.markAtFront(line);
        if (alert != null) {
            context.alerts().put(quote, alert);
            context.hidden().add(start, end);
        } else if (!mark.isEmpty()) {
            String written = Texts.stripped(line);
            Alert.Callout meant = Alert.meant(line).orElse(null);
            context.report(
                    Code.ALERT_UNKNOWN,
                    context.at(start, start + mark.length()),
                    "there is no alert `" + mark + "`",
                    meant == null ? Alert.hint(mark) : "write `" + meant.mark() + "`",
                    meant == null
                            ? List.of()
                            : List.of(new Edit(context.at(start, start + written.length()), meant.mark())));
        }
    }
}
