package dev.fingerpost.record;

import dev.fingerpost.record.RecordLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of Markdown as words: what a list or a table of a site can show of a record. */
final class Plain {
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{0,500}+)\\](?:\\([^()\\s]{0,500}+(?:\\s+\"[^\"]{0,500}+\")?\\)|\\[[^\\[\\]]{0,500}+\\])");
    private static final Pattern STRUCK =
            Pattern.compile("~~[^~]{1,1000}+~~|<(?:del|s|strike)>[^<]{0,1000}+</(?:del|s|strike)>");
    private static final Pattern TAG = Pattern.compile(
            "<(?:((?:https?://|mailto:)?[^<>\\s.@]{1,300}[.@][^<>\\s]{0,500}+)|/?[a-zA-Z][^<>]{0,1000}+)>");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3}|_{1,3}(?![\\p{L}\\p{N}])|`+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern MARKUP = Pattern.compile("[\\[\\]*_`~<\\\\]");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?(.*)");

    private Plain() {}

    /** Without links, emphasis, code marks, tags and what is struck out. */
    static String of(String markdown) {
        if (!MARKUP.matcher(markdown).find()) {
            return markdown.replaceAll("\\s+", " ").strip();
        }
        String text = STRUCK.matcher(markdown).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = TAG.matcher(text).replaceAll(tag -> tag.group(1) == null ? "" : Matcher.quoteReplacement(tag.group(1)));
        text = EMPHASIS.matcher(text).replaceAll("");
        return ESCAPE.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }

    /** The items of the lists in these lines, without what is nested in them. */
    static List<String> items(List<Line> lines) {
        List<String> items = new ArrayList<>();
        StringBuilder item = null;
        int indent = -1;
        for (Line line : lines) {
            Matcher found = ITEM.matcher(line.text());
            if (found.matches() && (indent < 0 || found.group(1).length() <= indent + 1)) {
                add(item, items);
                item = new StringBuilder(found.group(2));
                indent = found.group(1).length();
            } else if (found.matches() || line.text().isBlank()) {
                add(item, items);
                item = null;
            } else if (item != null) {
                item.append(' ').append(line.text().strip());
            }
        }
        add(item, items);
        return items;
    }

    private static void add(@Nullable StringBuilder item, List<String> items) {
        String text = item == null ? "" : of(item.toString());
        if (!text.isEmpty()) {
            items.add(text);
        }
    }

    /** The first paragraph of these lines; of a list, its first item. */
    static String paragraph(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line.text().isBlank() && !text.isEmpty()
                    || !text.isEmpty() && ITEM.matcher(line.text()).matches()) {
                break;
            }
            text.append(' ').append(line.text().strip());
        }
        return of(text.toString().replaceFirst("^\\s*(?:[-*+]|\\d{1,9}[.)]|>)\\s+", ""));
    }
}
