package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables by GitHub's rules: the last line of a paragraph is the head if the line below it has as many cells of dashes; each line
 * after it is a row, until a blank line or another block begins. Rows are cut and filled to the width of the head.
 */
final class TableParser extends AbstractBlockParser {
    /** Cells cost far more memory than the characters that ask for them, and those that fill a short row have no characters at all. */
    private static final long CELL_WORK = 1_000;

    private static final long MISSING_CELL_WORK = 5_000;

    private static final Pattern DASHES = Pattern.compile("[ \\t]*:?-+:?[ \\t]*");

    /** Lines of our own that say something of the table, or of the page, and are no rows: attributes and abbreviations. */
    private static final Pattern NO_ROW = Pattern.compile("\\{[^|]*}[ \\t]*|\\*\\[[^|\\]]+]:.*");

    private final TableBlock block = new TableBlock();
    private final TableHead head = new TableHead();
    private final TableSeparator separator = new TableSeparator();
    private final TableBody body = new TableBody();
    private final List<BasedSequence> lines = new ArrayList<>();
    private final List<TableCell.@Nullable Alignment> alignments = new ArrayList<>();
    private final List<Slip> slips;
    private boolean opened;

    private TableParser(BasedSequence head, BasedSequence dashes, List<Slip> slips) {
        this.slips = slips;
        for (BasedSequence cell : cells(dashes, false)) {
            alignments.add(alignment(cell));
        }
        lines.add(head);
        lines.add(dashes);
        this.head.appendChild(row(head, true));
        this.head.setChars(head);
        separator.setChars(dashes);
    }

    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4
                || "|:-".indexOf(line.charAt(start)) < 0
                || !matched.getBlockParser().isParagraphParser()) {
            return null;
        }
        List<BasedSequence> dashes = cells(line.subSequence(start), false);
        // Dashes alone underline a heading, or are text.
        boolean underline = line.indexOf('|', start) < 0 && line.indexOf(':', start) < 0;
        if (underline
                || dashes.isEmpty()
                || dashes.stream().anyMatch(cell -> !DASHES.matcher(cell).matches())) {
            return null;
        }
        BlockContent paragraph = matched.getBlockParser().getBlockContent();
        int last = paragraph.getLineCount() - 1;
        BasedSequence head = trimmed(paragraph.getLine(last));
        if (cells(head, dashes.size()).size() != dashes.size()) {
            return null;
        }
        TableParser table = new TableParser(head, trimmed(line.subSequence(start)), Slip.in(state.getProperties()));
        BlockStart starts = last == 0
                ? BlockStart.of(table)
                : BlockStart.of(Flexmark.paragraph(paragraph.subContents(0, last)), table);
        return starts.atIndex(line.length()).replaceActiveBlockParser();
    }

    private static BasedSequence trimmed(BasedSequence line) {
        int start = Chars.afterSpaces(line, 0);
        return line.subSequence(start, Chars.withoutSpaceBefore(line, start, line.length()));
    }

    /** The cells of a row in a table of so many columns. A bar in code ends no cell here; where it must, to fill the columns, it does as on GitHub. */
    private static List<BasedSequence> cells(BasedSequence line, int columns) {
        List<BasedSequence> cells = cells(line, true);
        if (cells.size() == columns || line.indexOf('`') < 0) {
            return cells;
        }
        List<BasedSequence> split = cells(line, false);
        return split.size() == columns ? split : cells;
    }

    /** The cells of a row, without the white space around their text; none if the line is no row. */
    private static List<BasedSequence> cells(BasedSequence line, boolean wholeCode) {
        List<BasedSequence> cells = new ArrayList<>();
        int end = Chars.withoutSpaceBefore(line, 0, line.length());
        int at = Chars.afterSpaces(line, 0);
        if (at < end && line.charAt(at) == '|') {
            at++;
        }
        while (at < end) {
            int cellEnd = cellEnd(line, at, end, wholeCode);
            int start = Math.min(Chars.afterSpaces(line, at), cellEnd);
            cells.add(line.subSequence(start, Chars.withoutSpaceBefore(line, start, cellEnd)));
            at = cellEnd + 1;
        }
        return cells;
    }

    /** The next bar without a backslash before it. */
    private static int cellEnd(BasedSequence line, int start, int end, boolean wholeCode) {
        int at = start;
        while (at < end && line.charAt(at) != '|') {
            char c = line.charAt(at);
            int code = c == '`' && wholeCode ? codeEnd(line, at, end) : at;
            boolean escape = c == '\\' && at + 1 < end && line.charAt(at + 1) == '|';
            at = Math.max(code, at + (escape ? 2 : 1));
        }
        return Math.min(at, end);
    }

    /** The end of the code that begins with this run of backquotes; that of the run if no other one closes it. */
    private static int codeEnd(BasedSequence line, int start, int end) {
        int open = runEnd(line, start, end);
        for (int at = line.indexOf('`', open); at >= 0; ) {
            int close = runEnd(line, at, end);
            if (close - at == open - start) {
                return close;
            }
            at = line.indexOf('`', close);
        }
        return open;
    }

    private static int runEnd(BasedSequence line, int start, int end) {
        int at = start;
        while (at < end && line.charAt(at) == '`') {
            at++;
        }
        return at;
    }

    /** Takes note of bars in the code of a cell, which GitHub takes for ends of cells. */
    private static void findBars(BasedSequence cell, List<Slip> slips) {
        int end = cell.length();
        for (int at = cell.indexOf('`'); at >= 0; ) {
            int codeEnd = codeEnd(cell, at, end);
            BasedSequence code = cell.subSequence(at, codeEnd);
            if (cellEnd(code, 0, code.length(), false) < code.length()) {
                slips.add(new Slip.BarInCode(code));
            }
            at = cell.indexOf('`', codeEnd);
        }
    }

    private static TableCell.@Nullable Alignment alignment(BasedSequence dashes) {
        boolean left = dashes.startsWith(":");
        boolean right = dashes.endsWith(":");
        return left && right
                ? TableCell.Alignment.CENTER
                : left ? TableCell.Alignment.LEFT : right ? TableCell.Alignment.RIGHT : null;
    }

    private TableRow row(BasedSequence line, boolean header) {
        TableRow row = new TableRow(line);
        List<BasedSequence> cells = cells(line, alignments.size());
        int given = Math.min(cells.size(), alignments.size());
        MeteredText.spend(line, given * CELL_WORK + (alignments.size() - given) * MISSING_CELL_WORK);
        BasedSequence missing = line.subSequence(line.length());
        for (int i = 0; i < alignments.size(); i++) {
            BasedSequence text = i < cells.size() ? cells.get(i) : missing;
            findBars(text, slips);
            TableCell cell = new TableCell(text);
            cell.setText(text);
            cell.setHeader(header);
            cell.setAlignment(alignments.get(i));
            row.appendChild(cell);
        }
        return row;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    /** Whatever may begin a block may end a table. */
    @Override
    public boolean isInterruptible() {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return null;
        }
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        boolean row = !cells(line, false).isEmpty() && !NO_ROW.matcher(line).matches();
        return row ? Flexmark.stay() : null;
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (opened) {
            BasedSequence words = trimmed(line);
            lines.add(words);
            body.appendChild(row(words, false));
        }
        // What is left of the line of dashes is its end alone.
        opened = true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(lines);
        block.appendChild(head);
        block.appendChild(separator);
        Node last = body.getLastChild();
        int end = separator.getEndOffset();
        body.setChars(separator.baseSubSequence(
                last == null ? end : body.getFirstChild().getStartOffset(), last == null ? end : last.getEndOffset()));
        block.appendChild(body);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    parser.parse(withBars(((TableCell) cell).getText()), cell);
                }
            }
        }
    }

    /** The text of a cell as its inlines see it: without the backslash before each bar, in code too. */
    private static BasedSequence withBars(BasedSequence cell) {
        List<BasedSequence> pieces = new ArrayList<>();
        int done = 0;
        for (int at = cell.indexOf("\\|"); at >= 0; at = cell.indexOf("\\|", at + 2)) {
            pieces.add(cell.subSequence(done, at));
            done = at + 1;
        }
        pieces.add(cell.subSequence(done));
        return Flexmark.joined(pieces);
    }
}
