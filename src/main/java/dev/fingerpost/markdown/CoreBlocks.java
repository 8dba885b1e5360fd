package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.markdown.syntax.Chars;
import dev.fingerpost.text.Html;

/** CommonMark's blocks, but for headings, code and raw HTML. */
final class CoreBlocks {
    private CoreBlocks() {}

    static void addTo(Writers writers) {
        writers.on(Paragraph.class, CoreBlocks::paragraph)
                .on(BlockQuote.class, CoreBlocks::quote)
                .on(BulletList.class, CoreBlocks::bullets)
                .on(OrderedList.class, CoreBlocks::ordered)
                .on(BulletListItem.class, (node, out) -> item("", "", node, out))
                .on(OrderedListItem.class, (node, out) -> item("", "", node, out))
                .on(TaskListItem.class, CoreBlocks::task)
                .on(Reference.class, (node, out) -> {})
                .on(ThematicBreak.class, (node, out) -> out.line().raw("<hr>").line());
    }

    private static void paragraph(Paragraph node, Writer out) {
        String written = out.capture(() -> out.children(node));
        String content = written.substring(0, Chars.withoutSpaceBefore(written, 0, written.length()));
        if (content.isEmpty()) {
            return;
        }
        if (Captions.write(node, content, out)) {
            return;
        }
        String labelled = isTaskLine(node)
                ? "<label>" + checkbox((TaskListItem) node.getParent()) + content + "</label>"
                : content;
        if (isBare(node)) {
            if (node.getPrevious() != null) {
                out.line();
            }
            out.raw(labelled);
        } else {
            out.line()
                    .raw("<p" + out.context().attributes(node).html() + ">")
                    .raw(labelled)
                    .raw("</p>")
                    .line();
        }
    }

    /** Whether the paragraph stands without tags of its own, as in a list without blank lines between its items. */
    private static boolean isBare(Paragraph node) {
        Node parent = node.getParent();
        if (parent instanceof DefinitionItem) {
            return parent.getFirstChild() == node && parent.getLastChild() == node;
        }
        return parent instanceof DefinitionTerm || parent instanceof ListItem item && item.isInTightList();
    }

    private static boolean isTaskLine(Paragraph node) {
        return node.getParent() instanceof TaskListItem && node.getPrevious() == null;
    }

    private static void quote(BlockQuote node, Writer out) {
        Alert.Callout alert = out.context().alerts().get(node);
        Attributes attributes = out.context().attributes(node);
        if (alert == null) {
            out.line().raw("<blockquote" + attributes.html() + ">").line();
            out.children(node);
            out.line().raw("</blockquote>").line();
        } else {
            boolean folds = !alert.fold().isEmpty();
            String classes =
                    attributes.htmlWithClass("alert alert-" + alert.kind().id());
            out.line()
                    .raw(
                            folds
                                    ? "<details" + classes + (alert.fold().equals("+") ? " open>" : ">")
                                    : "<div" + classes + " role=\"note\">")
                    .line();
            String title = alert.title().isEmpty() ? alert.kind().title().hole() : Html.escapeText(alert.title());
            out.raw(folds ? "<summary class=\"alert-title\">" : "<p class=\"alert-title\">")
                    .raw(title)
                    .raw(folds ? "</summary>" : "</p>")
                    .line();
            out.children(node);
            out.line().raw(folds ? "</details>" : "</div>").line();
        }
    }

    private static void bullets(BulletList node, Writer out) {
        if (Tabs.are(node, out.context())) {
            Tabs.write(node, out);
        } else {
            list("ul", "", node, out);
        }
    }

    private static void ordered(OrderedList node, Writer out) {
        boolean given = out.context().attributes(node).value("start") != null;
        list("ol", given || node.getStartNumber() == 1 ? "" : " start=\"" + node.getStartNumber() + "\"", node, out);
    }

    private static void list(String tag, String more, Node node, Writer out) {
        out.line()
                .raw("<" + tag + more + out.context().attributes(node).html() + ">")
                .line();
        out.children(node);
        out.line().raw("</" + tag + ">").line();
    }

    private static void task(TaskListItem node, Writer out) {
        boolean empty = !(node.getFirstChild() instanceof Paragraph);
        item("task", empty ? checkbox(node) : "", node, out);
    }

    private static void item(String ourClass, String front, ListItem node, Writer out) {
        Attributes attributes = out.context().attributes(node);
        if (node.getFirstChild() instanceof Paragraph first && isBare(first)) {
            attributes = attributes.and(out.context().attributes(first));
        }
        out.line().raw("<li" + attributes.htmlWithClass(ourClass) + ">").raw(front);
        out.children(node);
        out.raw("</li>").line();
    }

    private static String checkbox(TaskListItem item) {
        return "<input type=\"checkbox\" disabled" + (item.isItemDoneMarker() ? " checked> " : "> ");
    }
}
