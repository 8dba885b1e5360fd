package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Blocks of raw HTML, by the seven conditions of CommonMark. Text behind the end of a comment belongs to the comment's block. */
final class HtmlBlockParser extends AbstractBlockParser {
    private static final Pattern WITHOUT_MARKUP =
            Pattern.compile("^<(script|pre|style|textarea)(?=[ \\t>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile("^<![A-Za-z]");
    private static final Pattern BLOCK = Pattern.compile(
            "^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt"
                    + "|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main"
                    + "|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead"
                    + "|title|tr|track|ul)(?:[ \\t]|/?>|$)",
            Pattern.CASE_INSENSITIVE);

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private final BasedSequence opening;
    private final List<String> ends;
    private boolean ended;

    /**
     * @param opening what began it
     * @param ends strings of which the first to come ends the block with its line; none for a block that ends before a blank line
     */
    private HtmlBlockParser(BasedSequence opening, List<String> ends) {
        this.opening = opening;
        this.ends = ends;
    }

    static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        if (state.getIndent() >= 4 || line.charAt(start) != '<') {
            return null;
        }
        String text = line.subSequence(start).toString();
        HtmlBlockParser parser = special(text, line, start);
        boolean paragraph = matched.getBlockParser().isParagraphParser();
        if (parser == null && (BLOCK.matcher(text).find() || !paragraph && isTagAlone(text))) {
            parser = new HtmlBlockParser(line.subSequence(start, start + 1), List.of());
        }
        return parser == null ? null : BlockStart.of(parser).atIndex(state.getIndex());
    }

    private static @Nullable HtmlBlockParser special(String text, BasedSequence line, int start) {
        Matcher element = WITHOUT_MARKUP.matcher(text);
        if (element.find()) {
            String close = "</" + element.group(1).toLowerCase(Locale.ROOT) + ">";
            return new HtmlBlockParser(
                    line.subSequence(start, start + element.end()),
                    List.of(close, "</script>", "</pre>", "</style>", "</textarea>"));
        }
        String open = text.startsWith("<!--")
                ? "<!--"
                : text.startsWith("<?")
                        ? "<?"
                        : text.startsWith("<![CDATA[")
                                ? "<![CDATA["
                                : DECLARATION.matcher(text).find() ? "<!" : "";
        String end = switch (open) {
            case "<!--" -> "-->";
            case "<?" -> "?>";
            case "<![CDATA[" -> "]]>";
            default -> ">";
        };
        return open.isEmpty()
                ? null
                : new HtmlBlockParser(line.subSequence(start, start + open.length()), List.of(end));
    }

    private static boolean isTagAlone(String text) {
        int end = HtmlSyntax.tag(text, 0);
        return end > 0 && Chars.afterSpaces(text, end) == text.length();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        boolean ends = ended || state.isBlank() && this.ends.isEmpty();
        return ends ? null : Flexmark.stay();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        if (!ends.isEmpty()) {
            String text = line.toString().toLowerCase(Locale.ROOT);
            ended = ends.stream().anyMatch(text::contains);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        if (ends.isEmpty()) {
            return;
        }
        BasedSequence next = ends.contains("-->") ? nextComment(block.getContentChars()) : BasedSequence.EMPTY;
        if (!ended || !next.isEmpty()) {
            Slip.in(state.getProperties()).add(new Slip.OpenHtml(opening, ends.get(0), next));
        }
    }

    /** The beginning of another comment inside the one with which this stretch begins; empty if there is none. */
    static BasedSequence nextComment(BasedSequence comment) {
        String text = comment.toString();
        int next = text.indexOf("<!--", text.indexOf("<!--") + 1);
        int end = text.indexOf("-->");
        return next < 0 || end >= 0 && end < next ? BasedSequence.EMPTY : comment.subSequence(next, next + 4);
    }
}
