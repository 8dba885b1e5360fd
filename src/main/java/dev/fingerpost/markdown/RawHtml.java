package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.text.Html;
import java.util.regex.Pattern;

/** HTML that the author wrote, under the site's policy. */
final class RawHtml {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    private RawHtml() {}

    static void addTo(Writers writers) {
        writers.on(HtmlInline.class, RawHtml::inline)
                .on(HtmlInlineComment.class, RawHtml::comment)
                .on(HtmlBlock.class, RawHtml::block);
    }

    /** Comments are notes to other authors, or marks in a decision tree: no reader sees them. */
    private static void comment(Node node, Writer out) {
        if (out.context().policy() == HtmlPolicy.TRUST) {
            out.raw(Texts.harmless(node.getChars().toString()));
        }
    }

    private static void inline(HtmlInline node, Writer out) {
        if (out.context().policy() == HtmlPolicy.ESCAPE) {
            out.text(node.getChars().toString());
        } else {
            out.raw(RawTags.prepare(node.getChars(), out.context()));
        }
    }

    private static void block(HtmlBlock node, Writer out) {
        BasedSequence chars = node.getContentChars();
        String text = Texts.stripped(chars.toString());
        boolean onlyComment = text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
        if (onlyComment) {
            comment(node, out);
        } else if (out.context().policy() == HtmlPolicy.ESCAPE) {
            String shown = Texts.stripped(COMMENT.matcher(text).replaceAll(""));
            out.line()
                    .raw(shown.isEmpty() ? "" : "<p>" + Html.escapeText(shown) + "</p>")
                    .line();
        } else {
            out.line()
                    .raw(Texts.stripped(RawTags.prepare(chars, out.context())))
                    .line();
        }
    }
}
