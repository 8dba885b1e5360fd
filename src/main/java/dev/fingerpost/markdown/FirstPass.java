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
 * Walks the whole tree once, before anything is written, and enters into the draft what the writers must know beforehand.
 */
final class FirstPass {
    private final ParseState draft;
    private final AttributeBlocks attributeBlocks;
    private final List<Heading> headings = new ArrayList<>();

    private FirstPass(ParseState draft) {
        this.draft = draft;
        this.attributeBlocks = new AttributeBlocks(draft);
    }

    /** @throws TooDeepException when blocks or inline markup nest more deeply than any writing needs */
    static void of(Document document, ParseState draft) {
        FirstPass survey = new FirstPass(draft);
        survey.walk(document);
        // After the walk: the text of a heading depends on which of its parts are attribute blocks.
        HeadingAnchors.enter(survey.headings, draft);
        Slips.report(document, draft);
        UnclosedElements.report(document, draft);
        BarLines.report(document, draft);
        Leftovers.report(document, draft);
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
            draft.abbreviations().define(paragraph, draft);
        } else if (node instanceof FootnoteBlock block) {
            draft.footnotes().define(block);
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
        String text = draft.source().text();
        int start = first.getStartOffset();
        int lineEnd = text.indexOf('\n', start);
        int end = lineEnd < 0 || lineEnd >= first.getEndOffset() ? first.getEndOffset() : lineEnd + 1;
        String line = text.substring(start, end);
        Alert.Callout alert = Alert.byMark(line).orElse(null);
        String mark = Alert.markAtFront(line);
        if (alert != null) {
            draft.alerts().put(quote, alert);
            draft.hidden().add(start, end);
        } else if (!mark.isEmpty()) {
            String written = Texts.stripped(line);
            Alert.Callout meant = Alert.meant(line).orElse(null);
            draft.report(
                    Code.ALERT_UNKNOWN,
                    draft.at(start, start + mark.length()),
                    "there is no alert `" + mark + "`",
                    meant == null ? Alert.hint(mark) : "write `" + meant.mark() + "`",
                    meant == null
                            ? List.of()
                            : List.of(new Edit(draft.at(start, start + written.length()), meant.mark())));
        }
    }
}
