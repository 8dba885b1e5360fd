package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;

/** HTML that the author wrote, under the site's policy. */
final class RawHtml {
    private RawHtml() {}

    static void addTo(Writers writers) {
        writers.on(HtmlInline.class, RawHtml::inline)
                .on(HtmlInlineComment.class, RawHtml::comment)
                .on(HtmlCommentBlock.class, RawHtml::comment)
                .on(HtmlInnerBlockComment.class, RawHtml::comment)
                .on(HtmlBlock.class, (node, out) -> block(node, node.getContentChars(), out))
                .on(HtmlInnerBlock.class, (node, out) -> block(node, node.getChars(), out));
    }

    /** Comments are notes to other authors, or marks in a decision tree: no reader sees them. */
    private static void comment(Node node, Writer out) {
        if (out.draft().policy() == HtmlPolicy.TRUST) {
            out.raw(Texts.harmless(node.getChars().toString()));
        }
    }

    private static void inline(HtmlInline node, Writer out) {
        if (out.draft().policy() == HtmlPolicy.ESCAPE) {
            out.text(node.getChars().toString());
        } else {
            out.raw(RawTags.prepare(node.getChars(), out.draft()));
        }
    }

    private static void block(HtmlBlockBase node, BasedSequence chars, Writer out) {
        String text = chars.toString().stripTrailing();
        boolean onlyComment = text.stripLeading().startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
        if (onlyComment) {
            comment(node, out);
        } else if (out.draft().policy() == HtmlPolicy.ESCAPE) {
            out.line().raw("<p>").text(text.strip()).raw("</p>").line();
        } else {
            out.line().raw(RawTags.prepare(chars, out.draft()).stripTrailing()).line();
        }
    }
}
