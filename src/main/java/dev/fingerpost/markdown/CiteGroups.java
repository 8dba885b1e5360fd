package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.page.Holes;

/**
 * Puts notes beside the passage that cites them. A passage begins at a block that cites a note for the first time and takes in the paragraphs and
 * lists that follow, up to the next such block, a heading or anything wide. A heading's notes wait for the block after it.
 */
final class CiteGroups {
    private final StringBuilder out = new StringBuilder();
    private final Footnotes footnotes;
    private int groups;
    private boolean open;
    private int waitingFrom = -1;

    CiteGroups(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    /**
     * Adds a top-level block.
     *
     * @param notesBefore how many notes had been cited before it was written
     */
    void add(Node block, String html, int notesBefore) {
        boolean cites = footnotes.count() > notesBefore;
        if (block instanceof Heading) {
            close();
            out.append(html);
            waitingFrom = cites && waitingFrom < 0 ? notesBefore : waitingFrom;
        } else if (html.isBlank()) {
            out.append(html);
        } else if (cites || waitingFrom >= 0) {
            close();
            footnotes.assign(waitingFrom >= 0 ? waitingFrom : notesBefore, groups);
            waitingFrom = -1;
            out.append("<div class=\"cite\">\n<div class=\"cite-text\">\n").append(html);
            open = true;
            // A panel is wide and cites much: its notes stand below it, before what follows.
            if (block instanceof FencedCodeBlock) {
                close();
            }
        } else {
            if (!(block instanceof Paragraph || block instanceof BulletList || block instanceof OrderedList)) {
                close();
            }
            out.append(html);
        }
    }

    private void close() {
        if (open) {
            out.append("</div>\n").append(Holes.hole(Holes.NOTES, groups)).append("\n</div>\n");
            groups++;
            open = false;
        }
    }

    /** The whole body. */
    String finish() {
        close();
        if (waitingFrom >= 0) {
            footnotes.assign(waitingFrom, groups);
            out.append(Holes.hole(Holes.NOTES, groups++)).append('\n');
        }
        return out.toString();
    }
}
