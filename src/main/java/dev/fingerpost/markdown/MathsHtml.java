package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.markdown.syntax.Maths;
import dev.fingerpost.markdown.syntax.MathsBlock;
import dev.fingerpost.maths.MathMl;
import dev.fingerpost.page.Drawn;
import dev.fingerpost.text.Html;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The maths of one page. */
final class MathsHtml {
    /** The word of its fences. */
    static final String LANGUAGE = "math";

    /** Marks the place of what is kept; no character, and refused in sources. */
    private static final char MARK = '\uFDD2';

    private final List<String> drawn = new ArrayList<>();

    static void addTo(Writers writers) {
        writers.on(Maths.class, (node, out) -> out.raw(html(node.tex(), drawn(node), out.context())))
                .on(MathsBlock.class, MathsHtml::block);
    }

    /** Writes maths that has lines of its own. */
    static void block(FencedCodeBlock node, Writer out) {
        out.line()
                .raw("<p class=\"maths\">"
                        + html(node.getContentChars(), MathMl.of(text(node.getContentChars()), true), out.context())
                        + "</p>")
                .line();
    }

    /** Maths where no markup can stand; what cannot be drawn is its TeX. */
    static String words(Maths node) {
        return drawn(node) instanceof MathMl.Element drawn ? drawn.words() : text(node.tex());
    }

    private static MathMl drawn(Maths node) {
        return node.drawn(() -> MathMl.of(text(node.tex()), node.isDisplay()));
    }

    private static String text(BasedSequence tex) {
        return Texts.harmless(Texts.text(tex));
    }

    /** Maths that cannot be drawn is shown as it was written. */
    private static String html(BasedSequence tex, MathMl result, ParseContext context) {
        String text = text(tex);
        if (result instanceof MathMl.Faulty faulty) {
            int at = tex.getIndexOffset(Math.min(faulty.offset(), tex.length() - 1));
            context.report(
                    Code.MATHS_SYNTAX,
                    context.at(at, Math.min(at + 1, tex.getEndOffset())),
                    "the maths `" + first(text) + "` cannot be drawn: " + faulty.why(),
                    "mend it, or write it in backquotes to show it as it is");
            return "<code>" + Html.escapeText(text) + "</code>";
        }
        String html = ((MathMl.Element) result).html();
        context.maths().drawn.add(html);
        context.drawn().add(Drawn.MATHS);
        return html;
    }

    private static String first(String tex) {
        return Quote.start(tex.strip().lines().findFirst().orElse(""), 40);
    }

    /** What becomes of HTML when something is done to all of it but its maths. */
    String kept(String html, UnaryOperator<String> action) {
        String without = html;
        for (int i = 0; i < drawn.size(); i++) {
            without = without.replace(drawn.get(i), MARK + Integer.toString(i) + MARK);
        }
        String done = action.apply(without);
        for (int i = 0; i < drawn.size(); i++) {
            done = done.replace(MARK + Integer.toString(i) + MARK, drawn.get(i));
        }
        return done;
    }
}
