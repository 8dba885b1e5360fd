package dev.fingerpost.social;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes PNG files with a palette (PNG, third edition, W3C 2025). */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 4;
    private static final int WITH_PALETTE = 3;

    private PngFile() {}

    /**
     * @param palette at most 16 colours as 0xRRGGBB
     * @param pixels numbers in the palette, row by row
     */
    static byte[] of(int width, int height, int[] palette, byte[] pixels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer head = ByteBuffer.allocate(13);
        head.putInt(width).putInt(height).put((byte) BITS).put((byte) WITH_PALETTE);
        chunk(out, "IHDR", head.array());
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk(out, "PLTE", colours.array());
        chunk(out, "IDAT", Deflate.zlib(rows(width, height, pixels), stride(width)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A row begins with the number of its filter; two pixels make a byte. */
    private static int stride(int width) {
        return 1 + (width + 1) / 2;
    }

    /** No row is filtered. Where a row has an odd pixel, half of its last byte is empty. */
    private static byte[] rows(int width, int height, byte[] pixels) {
        byte[] rows = new byte[stride(width) * height];
        int at = 0;
        for (int from = 0; from < pixels.length; from += width) {
            at++;
            for (int column = 0; column < width; column += 2) {
                int second = column + 1 < width ? pixels[from + column + 1] : 0;
                rows[at++] = (byte) (pixels[from + column] << 4 | second);
            }
        }
        return rows;
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
