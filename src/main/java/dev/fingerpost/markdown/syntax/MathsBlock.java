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

/** Maths in TeX over several lines, between {@code $$} and {@code $$}: a fence whose marks are dollars. No line of it is blank. */
public final class MathsBlock extends FencedCodeBlock {
    private static final String MARK = "$$";

    private MathsBlock(BasedSequence mark) {
        setOpeningMarker(mark);
    }

    /** What one line holds is read with the inlines. */
    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        boolean opens = state.getIndent() < 4
                && line.subSequence(start).startsWith(MARK)
                && line.indexOf(MARK, start + MARK.length()) < 0
                && isClosed(line.getBaseSequence(), line.getEndOffset());
        return opens ? BlockStart.of(new Lines(line, start)).atIndex(line.length()) : null;
    }

    /** Whether dollars end a line before the next blank one, as far as it can be told without the marks of quotes. */
    private static boolean isClosed(BasedSequence source, int from) {
        int start = source.indexOf('\n', from) + 1;
        while (start > 0) {
            int next = source.indexOf('\n', start);
            int end = next < 0 ? source.length() : next;
            String line = source.subSequence(start, end).toString().strip();
            MeteredText.spend(source, end - start);
            if (line.contains(MARK)) {
                return line.endsWith(MARK);
            } else if (line.isEmpty() || line.chars().allMatch(c -> c == '>' || c == ' ')) {
                return false;
            }
            start = next + 1;
        }
        return false;
    }

    private static final class Lines extends AbstractBlockParser {
        private final MathsBlock block;
        private final List<BasedSequence> lines = new ArrayList<>();

        /** What stands behind the opening mark, for the block's first line. */
        private @Nullable BasedSequence first;

        Lines(BasedSequence line, int start) {
            int behind = start + MARK.length();
            block = new MathsBlock(line.subSequence(start, behind));
            first = line.subSequence(behind);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            BasedSequence line = state.getLine();
            int end = Chars.withoutSpaceBefore(line, 0, line.length());
            int mark = end - MARK.length();
            if (mark < state.getNextNonSpaceIndex()
                    || !line.subSequence(mark, end).matches(MARK)) {
                return state.isBlank() ? BlockContinue.none() : Flexmark.stay();
            }
            BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex(), mark);
            if (!rest.isBlank()) {
                lines.add(rest);
            }
            block.setClosingMarker(line.subSequence(mark, end));
            return BlockContinue.finished();
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            BasedSequence content =
                    first == null ? line : first.baseSubSequence(first.getStartOffset(), line.getEndOffset());
            first = null;
            if (!content.isBlank()) {
                lines.add(content);
            }
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
        }
    }
}
