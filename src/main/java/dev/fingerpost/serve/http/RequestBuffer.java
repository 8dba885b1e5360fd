package dev.fingerpost.serve.http;

import dev.fingerpost.file.Limits;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a connection has sent and nobody has answered yet. */
final class RequestBuffer {
    private static final int FIRST_BYTES = 2 * 1024;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;
    /** Up to here there is no end of a head. */
    private int searched;

    boolean isEmpty() {
        return length == 0;
    }

    /** Room for more; tell {@link #added} what it took. Never full: a head that is too long is refused before. */
    ByteBuffer room() {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(length * 2, Limits.REQUEST_BYTES + 1));
        }
        return ByteBuffer.wrap(bytes, length, bytes.length - length);
    }

    void added(int count) {
        length += count;
    }

    /** Takes the next request out; null as long as its head is not whole. */
    @Nullable
    Request next() throws Refused {
        dropEmptyLines();
        if (length > 0 && !RequestHead.isTokenChar(bytes[0])) {
            // Such as the first byte of a TLS connection; nothing that follows could make a request of it.
            throw new Refused(400);
        }
        int end = endOfHead();
        if (end < 0) {
            if (length > Limits.REQUEST_BYTES) {
                throw new Refused(isOneLine() ? 414 : 431);
            }
            return null;
        }
        List<String> lines = lines(end);
        drop(end);
        return RequestHead.read(lines);
    }

    private void dropEmptyLines() {
        int start = 0;
        while (start < length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        if (start > 0) {
            drop(start);
        }
    }

    private void drop(int count) {
        System.arraycopy(bytes, count, bytes, 0, length - count);
        length -= count;
        searched = 0;
    }

    /** The index after the empty line that ends a head, or -1. */
    private int endOfHead() {
        for (int i = Math.max(1, searched); i < length; i++) {
            boolean isLineEnd = bytes[i] == '\n';
            if (isLineEnd && (bytes[i - 1] == '\n' || i > 1 && bytes[i - 1] == '\r' && bytes[i - 2] == '\n')) {
                return i + 1;
            }
        }
        searched = length;
        return -1;
    }

    private boolean isOneLine() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                return false;
            }
        }
        return true;
    }

    private List<String> lines(int end) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                int stop = i > start && bytes[i - 1] == '\r' ? i - 1 : i;
                lines.add(new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1));
                start = i + 1;
            }
        }
        return lines.subList(0, lines.size() - 1);
    }
}
