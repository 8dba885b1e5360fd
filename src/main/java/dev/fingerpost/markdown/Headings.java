package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import dev.fingerpost.page.Word;
import dev.fingerpost.text.Html;

/** Headings with their anchors. The page's title is left to the template. */
final class Headings {
    private Headings() {}

    static void write(Heading node, Writer out) {
        ParseState draft = out.draft();
        HeadingAnchor anchor = draft.anchors().getOrDefault(node, HeadingAnchor.NONE);
        if (node == draft.titleNode()) {
            draft.titleHtml(Texts.stripped(out.capture(() -> out.children(node))));
            return;
        }
        String tag = "h" + node.getLevel();
        String id = anchor.id().isEmpty() || anchor.beside() ? "" : " id=\"" + Html.escape(anchor.id()) + "\"";
        out.line().raw("<" + tag + id + draft.attributes(node).html("id") + ">");
        out.raw(Texts.stripped(out.capture(() -> out.children(node))));
        if (!anchor.id().isEmpty()) {
            // It stands in the heading: readers who listen have heard which section that is.
            out.raw(" <a class=\"anchor\" href=\"#" + Html.escape(anchor.id()) + "\" aria-label=\""
                    + Word.SECTION.hole() + "\">#</a>");
        }
        out.raw("</" + tag + ">").line();
    }
}
