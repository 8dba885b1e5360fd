package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import dev.fingerpost.page.Word;
import dev.fingerpost.text.Html;

/** Headings with their anchors. The page's title is left to the template. */
final class Headings {
    private Headings() {}

    static void write(Heading node, Writer out) {
        ParseContext context = out.context();
        HeadingAnchor anchor = context.anchors().getOrDefault(node, HeadingAnchor.NONE);
        if (node == context.titleNode()) {
            context.titleHtml(Texts.stripped(out.capture(() -> out.children(node))));
            return;
        }
        String tag = "h" + node.getLevel();
        String id = anchor.id().isEmpty() || anchor.beside() ? "" : " id=\"" + Html.escape(anchor.id()) + "\"";
        out.line().raw("<" + tag + id + context.attributes(node).html("id") + ">");
        out.raw(Texts.stripped(out.capture(() -> out.children(node))));
        if (!anchor.id().isEmpty()) {
            // It stands in the heading: readers who listen have heard which section that is.
            out.raw(" <a class=\"anchor\" href=\"#" + Html.escape(anchor.id()) + "\" aria-label=\""
                    + Word.SECTION.hole() + "\">#</a>");
        }
        out.raw("</" + tag + ">").line();
    }
}
