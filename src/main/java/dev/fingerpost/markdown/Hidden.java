package dev.fingerpost.markdown;

import java.util.Map;
import java.util.TreeMap;

/** Stretches of the source that say how to show something and are not shown themselves: attribute blocks, the mark of an alert. */
final class Hidden {
    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    void add(int start, int end) {
        endByStart.put(start, end);
    }

    /** Whether all of a non-empty stretch is hidden. */
    boolean covers(int start, int end) {
        if (endByStart.isEmpty() || start >= end) {
            return false;
        }
        Map.Entry<Integer, Integer> before = endByStart.floorEntry(start);
        return before != null && before.getValue() >= end;
    }

    /** Where the shown part of a stretch begins, if its front is hidden; else its start. */
    int visibleStart(int start, int end) {
        Map.Entry<Integer, Integer> before = endByStart.floorEntry(start);
        return before != null && before.getValue() > start ? Math.min(before.getValue(), end) : start;
    }

    /** Where the shown part of a stretch ends, if its tail is hidden; else its end. */
    int visibleEnd(int start, int end) {
        Map.Entry<Integer, Integer> last = endByStart.lowerEntry(end);
        return last != null && last.getKey() >= start && last.getValue() >= end ? last.getKey() : end;
    }
}
