package dev.fingerpost.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where HTML in a text ends. For kramdown and Python-Markdown the closing tag ends it, and an attribute {@code markdown} begins text within; in
 * CommonMark (0.31.2, 4.6) only an empty line does either.
 */
final class HtmlBlocks {
    private static final String CODE =
            "(?s:<!--.*?-->|<(?<code>pre|script|style|textarea)\\b.*?</\\k<code>\\s*>|\\{%-?[ \\t]*highlight\\b.*?endhighlight[ \\t]*-?%})";
    private static final String NAMES =
            "(?:address|article|aside|blockquote|center|details|div|dl|fieldset|figcaption|figure|footer|form|header|main|nav|ol|section|summary|table|ul|(?<bare>dd|dt|li|p))";
    private static final Pattern TAG =
            Pattern.compile("(?i)" + CODE + "|<(?<close>/?)" + NAMES + "\\b(?<more>[^<>]{0,1000})>");
    /** What may stand below without an empty line: more HTML, quotes, and what is set in so far that it would become code. */
    private static final Pattern TEXT_BELOW = Pattern.compile("[ \\t]*\\n(?= {0,3}[^\\s<>])");

    private static final Pattern VALUE = Pattern.compile("=\\s*(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern READ = Pattern.compile("\\smarkdown(?![\\w-])");
    private static final Pattern UNREAD = Pattern.compile("\\smarkdown\\s*=\\s*[\"']?(?:0|false)\\b");

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
            String more = tag.group("more");
            if (more == null) {
                continue;
            }
            boolean closing = !tag.group("close").isEmpty();
            boolean read = !closing
                    && READ.matcher(VALUE.matcher(more).replaceAll("")).find()
                    && !UNREAD.matcher(more).find();
            // Their closing tags may be left out.
            boolean bare = tag.group("bare") != null;
            depth = read ? 0 : bare ? depth : Math.max(0, depth + (closing ? -1 : 1));
            if ((read || closing && depth == 0)
                    && beginsWithTag(text, tag.start())
                    && below.region(tag.end(), text.length()).lookingAt()) {
                out.append(text, written, below.end()).append('\n');
                written = below.end();
            }
        }
        return out.append(text, written, text.length()).toString();
    }

    /** Whether the line begins with a tag: HTML within a list, a table or words ends with these. */
    private static boolean beginsWithTag(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        return text.substring(start, at + 1).stripLeading().startsWith("<");
    }
}
