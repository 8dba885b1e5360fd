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

    /** No row is filtered. */
    private static byte[] rows(int width, int height, byte[] pixels) {
        byte[] rows = new byte[stride(width) * height];
        for (int i = 0; i < pixels.length; i++) {
            int column = i % width;
            int at = i / width * stride(width) + 1 + column / 2;
            rows[at] |= (byte) (column % 2 == 0 ? pixels[i] << 4 : pixels[i]);
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
