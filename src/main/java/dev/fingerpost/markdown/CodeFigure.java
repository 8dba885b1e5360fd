package dev.fingerpost.markdown;

import dev.fingerpost.page.CodeBlock;
import dev.fingerpost.text.CodeHighlighter;
import dev.fingerpost.text.Html;

/** The figure that shows a block of code, whether it stands in the page or comes from a file. */
public final class CodeFigure {
    private CodeFigure() {}

    /**
     * HTML of a code block.
     *
     * @param block what its fence says of it
     * @param code its text; line breaks at the end do not matter
     * @return a complete {@code figure} element
     */
    public static String html(CodeBlock block, String code, CodeHighlighter highlighter) {
        String language = block.language();
        String caption = block.title() == null ? language : block.title();
        String coloured = highlighter.highlight(language, withoutBlankEnd(code));
        return "<figure class=\"code" + (block.isDiagram() && !code.isBlank() ? " diagram" : "") + "\">"
                + (caption.isEmpty() ? "" : "<figcaption>" + Html.escapeText(caption) + "</figcaption>")
                + "<pre tabindex=\"0\"><code"
                + (language.isEmpty() ? "" : " class=\"language-" + Html.escape(language) + "\"")
                + ">"
                + MarkedLines.wrap(coloured, block.marked())
                + "</code></pre></figure>";
    }

    private static String withoutBlankEnd(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == '\n') {
            end--;
        }
        return code.substring(0, end);
    }
}
