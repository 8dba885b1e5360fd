package dev.fingerpost.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where HTML in a text ends. For kramdown and Python-Markdown the closing tag ends it, and an attribute {@code markdown} begins text within; in
 * CommonMark (0.31.2, 4.6) only an empty line does either.
 */
final class HtmlBlocks {
    private static final String NAMES =
            "(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|header|li|main|nav|ol|p|section|summary|table|ul)";
    private static final Pattern TAG = Pattern.compile("(?i)<(?<close>/?)" + NAMES + "\\b(?<more>[^<>]{0,1000})>");
    /** What may stand below without an empty line: more HTML, and what is set in so far that it would become code. */
    private static final Pattern TEXT_BELOW = Pattern.compile("[ \\t]*\\n(?= {0,3}[^\\s<>])");

    private HtmlBlocks() {}

    /** The text with an empty line behind each line that ends HTML, or begins text within. */
    static String parted(String body) {
        return body.contains("<") ? Masked.change(body, HtmlBlocks::inside) : body;
    }

    private static String inside(String text) {
        StringBuilder out = new StringBuilder();
        int written = 0;
        int depth = 0;
        Matcher below = TEXT_BELOW.matcher(text);
        for (Matcher tag = TAG.matcher(text); tag.find(); ) {
            boolean closing = !tag.group("close").isEmpty();
            boolean read = !closing && tag.group("more").matches("(?s).*\\smarkdown\\b.*");
            depth = closing ? Math.max(0, depth - 1) : read ? 0 : depth + 1;
            if ((read || closing && depth == 0)
                    && below.region(tag.end(), text.length()).lookingAt()) {
                out.append(text, written, below.end()).append('\n');
                written = below.end();
            }
        }
        return out.append(text, written, text.length()).toString();
    }
}
