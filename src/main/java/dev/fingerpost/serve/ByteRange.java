package dev.fingerpost.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file.
 *
 * @param last its last byte; before {@code first} where the file has no such part
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a Range header asks for of a file of this length; null if it is to be ignored, as several ranges at once are. */
    static @Nullable ByteRange of(String header, long length) {
        Matcher m = SINGLE.matcher(header);
        if (!m.matches() || m.group(1).isEmpty() && m.group(2).isEmpty()) {
            return null;
        }
        if (m.group(1).isEmpty()) {
            long count = Math.min(length, Long.parseLong(m.group(2)));
            return new ByteRange(length - count, length - 1);
        }
        long first = Long.parseLong(m.group(1));
        long last = m.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(m.group(2));
        return last < first ? null : new ByteRange(first, Math.min(last, length - 1));
    }

    boolean isEmpty() {
        return last < first;
    }

    int size() {
        return Math.toIntExact(last - first + 1);
    }
}
