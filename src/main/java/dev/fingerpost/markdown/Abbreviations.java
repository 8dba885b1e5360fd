package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import dev.fingerpost.text.Html;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations of one page: lines {@code *[API]: application programming interface} define them, and each use is explained.
 */
final class Abbreviations {
    private static final Pattern DEFINITION =
            Pattern.compile("^[ \\t>]*\\*\\[([^\\[\\]\\n]{1,100})]:[ \\t]+(\\S.*)$", Pattern.MULTILINE);

    private final Map<String, String> meanings = new TreeMap<>(Comparator.reverseOrder());
    private @Nullable Pattern uses;
    private int nextMark = -1;

    /** Enters the lines of a paragraph that define abbreviations; they are not shown. */
    void define(Paragraph paragraph, Draft draft) {
        int start = paragraph.getStartOffset();
        int end = Math.min(paragraph.getEndOffset(), draft.source().text().length());
        String text = draft.source().text();
        if (!holdsMark(text, start, end)) {
            return;
        }
        Matcher line = DEFINITION.matcher(text).region(start, end);
        while (line.find()) {
            meanings.putIfAbsent(
                    Texts.decode(line.group(1)).strip(),
                    Texts.decode(line.group(2)).strip());
            int next = Math.min(line.end() + 1, end);
            // The last line takes the break before it along, so that no empty line is left.
            draft.hidden().add(next == end && line.start() > start ? line.start() - 1 : line.start(), next);
        }
    }

    /** Paragraphs come in order, so that each part of the text is searched once. */
    private boolean holdsMark(String text, int start, int end) {
        if (nextMark < start) {
            int found = text.indexOf("*[", start);
            nextMark = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextMark < end;
    }

    /** Text as HTML, with each abbreviation in it marked. */
    String html(String text) {
        if (meanings.isEmpty()) {
            return Html.escapeText(text);
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Matcher use = uses().matcher(text); use.find(); ) {
            out.append(Html.escapeText(text.substring(done, use.start())));
            out.append("<abbr title=\"" + Html.escape(meanings.get(use.group())) + "\">");
            out.append(Html.escapeText(use.group())).append("</abbr>");
            done = use.end();
        }
        return out.append(Html.escapeText(text.substring(done))).toString();
    }

    /** All at once: the longer of two that begin alike comes first. */
    private Pattern uses() {
        if (uses == null) {
            String any = meanings.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
            uses = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
        }
        return uses;
    }
}
