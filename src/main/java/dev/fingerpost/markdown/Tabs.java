package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.diag.Code;
import org.jspecify.annotations.Nullable;

/**
 * A list with the class {@code tabs}: each item begins with its name in bold. Where scripts run, readers see one item at a time;
 * elsewhere, on GitHub as well, all of them one below the other.
 */
final class Tabs {
    private Tabs() {}

    /** Whether the author wants this list as tabs. */
    static boolean are(BulletList list, ParseContext context) {
        return context.attributes(list).classes().contains("tabs");
    }

    static void write(BulletList list, Writer out) {
        out.line().raw("<div" + out.context().attributes(list).html() + ">").line();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, out);
        }
        out.raw("</div>").line();
    }

    private static void item(Node item, Writer out) {
        StrongEmphasis name = name(item);
        out.raw("<div class=\"tab\">").line();
        if (name == null) {
            out.context()
                    .report(
                            Code.TAB_NO_NAME,
                            out.context().at(item.getFirstChild() == null ? item : item.getFirstChild()),
                            "a tab begins with its name in bold, alone on its line",
                            "write `- **Name**`, then an empty line, then the text, indented");
            out.children(item);
        } else {
            out.raw("<p class=\"tab__name\">" + out.capture(() -> out.children(name)) + "</p>")
                    .line();
            for (Node node = item.getFirstChild().getNext(); node != null; node = node.getNext()) {
                out.write(node);
            }
        }
        out.line().raw("</div>").line();
    }

    /** Null where the item does not begin with a paragraph of bold words and nothing else. */
    private static @Nullable StrongEmphasis name(Node item) {
        Node first = item.getFirstChild() instanceof Paragraph paragraph ? paragraph.getFirstChild() : null;
        return first instanceof StrongEmphasis strong && strong.getNext() == null ? strong : null;
    }
}
