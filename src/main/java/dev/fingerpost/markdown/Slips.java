package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.markdown.syntax.Slip;
import dev.fingerpost.markdown.syntax.Syntax;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports what was noticed while the text was read. */
final class Slips {
    /** What an author would call a link: words, and no figures that count something. */
    private static final Pattern LABEL = Pattern.compile("(?U)[\\p{L}`*_][\\w .:/'`*-]{2,}");

    private static final Pattern CITATION = Pattern.compile("(?U)\\p{Lu}.*|.*\\b[0-9]{4}\\b.*");

    private final Document document;
    private final ParseContext context;

    private Slips(Document document, ParseContext context) {
        this.document = document;
        this.context = context;
    }

    static void report(Document document, ParseContext context) {
        Slips slips = new Slips(document, context);
        for (Slip slip : Slip.in(document)) {
            int start = slip.at().getStartOffset();
            if (!context.hidden().covers(start, slip.at().getEndOffset())) {
                slips.report(slip);
            }
        }
    }

    private void report(Slip slip) {
        if (slip instanceof Slip.OpenFence fence) {
            context.report(
                    Code.FENCE_UNCLOSED,
                    context.at(fence.at()),
                    "no line closes this fence" + reach(fence.next(), "all that follows is code"),
                    "add a line " + fence.at() + " where the code ends");
        } else if (slip instanceof Slip.OpenHtml html) {
            context.report(
                    Code.HTML_UNCLOSED,
                    context.at(html.at()),
                    "`" + html.at() + "` is never closed" + reach(html.next(), "all that follows belongs to it"),
                    "add `" + html.close() + "` where it ends");
        } else if (slip instanceof Slip.CommentAsText comment) {
            context.report(
                    Code.HTML_UNCLOSED,
                    context.at(comment.at()),
                    "`<!--` is never closed in its paragraph: readers see it",
                    "add `-->` where it ends, or put what is meant as text into backquotes");
        } else if (slip instanceof Slip.BarInCode bar) {
            String better = bar.at().toString().replaceAll("(?<!\\\\)\\|", "\\\\|");
            context.report(
                    Code.TABLE_BAR,
                    context.at(bar.at()),
                    "GitHub takes the bar in this code for the end of a cell",
                    "write " + better,
                    List.of(new Edit(context.at(bar.at()), better)));
        } else {
            report((Slip.Undefined) slip);
        }
    }

    private String reach(BasedSequence next, String all) {
        return next.isEmpty() ? ": " + all : " before line " + context.at(next).line() + ", where another one begins";
    }

    /** Brackets side by side may be indices or citations, which are text. */
    private void report(Slip.Undefined brackets) {
        String label = brackets.at().toString();
        Optional<String> near = context.references().definedLike(label, document);
        if (near.isPresent() || isMeant(brackets, label)) {
            context.report(
                    Code.REFERENCE_UNDEFINED,
                    context.at(brackets.empty() ? brackets.whole() : brackets.at()),
                    "`[" + label + "]` is not defined on this page",
                    near.map(other -> Suggest.question("[" + other + "]"))
                            .orElse("add a line `[" + label + "]: target`, or write `[text](target)`"));
        }
    }

    private boolean isMeant(Slip.Undefined brackets, String label) {
        int start = brackets.whole().getStartOffset();
        char before = start == 0 ? ' ' : context.source().text().charAt(start - 1);
        boolean index = Character.isLetterOrDigit(before) || "])_`".indexOf(before) >= 0;
        boolean citation = Syntax.definitions(document).isEmpty()
                && CITATION.matcher(label).matches();
        return !index && !citation && LABEL.matcher(label).matches();
    }
}
