package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.markdown.syntax.BareLink;

/** CommonMark's inline elements, but for raw HTML. */
final class CoreInlines {
    private CoreInlines() {}

    static void addTo(Writers writers) {
        writers.on(
                        Text.class,
                        (node, out) ->
                                out.words(PlainText.visible(node, out.context().hidden())))
                .on(HtmlEntity.class, (node, out) -> out.text(Texts.decode(node.getChars())))
                .on(SoftLineBreak.class, (node, out) -> out.raw("\n"))
                .on(HardLineBreak.class, (node, out) -> out.raw("<br>\n"))
                .on(Code.class, CodeSpans::write)
                .on(Emphasis.class, (node, out) -> element("em", node, out))
                .on(StrongEmphasis.class, (node, out) -> element("strong", node, out))
                .on(Link.class, LinkWriter::inline)
                .on(Image.class, LinkWriter::image)
                .on(AutoLink.class, LinkWriter::auto)
                .on(MailLink.class, LinkWriter::mail)
                .on(BareLink.class, LinkWriter::bare);
    }

    static void element(String tag, Node node, Writer out) {
        out.raw("<" + tag + out.context().attributes(node).html() + ">");
        out.children(node);
        out.raw("</" + tag + ">");
    }
}
