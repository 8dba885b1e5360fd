package dev.fingerpost.report;

import dev.fingerpost.text.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Two versions of a file as a unified diff, as {@code git apply} and {@code patch} read it. What would act on a terminal or give a secret
 * away is spelled out, here as everywhere: such a line fits no file.
 */
public final class DiffReport {
    private static final int CONTEXT = 3;

    private final List<String> before;
    private final IntFunction<List<String>> after;
    private final boolean isEnded;
    private final StringBuilder out;
    /** How many lines longer the file has become by the hunks that are written. */
    private int shift;

    private DiffReport(String path, List<String> before, IntFunction<List<String>> after, boolean isEnded) {
        this.before = before;
        this.after = after;
        this.isEnded = isEnded;
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
        DiffReport diff = new DiffReport(path, before, after, isEnded);
        diff.hunks();
        return Secrets.starred(diff.out.toString())
                .lines()
                .map(Visible::line)
                .collect(Collectors.joining("\n", "", "\n"));
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
                lines.append(' ').append(before.get(i)).append('\n').append(mark(i));
            } else {
                lines.append('-').append(before.get(i)).append('\n').append(mark(i));
                now.forEach(line -> lines.append('+').append(line).append('\n'));
                lines.append(now.isEmpty() ? "" : mark(i));
            }
        }
        out.append("@@ -" + (start + 1) + "," + (end - start) + " +" + (start + 1 + shift) + "," + count + " @@\n")
                .append(lines);
        shift += count - (end - start);
    }

    /** What stands behind the last of the lines that one became, or that it was. */
    private String mark(int line) {
        return isEnded || line < before.size() - 1 ? "" : "\\ No newline at end of file\n";
    }
}
