package dev.fingerpost.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code in a Markdown page, also in a quotation.
 *
 * @param language empty for none
 * @param start offset of its first line
 * @param end offset of the line that closes it
 */
record CodeFence(String language, int start, int end) {
    private static final Pattern LINE = Pattern.compile(
            "(?md)^[ \\t]*+(?:>[ \\t]*+)?+(?<ticks>`{3,}+|~{3,}+)" + "[ \\t]*+\\{?+\\.?+(?<language>[\\w-]*+)[^\\n]*+");

    /** A line that opens a fence or closes one. */
    private record Line(String ticks, String language, int start, int end) {
        boolean closes(Line other) {
            return ticks.startsWith(other.ticks);
        }
    }

    /** Those of a page that are closed. */
    static List<CodeFence> all(String text) {
        List<Line> lines = new ArrayList<>();
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            lines.add(new Line(line.group("ticks"), line.group("language"), line.start(), line.end()));
        }
        BitSet closed = closed(lines);
        List<CodeFence> fences = new ArrayList<>();
        for (int i = closed.nextSetBit(0); i >= 0; i = closed.nextSetBit(i + 1)) {
            Line open = lines.get(i++);
            while (!lines.get(i).closes(open)) {
                i++;
            }
            fences.add(new CodeFence(open.language, open.end + 1, lines.get(i).start));
        }
        return fences;
    }

    /** Which of them a later one could close: the search for it has an end. */
    private static BitSet closed(List<Line> lines) {
        BitSet closed = new BitSet();
        Map<Character, Integer> longest = new HashMap<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String ticks = lines.get(i).ticks;
            closed.set(i, ticks.length() <= longest.getOrDefault(ticks.charAt(0), 0));
            longest.merge(ticks.charAt(0), ticks.length(), Math::max);
        }
        return closed;
    }
}
