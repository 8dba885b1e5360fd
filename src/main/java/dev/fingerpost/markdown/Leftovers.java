package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.markdown.LeftoverRules.LeftoverRule;
import dev.fingerpost.markdown.syntax.Maths;
import dev.fingerpost.markdown.syntax.MathsBlock;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds syntax of other tools, and slips, that readers would see as text: outside code and raw HTML. */
final class Leftovers {
    private static final Set<Class<?>> CODE = Set.of(
            Code.class, FencedCodeBlock.class, IndentedCodeBlock.class, AutoLink.class, Maths.class, MathsBlock.class);

    /** In the order in which they are looked for: marks hold others within them. */
    static final List<LeftoverRule> RULES = Stream.of(
                    MarkRules.ALL, LeftoverRules.TOOLS, List.of(Emoji.RULE), SlipRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Stands for a character of code, or of what a rule has told of; refused in sources, and of those that take one byte. */
    private static final char HIDDEN = '\u0001';

    /** Of a line, in characters. */
    private static final int LONGEST = 5_000;

    /** A block that nothing ends is looked for through all of its page. */
    private static final int LINES = 1_000_000;

    private final ParseContext context;
    private final StringBuilder text;
    /** How many lines are still looked through or edited: of blocks after those, what they are is told and no more. */
    private int lines = LINES;

    private Leftovers(String text, ParseContext context) {
        this.context = context;
        this.text = new StringBuilder(text);
    }

    static void report(Document document, ParseContext context) {
        String text = Texts.text(document.getChars());
        Pairs pairs = new Pairs(text);
        List<LeftoverRule> likely = RULES.stream()
                .filter(rule -> rule.signs().stream().anyMatch(sign -> pairs.has(sign) && text.contains(sign)))
                .toList();
        if (!likely.isEmpty() || text.contains("@include:")) {
            Leftovers leftovers = new Leftovers(text, context);
            leftovers.blank(document);
            leftovers.blankLongLines();
            likely.forEach(leftovers::find);
        }
    }

    /** Which pairs of neighbours a text has, and perhaps more: most signs need not be looked for. */
    private static final class Pairs {
        private final long[] bits = new long[64];

        Pairs(String text) {
            char before = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int pair = pair(before, c);
                bits[pair >> 6] |= 1L << pair;
                before = c;
            }
        }

        private static int pair(char first, char second) {
            return (first * 61 + second) & 4095;
        }

        boolean has(String sign) {
            for (int i = 1; i < sign.length(); i++) {
                int pair = pair(sign.charAt(i - 1), sign.charAt(i));
                if ((bits[pair >> 6] & 1L << pair) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Code that another tool was to take from a file. */
    private void included(FencedCodeBlock fence) {
        String code = Texts.text(fence.getContentChars());
        if (!code.contains("{{#") && !code.contains("--8<--")) {
            return;
        }
        for (Matcher line = LeftoverRules.INCLUDE.matcher(code); line.find(); ) {
            int start = fence.getContentChars().getStartOffset() + line.start("at");
            String written = line.group("at");
            context.report(
                    dev.fingerpost.diag.Code.FOREIGN_SYNTAX,
                    context.at(start, start + written.length()),
                    "`" + first(written) + "` is an include of mdBook or MkDocs: readers see it as code",
                    "name the file on the fence: `file=path/in/the/project`");
        }
    }

    /** A comment in whose place another tool was to put text. */
    private void commented(Node html) {
        String text = Texts.text(html.getChars());
        for (Matcher comment = LeftoverRules.COMMENT.matcher(text); comment.find(); ) {
            int start = html.getStartOffset() + comment.start();
            context.report(
                    dev.fingerpost.diag.Code.FOREIGN_SYNTAX,
                    context.at(start, start + comment.group().length()),
                    "`" + first(comment.group()) + "` is an include of VitePress: readers see nothing in its place",
                    "write `<!-- include: path/in/the/project.md -->`");
        }
    }

    /** Signs of nothing in place of what is code. */
    private void blank(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock fence) {
                included(fence);
            }
            boolean html = node instanceof HtmlBlockBase || node instanceof HtmlInlineBase;
            if (html) {
                commented(node);
            }
            if (html || CODE.contains(node.getClass())) {
                blank(node.getStartOffset(), node.getEndOffset());
            } else {
                blank(node);
            }
        }
    }

    /** Nobody writes these by hand, and patterns would take the square of their length. */
    private void blankLongLines() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n", start);
            int lineEnd = end < 0 ? text.length() : end;
            if (lineEnd - start > LONGEST) {
                blank(start, lineEnd);
            }
            start = lineEnd + 1;
        }
    }

    private void blank(int start, int end) {
        for (int i = start; i < Math.min(end, text.length()); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, HIDDEN);
            }
        }
    }

    private void find(LeftoverRule rule) {
        // What one rule tells of, the next ones pass over.
        String left = text.toString();
        if (rule.signs().stream().noneMatch(left::contains) || !rule.likely().test(left)) {
            return;
        }
        Matcher found = rule.pattern().matcher(left);
        while (found.find()) {
            int start = found.start("at");
            int end = found.end("at");
            Position at = context.at(start, end);
            String written = context.source().text().substring(start, end);
            String better =
                    rule.better() == null ? null : withHidden(rule.better().apply(found), found.group("at"), written);
            List<Edit> edits = rule.block() != null
                    ? block(rule.block(), found)
                    : better == null || written.indexOf('\n') >= 0 ? List.of() : List.of(new Edit(at, better));
            context.report(new Diagnostic(
                            dev.fingerpost.diag.Code.FOREIGN_SYNTAX,
                            at,
                            "`" + first(written.strip()) + "` is " + rule.what() + ": readers see it as text",
                            hint(rule, better, edits),
                            edits)
                    .about(better != null && rule.signs().contains(LeftoverRules.WIKI) ? found.group("to") : null));
            blank(start, end);
        }
    }

    private List<Edit> block(LeftoverRules.BlockEdits block, Matcher found) {
        if (lines <= 0) {
            return List.of();
        }
        List<Edit> edits = block.edits(found, context);
        lines -= edits.isEmpty() ? context.source().lineCount() : edits.size();
        return edits;
    }

    /** With the code that was hidden from the rule; null where that code would be lost. */
    private static @Nullable String withHidden(String better, String found, String written) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int i = 0; i < better.length(); i++) {
            char c = better.charAt(i);
            at = c == HIDDEN ? found.indexOf(HIDDEN, at) : at;
            if (at < 0) {
                return null;
            }
            shown.append(c == HIDDEN ? written.charAt(at++) : c);
        }
        return found.indexOf(HIDDEN, at) < 0 ? shown.toString() : null;
    }

    private static String hint(LeftoverRule rule, @Nullable String better, List<Edit> edits) {
        if (edits.isEmpty() || better == null && !edits.get(0).text().startsWith(">")) {
            return rule.hint();
        } else if (better == null) {
            return "write `" + edits.get(0).text() + "`, and `> ` before each line of it";
        }
        return better.isBlank() ? "remove it" : "write `" + better + "`";
    }

    private static String first(String written) {
        return Quote.start(written.strip().lines().findFirst().orElse(""), 40);
    }
}
