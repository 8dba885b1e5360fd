package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Headings that are underlined. Definitions of links above the words are not part of them, and alone they are no heading. */
final class SetextHeadings extends AbstractBlockParser {
    private final Heading block = new Heading();

    private SetextHeadings(BlockContent words, BasedSequence line) {
        block.setLevel(line.charAt(0) == '=' ? 1 : 2);
        block.setText(words.getContents().trim());
        block.setClosingMarker(line);
        block.setCharsFromContent();
    }

    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4 || !matched.getBlockParser().isParagraphParser()) {
            return null;
        }
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        char mark = line.charAt(start);
        if (mark != '=' && mark != '-' || Chars.afterSpaces(line, end) < line.length()) {
            return null;
        }
        BlockContent paragraph = matched.getBlockParser().getBlockContent();
        int words = LinkDefinitions.linesOf(paragraph.getLines());
        if (words == paragraph.getLineCount()) {
            return null;
        }
        SetextHeadings heading = new SetextHeadings(
                paragraph.subContents(words, paragraph.getLineCount()), line.subSequence(start, end));
        BlockStart starts = words == 0
                ? BlockStart.of(heading)
                : BlockStart.of(Flexmark.paragraph(paragraph.subContents(0, words)), heading);
        return starts.atIndex(line.length()).replaceActiveBlockParser();
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

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(block.getText(), block);
    }
}
