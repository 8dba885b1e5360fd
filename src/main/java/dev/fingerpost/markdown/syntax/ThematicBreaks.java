package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Lines across the page. flexmark's own parser runs out of stack on long ones. */
final class ThematicBreaks extends AbstractBlockParser {
    private static final int FEWEST = 3;

    private final ThematicBreak block;

    private ThematicBreaks(BasedSequence line) {
        this.block = new ThematicBreak(line);
    }

    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = line.charAt(start);
        if (state.getIndent() >= 4 || mark != '*' && mark != '-' && mark != '_') {
            return null;
        }
        int marks = 0;
        for (int at = start; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == mark) {
                marks++;
            } else if (!Chars.isSpaceOrTab(c)) {
                return null;
            }
        }
        return marks < FEWEST
                ? null
                : BlockStart.of(new ThematicBreaks(line.subSequence(start))).atIndex(line.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return null;
    }

    @Override
    public void closeBlock(ParserState state) {}
}
