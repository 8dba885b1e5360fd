package dev.fingerpost.markdown;

import static java.util.Objects.requireNonNull;

import com.vladsch.flexmark.ast.Paragraph;
import dev.fingerpost.text.Html;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations of one page: lines {@code *[API]: application programming interface} define them, and each use is explained.
 */
final class Abbreviations {
    private static final Pattern DEFINITION =
            Pattern.compile("^[ \\t>]*\\*\\[([^\\[\\]\\n]{1,100})]:[ \\t]+(\\S.*)$", Pattern.MULTILINE);

    private final Map<String, String> meanings = new HashMap<>();
    /** How long abbreviations are, the longest first: not one of many need be tried at each word. */
    private final SortedSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

    private int nextMark = -1;

    /** Enters the lines of a paragraph that define abbreviations; they are not shown. */
    void define(Paragraph paragraph, ParseContext context) {
        int start = paragraph.getStartOffset();
        int end = Math.min(paragraph.getEndOffset(), context.source().text().length());
        String text = context.source().text();
        if (!holdsMark(text, start, end)) {
            return;
        }
        Matcher line = DEFINITION.matcher(text).region(start, end);
        while (line.find()) {
            String name = Texts.decode(line.group(1)).strip();
            if (!name.isEmpty()) {
                meanings.putIfAbsent(name, Texts.decode(line.group(2)).strip());
                lengths.add(name.length());
            }
            int next = Math.min(line.end() + 1, end);
            // The last line takes the break before it along, so that no empty line is left.
            context.hidden().add(next == end && line.start() > start ? line.start() - 1 : line.start(), next);
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
        for (int at = 0; at < text.length(); at++) {
            int end = isWithinWord(text, at) ? at : end(text, at);
            if (end > at) {
                String name = text.substring(at, end);
                out.append(Html.escapeText(text.substring(done, at)));
                out.append("<abbr title=\"" + Html.escape(requireNonNull(meanings.get(name))) + "\">");
                out.append(Html.escapeText(name)).append("</abbr>");
                done = end;
                at = end - 1;
            }
        }
        return out.append(Html.escapeText(text.substring(done))).toString();
    }

    /** Where the abbreviation ends that begins here, the longer of two; the same place where none does. */
    private int end(String text, int at) {
        for (int length : lengths) {
            int end = at + length;
            if (end <= text.length()
                    && !(end < text.length() && isWord(text.codePointAt(end)))
                    && meanings.containsKey(text.substring(at, end))) {
                return end;
            }
        }
        return at;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && isWord(text.codePointBefore(at)) || Character.isLowSurrogate(text.charAt(at));
    }

    private static boolean isWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
