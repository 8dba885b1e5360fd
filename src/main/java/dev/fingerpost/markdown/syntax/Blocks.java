package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may begin a block, asked in this order: flexmark's own rules where they are those of CommonMark 0.31, ours where they are not. */
final class Blocks implements CustomBlockParserFactory {
    /** flexmark's starts, which are asked by us alone. */
    private static final List<DataKey<Boolean>> CORE = List.of(
            Parser.BLOCK_QUOTE_PARSER,
            Parser.HEADING_PARSER,
            Parser.FENCED_CODE_BLOCK_PARSER,
            Parser.HTML_BLOCK_PARSER,
            Parser.THEMATIC_BREAK_PARSER,
            Parser.LIST_BLOCK_PARSER,
            Parser.INDENTED_CODE_BLOCK_PARSER);

    private final boolean extended;

    /** @param extended whether there are tables, footnotes, lists of definitions and maths */
    Blocks(boolean extended) {
        this.extended = extended;
    }

    static void withoutCore(MutableDataHolder options) {
        CORE.forEach(key -> options.set(key, false));
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        List<BlockParserFactory> starts = new ArrayList<>();
        BlockParserFactory atx = new HeadingParser.Factory().apply(options);
        starts.add(new BlockQuoteParser.Factory().apply(options));
        starts.add((state, matched) ->
                state.getLine().charAt(state.getNextNonSpaceIndex()) == '#' ? atx.tryStart(state, matched) : null);
        starts.add(Fences::start);
        if (extended) {
            starts.add(MathsBlock::start);
        }
        starts.add(HtmlBlockParser::start);
        starts.add(SetextHeadings::start);
        starts.add(ThematicBreaks::start);
        if (extended) {
            starts.add(FootnoteDefinitions::start);
            BlockParserFactory definition = new DefinitionItemBlockParser.Factory().apply(options);
            starts.add((state, matched) -> mayDefine(state) ? definition.tryStart(state, matched) : null);
        }
        starts.add(ListParser::start);
        starts.add(new IndentedCodeBlockParser.Factory().apply(options));
        if (extended) {
            starts.add(TableParser::start);
        }
        return (state, matched) -> first(starts, state, matched);
    }

    /** A colon with words behind it; alone on its line it is text. */
    private static boolean mayDefine(ParserState state) {
        int colon = state.getNextNonSpaceIndex();
        return state.getLine().charAt(colon) == ':'
                && Chars.afterSpaces(state.getLine(), colon + 1)
                        < state.getLine().length();
    }

    private static @Nullable BlockStart first(
            List<BlockParserFactory> starts, ParserState state, MatchedBlockParser matched) {
        for (BlockParserFactory start : starts) {
            BlockStart found = start.tryStart(state, matched);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
