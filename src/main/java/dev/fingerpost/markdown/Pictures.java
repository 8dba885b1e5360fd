package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Html;
import org.jspecify.annotations.Nullable;

/** Images, alone or in a line. */
final class Pictures {
    private Pictures() {}

    /** Whether nothing else stands in the image's paragraph, but perhaps its attribute block. */
    static boolean isAlone(Node image) {
        for (Node next = image.getNext(); next != null; next = next.getNext()) {
            boolean rest = next instanceof SoftLineBreak
                    || next instanceof Text && AttributeSyntax.loneBlock(next.getChars()) >= 0;
            if (!rest) {
                return false;
            }
        }
        return image.getPrevious() == null;
    }

    /** Whether an image stands in a heading or a link, as Markdown or as HTML. */
    static boolean isIn(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean html = node instanceof HtmlInline && node.getChars().matchCharsIgnoreCase("<img");
            if (html || node instanceof Image || isIn(node)) {
                return true;
            }
        }
        return false;
    }

    static void write(Node node, String target, @Nullable String title, Position at, Writer out) {
        ParseContext context = out.context();
        String alt = Texts.folded(PlainText.of(node, context.hidden()));
        if (Blank.is(alt)) {
            context.report(
                    Code.ALT_MISSING,
                    context.at(node),
                    "the image `" + target + "` has no alternative text",
                    "say in the brackets what it shows; for one that only decorates write `<img src=\"…\" alt=\"\">`");
        }
        Integer number = context.references().add(Reference.Kind.IMAGE, target, alt, at);
        if (number == null) {
            out.text(alt);
            return;
        }
        Attributes attributes = context.attributes(node);
        boolean sized = attributes.value("width") != null || attributes.value("height") != null;
        String loading = attributes.value("loading");
        out.raw("<img src=\"" + References.address(number) + "\" alt=\"" + Html.escape(alt) + "\"")
                .raw(sized ? "" : References.size(number))
                .raw(" loading=\"" + (loading == null ? "lazy" : loading) + "\"")
                .raw(title == null ? "" : " title=\"" + Html.escape(title) + "\"")
                .raw(attributes.html("loading", "caption", title == null ? "" : "title"))
                .raw(">");
    }
}
