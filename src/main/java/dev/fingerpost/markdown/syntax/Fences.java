package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Code between fences. */
final class Fences extends AbstractBlockParser {
    private static final int SHORTEST = 3;

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final List<BasedSequence> lines = new ArrayList<>();
    private final int indent;
    private boolean opened;
    private @Nullable BasedSequence next;

    private Fences(BasedSequence opening, BasedSequence info, int indent) {
        this.indent = indent;
        block.setOpeningMarker(opening);
        if (!info.isEmpty()) {
            block.setInfo(info);
        }
    }

    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = runEnd(line, start);
        if (state.getIndent() >= 4 || end - start < SHORTEST) {
            return null;
        }
        // A line of backquotes with words between them is code in a line.
        if (line.charAt(start) == '`' && line.indexOf('`', end) >= 0) {
            return null;
        }
        int info = Chars.afterSpaces(line, end);
        return BlockStart.of(new Fences(
                        line.subSequence(start, end),
                        line.subSequence(info, Chars.withoutSpaceBefore(line, info, line.length())),
                        state.getIndent()))
                .atIndex(line.length());
    }

    /** The end of the run of backquotes or tildes that begins here. */
    private static int runEnd(BasedSequence line, int start) {
        char mark = start < line.length() ? line.charAt(start) : 0;
        int end = start;
        while ((mark == '`' || mark == '~') && end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        BasedSequence opening = block.getOpeningMarker();
        if (state.getIndent() < 4 && start < line.length() && line.charAt(start) == opening.charAt(0)) {
            int end = runEnd(line, start);
            boolean enough = end - start >= opening.length();
            if (enough && Chars.afterSpaces(line, end) == line.length()) {
                block.setClosingMarker(line.subSequence(start, end));
                return BlockContinue.finished();
            }
            boolean opens = enough && (line.charAt(start) == '~' || line.indexOf('`', end) < 0);
            next = next == null && opens ? line.subSequence(start, end) : next;
        }
        int cut = Math.min(indent, state.getIndent());
        return cut == 0 ? Flexmark.stay() : BlockContinue.atColumn(state.getColumn() + cut);
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (opened) {
            lines.add(line);
        }
        // What is left of the line that opens is its end alone.
        opened = true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
        return false;
    }

    @Override
    public void closeBlock(ParserState state) {
        if (!lines.isEmpty()) {
            block.setContent(lines);
        }
        block.setCharsFromContent();
        if (next != null || block.getClosingMarker().isNull()) {
            Slip.in(state.getProperties())
                    .add(new Slip.OpenFence(block.getOpeningMarker(), next == null ? BasedSequence.EMPTY : next));
        }
    }
}
