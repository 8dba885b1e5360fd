package dev.fingerpost.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Immutable bytes, compared by value. */
public final class Bytes {
    private final byte[] bytes;
    /** Worked out when somebody asks. */
    private volatile @Nullable String sha256;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes a copy. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** What is written here, without a copy of it. Of many megabytes each copy is felt. */
    public static Bytes written(Written by) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        by.to(out);
        return new Bytes(out.toByteArray());
    }

    /** Writes to a stream, to its end, and leaves it open. */
    public interface Written {
        void to(OutputStream out) throws IOException;
    }

    /**
     * A file that travels in the jar.
     *
     * @param name from the root, beginning with a slash
     */
    public static Bytes ofResource(String name) {
        try (InputStream in = Bytes.class.getResourceAsStream(name)) {
            return new Bytes(
                    Objects.requireNonNull(in, "not in the jar: " + name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public int size() {
        return bytes.length;
    }

    /** The byte at this index, as 0 to 255. */
    public int at(int index) {
        return bytes[index] & 0xff;
    }

    /** Where this byte, as 0 to 255, stands first from an index on; -1 where it does not. */
    public int indexOf(int wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == (byte) wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Some of the bytes as UTF-8 text. */
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The bytes as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    /** A copy with these behind it. */
    public byte[] toArray(byte[] more) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        return all;
    }

    /**
     * CRC-32 and CRC-32C, as 16 lower-case hexadecimal digits: tells all slips apart, in a fiftieth of the time of {@link #sha256}. It is no proof
     * against somebody who wants two files to have the same.
     */
    public String crc() {
        CRC32 first = new CRC32();
        first.update(bytes);
        CRC32C second = new CRC32C();
        second.update(bytes);
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }

    /** SHA-256, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = digest();
            sha256 = known;
        }
        return known;
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
