package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists, bulleted or numbered. Only one whose first number is 1 and whose first item has content may interrupt a paragraph. */
final class ListParser extends AbstractBlockParser {
    private static final int MOST_DIGITS = 9;

    private final ListBlock block;
    private final char mark;

    private ListParser(Marker marker) {
        this.mark = marker.mark;
        if (marker.isNumber()) {
            OrderedList list = new OrderedList();
            list.setStartNumber(Integer.parseInt(
                    marker.chars.subSequence(0, marker.chars.length() - 1).toString()));
            list.setDelimiter(mark);
            block = list;
        } else {
            BulletList list = new BulletList();
            list.setOpeningMarker(mark);
            block = list;
        }
    }

    /**
     * What begins an item.
     *
     * @param mark the bullet, or what stands behind the number
     * @param padding columns from the beginning of the marker to the content
     * @param task a box such as {@code [x]} between the marker and the content
     */
    private record Marker(
            BasedSequence chars,
            char mark,
            int indent,
            int padding,
            @Nullable BasedSequence task) {
        boolean isNumber() {
            return mark == '.' || mark == ')';
        }
    }

    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4) {
            return null;
        }
        Marker marker = marker(state, matched.getBlockParser().isParagraphParser());
        if (marker == null) {
            return null;
        }
        List<BlockParser> parsers = new ArrayList<>();
        if (!(matched.getBlockParser() instanceof ListParser list && list.mark == marker.mark)) {
            parsers.add(new ListParser(marker));
        }
        parsers.add(new Item(marker));
        if (marker.task == null) {
            return BlockStart.of(parsers.toArray(BlockParser[]::new))
                    .atColumn(state.getColumn() + marker.indent + marker.padding);
        }
        // What stands behind the box of a task begins no other block.
        int box = marker.task.getEndOffset() - state.getLine().getStartOffset();
        int words = Chars.afterSpaces(state.getLine(), box);
        if (words < state.getLine().length()) {
            parsers.add(new ParagraphParser());
        }
        return BlockStart.of(parsers.toArray(BlockParser[]::new)).atIndex(words);
    }

    private static @Nullable Marker marker(ParserState state, boolean interrupts) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = markerEnd(line, start);
        if (end < 0 || end < line.length() && !Chars.isSpaceOrTab(line.charAt(end))) {
            return null;
        }
        int content = Chars.afterSpaces(line, end);
        boolean blank = content == line.length();
        BasedSequence chars = line.subSequence(start, end);
        char mark = line.charAt(end - 1);
        boolean first = end - start == 1
                || Integer.parseInt(line.subSequence(start, end - 1).toString()) == 1;
        if (interrupts && (blank || !first)) {
            return null;
        }
        int column = state.getColumn() + state.getIndent() + chars.length();
        int spaces = columns(line, end, content, column);
        // Five columns and more are one space and indented code.
        boolean one = blank || spaces > 4;
        return new Marker(
                chars, mark, state.getIndent(), chars.length() + (one ? 1 : spaces), one ? null : task(line, content));
    }

    /** The end of the bullet or number that begins here; -1 if none does. */
    private static int markerEnd(BasedSequence line, int start) {
        char c = line.charAt(start);
        if (c == '-' || c == '+' || c == '*') {
            return start + 1;
        }
        int at = start;
        while (at < line.length() && at - start < MOST_DIGITS && Chars.isDigit(line.charAt(at))) {
            at++;
        }
        boolean number = at > start && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
        return number ? at + 1 : -1;
    }

    private static int columns(BasedSequence line, int start, int end, int column) {
        int at = column;
        for (int i = start; i < end; i++) {
            at += line.charAt(i) == '\t' ? Parsing.columnsToNextTabStop(at) : 1;
        }
        return at - column;
    }

    /** The box of a task at this place, with something behind it. */
    private static @Nullable BasedSequence task(BasedSequence line, int start) {
        boolean box = start + 3 < line.length()
                && line.charAt(start) == '['
                && " xX".indexOf(line.charAt(start + 1)) >= 0
                && line.charAt(start + 2) == ']'
                && Chars.isSpaceOrTab(line.charAt(start + 3));
        return box ? line.subSequence(start, start + 3) : null;
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
        return block instanceof ListItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return Flexmark.stay();
    }

    @Override
    public void closeBlock(ParserState state) {
        takeDefinitions(state);
        block.setTight(isTight(state));
        block.setCharsFromContentOnly();
    }

    /** Paragraphs that only define links are none, and part nothing. */
    private void takeDefinitions(ParserState state) {
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            for (Node part = item.getFirstChild(); part != null; ) {
                Node next = part.getNext();
                if (part instanceof Paragraph paragraph) {
                    LinkDefinitions.take(paragraph, state);
                }
                part = next;
            }
        }
    }

    /** Whether no blank line stands between its items, nor between the blocks of an item. */
    private boolean isTight(ParserState state) {
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getNext() != null && state.isLastLineBlank(item)) {
                return false;
            }
            for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
                boolean last = item.getNext() == null && part.getNextAnyNot(Reference.class) == null;
                if (!last && state.endsWithBlankLine(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** One item. */
    private static final class Item extends AbstractBlockParser {
        private final ListItem block;
        private final int indent;

        Item(Marker marker) {
            this.indent = marker.indent + marker.padding;
            ListItem item = marker.isNumber() ? new OrderedListItem() : new BulletListItem();
            item.setOpeningMarker(marker.chars);
            if (marker.task != null) {
                item.setMarkerSuffix(marker.task);
            }
            this.block = marker.task == null ? item : new TaskListItem(item);
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
            if (state.getIndent() >= indent) {
                return BlockContinue.atColumn(state.getColumn() + indent);
            }
            // At most one blank line may come before an item's content.
            boolean goesOn = state.isBlank() && block.hasChildren();
            return goesOn ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : null;
        }

        @Override
        public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
            return block.hasChildren() || this == lastMatched;
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }
}
