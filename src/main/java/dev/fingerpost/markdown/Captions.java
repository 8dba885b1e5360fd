package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.text.Html;

/** A picture that stands alone and has a caption becomes a figure. */
final class Captions {
    private Captions() {}

    /** Writes the figure, if the paragraph is one. */
    static boolean write(Paragraph paragraph, String content, Writer out) {
        Node first = paragraph.getFirstChild();
        boolean picture = first instanceof Image && Pictures.isAlone(first);
        String caption = picture ? out.context().attributes(first).value("caption") : null;
        if (caption == null) {
            return false;
        }
        out.line()
                .raw("<figure class=\"picture\">" + content + "<figcaption>" + Html.escapeText(caption)
                        + "</figcaption></figure>")
                .line();
        return true;
    }
}
