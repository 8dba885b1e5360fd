package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Footnotes: {@code [^label]: text}. What is indented by four columns below it belongs to it. */
final class FootnoteDefinitions extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final FootnoteBlock block = new FootnoteBlock();

    private FootnoteDefinitions(BasedSequence line, int start, int labelEnd) {
        block.setOpeningMarker(line.subSequence(start, start + 2));
        block.setText(line.subSequence(start + 2, labelEnd));
        block.setClosingMarker(line.subSequence(labelEnd, labelEnd + 2));
    }

    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT || !line.matchChars("[^", start)) {
            return null;
        }
        int end = start + 2;
        while (end < line.length() && line.charAt(end) != ']' && line.charAt(end) > ' ') {
            end++;
        }
        return end > start + 2 && line.matchChars("]:", end)
                ? BlockStart.of(new FootnoteDefinitions(line, start, end)).atIndex(end + 2)
                : null;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() >= INDENT) {
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : null;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
