package dev.fingerpost.social;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/**
 * Packs rows of pixels (RFC 1950, RFC 1951). What comes out of {@code java.util.zip.Deflater} depends on the zlib of the machine; this is
 * the same everywhere. A drawing repeats what is one pixel to the left or one row above, so it looks nowhere else.
 */
final class Deflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int END = 256;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private Deflate() {}

    /** @param stride how many bytes a row has */
    static byte[] zlib(byte[] data, int stride) {
        Deflate deflate = new Deflate();
        // A window of 32 KB, and no promise of how hard it was tried.
        deflate.out.write(0x78);
        deflate.out.write(0x01);
        deflate.pack(data, stride);
        Adler32 sum = new Adler32();
        sum.update(data);
        deflate.out.writeBytes(
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return deflate.out.toByteArray();
    }

    private void pack(byte[] data, int stride) {
        // The last block, with the fixed codes.
        put(1, 1);
        put(1, 2);
        for (int at = 0; at < data.length; ) {
            int beside = match(data, at, 1);
            int above = match(data, at, stride);
            int length = Math.max(beside, above);
            if (length < SHORTEST) {
                symbol(data[at] & 0xff);
                at++;
            } else {
                length(length);
                distance(beside >= above ? 1 : stride);
                at += length;
            }
        }
        symbol(END);
        put(0, 7);
    }

    private static int match(byte[] data, int at, int distance) {
        int most = Math.min(LONGEST, data.length - at);
        int length = 0;
        while (at >= distance && length < most && data[at + length] == data[at + length - distance]) {
            length++;
        }
        return length;
    }

    /** RFC 1951, 3.2.6. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xc0 + symbol - 280, 8);
        }
    }

    /** RFC 1951, 3.2.5: lengths from 3 in groups of four codes, each group with one more bit behind its codes. */
    private void length(int length) {
        if (length == LONGEST) {
            symbol(285);
            return;
        }
        int rest = length - SHORTEST;
        int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(rest | 1));
        symbol(257 + 4 * extra + (rest >> extra));
        put(rest & (1 << extra) - 1, extra);
    }

    /** RFC 1951, 3.2.5: distances from 1 in groups of two codes. */
    private void distance(int distance) {
        int rest = distance - 1;
        int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(rest | 1));
        code(2 * extra + (rest >> extra), 5);
        put(rest & (1 << extra) - 1, extra);
    }

    /** Huffman codes stand with their first bit first. */
    private void code(int code, int length) {
        put(Integer.reverse(code) >>> 32 - length, length);
    }

    /** Numbers stand with their last bit first. */
    private void put(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
