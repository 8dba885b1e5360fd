package dev.fingerpost.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A word of the site: on which pages it stands, and how. Changed by one thread at a time. */
final class PostingList implements Comparable<PostingList> {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final byte[] VALUES = new byte[128];
    private static final int[] NONE = {};

    static {
        for (int value = 0; value < DIGITS.length(); value++) {
            VALUES[DIGITS.charAt(value)] = (byte) value;
        }
    }

    private final String text;
    private int[] pages = NONE;
    private byte[] marks = {};
    private int size;
    private @Nullable String written;
    private boolean isListed;

    PostingList(String text) {
        this.text = text;
    }

    /** @param written what {@link #written()} gave */
    PostingList(String text, String written) {
        this.text = text;
        int page = -1;
        int distance = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = value(written.charAt(i));
            distance = distance << 5 | digit & 31;
            if (digit < 32) {
                page += distance + 1;
                add(page, (byte) value(written.charAt(++i)));
                distance = 0;
            }
        }
        this.written = written;
    }

    String text() {
        return text;
    }

    boolean isUsed() {
        return size > 0;
    }

    /** Whether it is in the list of all words. */
    boolean isListed() {
        return isListed;
    }

    void list(boolean listed) {
        isListed = listed;
    }

    void clear() {
        size = 0;
        written = null;
    }

    /** Puts down that the word stands on this page. */
    void add(int page, byte mark) {
        int at = size == 0 || pages[size - 1] < page ? size : -1 - Arrays.binarySearch(pages, 0, size, page);
        if (size == pages.length) {
            int room = Math.max(2, size + size / 2);
            pages = Arrays.copyOf(pages, room);
            marks = Arrays.copyOf(marks, room);
        }
        System.arraycopy(pages, at, pages, at + 1, size - at);
        System.arraycopy(marks, at, marks, at + 1, size - at);
        pages[at] = page;
        marks[at] = mark;
        size++;
        written = null;
    }

    /** Puts down that the word does not stand on this page, if it did. */
    void remove(int page) {
        int at = Arrays.binarySearch(pages, 0, size, page);
        if (at < 0) {
            return;
        }
        size--;
        System.arraycopy(pages, at + 1, pages, at, size - at);
        System.arraycopy(marks, at + 1, marks, at, size - at);
        written = null;
    }

    /** Whether it has the same pages and marks as when it was last written. */
    boolean isWritten() {
        return written != null;
    }

    /** For each page the distance from the page before, and the mark: both in digits of base 64. */
    String written() {
        if (written == null) {
            StringBuilder out = new StringBuilder(size * 3);
            int before = -1;
            for (int i = 0; i < size; i++) {
                number(pages[i] - before - 1, out);
                out.append(digit(marks[i]));
                before = pages[i];
            }
            written = out.toString();
        }
        return written;
    }

    /** Five bits a digit, the highest first; all digits but the last have the sixth bit. */
    static void number(int value, StringBuilder out) {
        int bits = 0;
        while (value >> bits + 5 != 0) {
            bits += 5;
        }
        for (; bits > 0; bits -= 5) {
            out.append(digit(32 | value >> bits & 31));
        }
        out.append(digit(value & 31));
    }

    /** @param value 0 to 63 */
    static char digit(int value) {
        return DIGITS.charAt(value);
    }

    /** What {@link #digit} made a digit of. */
    private static int value(char digit) {
        return VALUES[digit];
    }

    @Override
    public int compareTo(PostingList other) {
        return text.compareTo(other.text);
    }
}
