package dev.fingerpost.text;

import java.util.Arrays;

/** Lines of a text. */
public final class Lines {
    private Lines() {}

    /** The offset of the first character of each line; 0 for an empty text, which is one line. */
    public static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
