package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Reference;
import dev.fingerpost.text.Html;
import dev.fingerpost.text.Suggest;
import org.jspecify.annotations.Nullable;

/** Links and images: each becomes a {@link Reference} and a hole for its address. */
final class Links {
    private Links() {}

    static void inline(Link node, Writer out) {
        link(node, target(node), title(node), at(node, out), out);
    }

    static void image(Image node, Writer out) {
        Pictures.write(node, target(node), title(node), at(node, out), out);
    }

    static void reference(LinkRef node, Writer out) {
        com.vladsch.flexmark.ast.Reference definition = out.draft().definition(node);
        if (definition == null) {
            undefined(node, out);
        } else {
            link(node, target(definition), title(definition), at(definition, out), out);
        }
    }

    static void imageReference(ImageRef node, Writer out) {
        com.vladsch.flexmark.ast.Reference definition = out.draft().definition(node);
        if (definition == null) {
            undefined(node, out);
        } else {
            Pictures.write(node, target(definition), title(definition), at(definition, out), out);
        }
    }

    static void auto(AutoLink node, Writer out) {
        String text = Texts.harmless(Texts.text(node.getText()));
        address(node, text, text, out);
    }

    static void mail(MailLink node, Writer out) {
        String text = Texts.decode(node.getText());
        address(node, "mailto:" + text, text, out);
    }

    private static void address(DelimitedLinkNode node, String target, String text, Writer out) {
        Position at = out.draft().at(node.getText());
        Integer number = out.draft().references().add(Reference.Kind.LINK, target, text, at);
        open(number, null, node, out).text(text).raw(number == null ? "" : "</a>");
    }

    private static void link(Node node, String target, @Nullable String title, Position at, Writer out) {
        String text = Texts.folded(PlainText.of(node, out.draft().hidden()));
        Integer number = out.draft().references().add(Reference.Kind.LINK, target, text, at);
        // Of answers without words, the reader of trees says more.
        boolean answer = out.draft().kind() == PageKind.DECISION_TREE && target.startsWith("#");
        if (number != null && !answer && text.isEmpty() && !Pictures.isIn(node)) {
            out.draft()
                    .report(
                            Code.LINK_EMPTY,
                            out.draft().at(node),
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
                        .raw(out.draft().attributes(node).html(title == null ? "" : "title"))
                        .raw(">");
    }

    /** Brackets that name no definition are text; with a second pair the author meant a link. */
    private static void undefined(RefNode node, Writer out) {
        boolean meant = !node.isReferenceTextCombined() || node.isDummyReference();
        if (meant) {
            String label = node.getReference().toString();
            out.draft()
                    .report(
                            Code.REFERENCE_UNDEFINED,
                            out.draft().at(node.isDummyReference() ? node.getChars() : node.getReference()),
                            "`[" + label + "]` is not defined on this page",
                            out.draft()
                                    .references()
                                    .definedLike(label, node.getDocument())
                                    .map(near -> Suggest.question("[" + near + "]"))
                                    .orElse("add a line `[" + label + "]: target`, or write `[text](target)`"));
        }
        BasedSequence chars = node.getChars();
        if (node.hasChildren()) {
            out.text(Texts.decode(chars.prefixOf(node.getChildChars())));
            out.children(node);
            out.text(Texts.decode(chars.suffixOf(node.getChildChars())));
        } else {
            out.text(Texts.decode(chars));
        }
    }

    private static String target(LinkNodeBase node) {
        return Texts.decode(node.getUrl());
    }

    private static @Nullable String title(LinkNodeBase node) {
        return node.getTitle().isNull() ? null : Texts.decode(node.getTitle());
    }

    private static Position at(LinkNodeBase node, Writer out) {
        return out.draft().at(node.getUrl().isEmpty() ? node.getChars() : node.getUrl());
    }
}
