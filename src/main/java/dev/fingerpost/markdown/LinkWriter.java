package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import dev.fingerpost.markdown.syntax.BareLink;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Html;
import org.jspecify.annotations.Nullable;

/** Links and images: each becomes a {@link Reference} and a hole for its address. */
final class LinkWriter {
    private LinkWriter() {}

    static void inline(Link node, Writer out) {
        link(node, target(node), title(node), at(node, out), out);
    }

    static void image(Image node, Writer out) {
        Pictures.write(node, target(node), title(node), at(node, out), out);
    }

    static void auto(AutoLink node, Writer out) {
        String text = Texts.harmless(Texts.text(node.getText()));
        address(node, text, text, out);
    }

    static void mail(MailLink node, Writer out) {
        String text = Texts.decode(node.getText());
        address(node, "mailto:" + text, text, out);
    }

    /** As it stands in a sentence, an address may hold references to characters: <code>?a=1&amp;amp;b=2</code>. */
    static void bare(BareLink node, Writer out) {
        String text = Texts.decode(node.getText());
        address(node, node.prefix() + text, text, out);
    }

    private static void address(DelimitedLinkNode node, String target, String text, Writer out) {
        Position at = out.context().at(node.getText());
        Integer number = out.context().references().add(Reference.Kind.LINK, target, text, at);
        open(number, null, node, out).text(text).raw(number == null ? "" : "</a>");
    }

    private static void link(Node node, String target, @Nullable String title, Position at, Writer out) {
        String text = Texts.folded(PlainText.of(node, out.context().hidden()));
        Integer number = out.context().references().add(Reference.Kind.LINK, target, text, at);
        // Of answers without words, the reader of trees says more.
        boolean answer = out.context().kind() == PageKind.DECISION_TREE && target.startsWith("#");
        if (number != null && !answer && Blank.is(text) && !Pictures.isIn(node)) {
            out.context()
                    .report(
                            Code.LINK_EMPTY,
                            out.context().at(node),
                            "the link to `" + target + "` has no words",
                            "write between `[` and `]` what a reader finds there");
        }
        open(number, title, node, out);
        out.inLink(number != null, () -> out.children(node));
        out.raw(number == null ? "" : "</a>");
    }

    private static Writer open(@Nullable Integer number, @Nullable String title, Node node, Writer out) {
        return number == null
                ? out
                : out.raw("<a href=\"" + References.address(number) + "\"")
                        .raw(title == null ? "" : " title=\"" + Html.escape(title) + "\"")
                        .raw(out.context().attributes(node).html(title == null ? "" : "title"))
                        .raw(">");
    }

    private static String target(LinkNodeBase node) {
        return Texts.decode(node.getUrl());
    }

    private static @Nullable String title(LinkNodeBase node) {
        return node.getTitle().isNull() ? null : Texts.decode(node.getTitle());
    }

    private static Position at(LinkNodeBase node, Writer out) {
        return out.context().at(node.getUrl().isEmpty() ? node.getChars() : node.getUrl());
    }
}
