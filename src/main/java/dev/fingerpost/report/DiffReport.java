package dev.fingerpost.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Two versions of a file as a unified diff, as {@code git apply} and {@code patch} read it. */
public final class DiffReport {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final IntFunction<List<String>> after;
    private final StringBuilder out;
    /** How many lines longer the file has become by the hunks that are written. */
    private int shift;

    private DiffReport(String path, List<String> before, IntFunction<List<String>> after) {
        this.before = before;
        this.after = after;
        this.out = new StringBuilder("--- a/" + path + "\n+++ b/" + path + "\n");
    }

    /**
     * The diff of one file.
     *
     * @param path with {@code /} between names
     * @param before its lines, without the empty one behind the last line break
     * @param after what a line (0-based) became: none, itself, or several
     * @param isEnded whether the last line has a line break
     */
    public static String of(String path, List<String> before, IntFunction<List<String>> after, boolean isEnded) {
        DiffReport diff = new DiffReport(path, before, after);
        diff.hunks();
        int last = before.size() - 1;
        return isEnded ? diff.out.toString() : unended(diff.out, before.get(last), after.apply(last));
    }

    /** Changes whose context meets are one hunk. */
    private void hunks() {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!isKept(i)) {
                changed.add(i);
            }
        }
        for (int at = 0; at < changed.size(); ) {
            int last = at;
            while (last + 1 < changed.size() && changed.get(last + 1) - changed.get(last) <= 2 * CONTEXT) {
                last++;
            }
            int start = Math.max(0, changed.get(at) - CONTEXT);
            int end = Math.min(before.size(), changed.get(last) + CONTEXT + 1);
            hunk(start, end);
            at = last + 1;
        }
    }

    private boolean isKept(int line) {
        return after.apply(line).equals(List.of(before.get(line)));
    }

    /**
     * Writes the lines before {@code end}, from {@code start} on.
     *
     * @param start 0-based
     */
    private void hunk(int start, int end) {
        StringBuilder lines = new StringBuilder();
        int count = 0;
        for (int i = start; i < end; i++) {
            List<String> now = after.apply(i);
            count += now.size();
            if (isKept(i)) {
                lines.append(' ').append(before.get(i)).append('\n');
            } else {
                lines.append('-').append(before.get(i)).append('\n');
                now.forEach(line -> lines.append('+').append(line).append('\n'));
            }
        }
        out.append("@@ -" + (start + 1) + "," + (end - start) + " +" + (start + 1 + shift) + "," + count + " @@\n")
                .append(lines);
        shift += count - (end - start);
    }

    /** Says so of the last line, where a hunk shows it. */
    private static String unended(StringBuilder out, String before, List<String> after) {
        String now = after.isEmpty() ? "" : "+" + after.get(after.size() - 1) + "\n";
        String same = " " + before + "\n";
        String mark = "\\ No newline at end of file\n";
        if (out.toString().endsWith(same)) {
            return out + mark;
        }
        String changed = "-" + before + "\n";
        int at = out.lastIndexOf(changed);
        boolean isLast =
                at >= 0 && out.indexOf("\n@@ ", at) < 0 && out.toString().endsWith(now);
        return isLast ? out.insert(at + changed.length(), mark) + (now.isEmpty() ? "" : mark) : out.toString();
    }
}
