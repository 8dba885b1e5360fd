package dev.fingerpost.frontmatter;

import dev.fingerpost.text.FrontMatterSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Front matter that would be taken for text, and shown to readers, because of how the lines around it are written.
 *
 * @param span where it stands; closed if its keys can be read
 * @param at offset of what is wrong
 * @param end offset after it
 * @param isMissing whether the line is to be written before what is wrong, not in its place
 */
record FenceSlip(FrontMatterSpan span, int at, int end, String message, String hint, boolean isMissing) {
    private static final String KEYS =
            "title|description|kind|tags|owner|order|draft|updated|reviewed|review-by|aliases|date|layout|weight|slug|id"
                    + "|sidebar_label|permalink|authors?|categor(?:y|ies)|summary|lang|template|nav_order|parent";

    /**
     * A first line, lines that look like keys and values, and a last line. More than three hyphens are a break in a text, unless a key follows that pages have here or
     * elsewhere.
     */
    private static final Pattern MARKED =
            Pattern.compile("(?:[ \\t]*+\\n)*+(?<first>[ \\t]*+(?:-{2,3}+|-{4,}+(?=[ \\t]*\\n(?:.+\\n)*?(?:" + KEYS
                    + "):)|\\+{3,}|[–—]-?)[ \\t]*)\\n(?<keys>[\\w-]++[ \\t]*+[:=](?:[ \\t][^\\n]*+)?\\n"
                    + "(?:(?:[\\w-]++[ \\t]*+[:=]|[ \\t]++\\S|-[ \\t]|#)[^\\n]*+\\n|[ \\t]*+\\n)*+)"
                    + "(?<last>[ \\t]*(?:-{2,}|\\+{3,}|[–—]-?)[ \\t]*)(?:\\n|$)");

    /** Keys that pages have, and below them the line that ends front matter. */
    private static final Pattern UNMARKED = Pattern.compile(
            "(?:[ \\t]*+\\n)*+(?<keys>(?:title|description|kind|tags|owner|order|draft|updated|reviewed|review-by|aliases):[ \\t][^\\n]*\\n"
                    + "(?:(?:[\\w-]++:|[ \\t]++\\S|-[ \\t])[^\\n]*+\\n)*+)---[ \\t]*(?:\\n|$)");

    /** What was probably meant to be the front matter of a text that has none; null if nothing was. */
    static @Nullable FenceSlip find(String text) {
        Matcher marked = MARKED.matcher(text);
        if (marked.lookingAt()) {
            String first = marked.group("first");
            boolean isToml = first.contains("+++");
            String wrong = first.equals("---") ? "last" : "first";
            return new FenceSlip(
                    span(marked, !isToml),
                    marked.start(wrong),
                    marked.end(wrong),
                    "front matter stands between two lines `---`, found `" + marked.group(wrong) + "`",
                    isToml ? "TOML is not read here: write it as YAML, with `key: value`" : "write `---`",
                    false);
        }
        Matcher unmarked = UNMARKED.matcher(text);
        return unmarked.lookingAt()
                ? new FenceSlip(
                        span(unmarked, true),
                        unmarked.start("keys"),
                        text.indexOf('\n', unmarked.start("keys")),
                        "front matter begins with a line `---`, and here is none",
                        "add it above this line",
                        true)
                : null;
    }

    private static FrontMatterSpan span(Matcher found, boolean closed) {
        return new FrontMatterSpan(found.start("keys"), found.start("keys"), found.end("keys"), found.end(), closed);
    }
}
