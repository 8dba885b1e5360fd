package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.List;

/** What parsers of blocks need of flexmark, and its interface does not offer. */
final class Flexmark {
    private Flexmark() {}

    /** Goes on where the line was read to. To go on there by index or column, flexmark would forget that it may be within a tab. */
    static BlockContinue stay() {
        return new BlockContinueImpl(-1, -1, false);
    }

    /** A paragraph of these lines, for what is cut off from one. */
    static ParagraphParser paragraph(BlockContent lines) {
        ParagraphParser paragraph = new ParagraphParser();
        paragraph.getBlockContent().addAll(lines.getLines(), lines.getLineIndents());
        return paragraph;
    }

    /** Pieces of one text, in order, as one: of the text itself, unless something between them was left out. */
    static BasedSequence joined(List<BasedSequence> pieces) {
        BasedSequence first = pieces.get(0);
        int end = pieces.get(pieces.size() - 1).getEndOffset();
        int length = pieces.stream().mapToInt(BasedSequence::length).sum();
        return length == end - first.getStartOffset()
                ? first.baseSubSequence(first.getStartOffset(), end)
                : SegmentedSequence.create(first, pieces);
    }
}
