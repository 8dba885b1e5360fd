package dev.fingerpost.assets;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the formats of images have in common: characters and numbers at places of a file, and sizes that can be. */
final class ImageBytes {
    /** The most that browsers draw. */
    private static final long LONGEST = 65_535;

    private ImageBytes() {}

    /** A size, if it can be one. */
    static Optional<Size> size(long width, long height) {
        return width > 0 && height > 0 && width <= LONGEST && height <= LONGEST
                ? Optional.of(new Size((int) width, (int) height))
                : Optional.empty();
    }

    /** Whether the bytes from an index on are these characters of ASCII or Latin-1. */
    static boolean has(Bytes bytes, int at, String text) {
        return at >= 0
                && at <= bytes.size() - text.length()
                && IntStream.range(0, text.length()).allMatch(i -> bytes.at(at + i) == text.charAt(i));
    }

    /** A number of so many bytes, the highest first; 0 beyond the end. */
    static long big(Bytes bytes, int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | byteAt(bytes, at + i);
        }
        return number;
    }

    /** A number of so many bytes, the lowest first; 0 beyond the end. */
    static long little(Bytes bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | byteAt(bytes, at + i);
        }
        return number;
    }

    private static int byteAt(Bytes bytes, int at) {
        return at >= 0 && at < bytes.size() ? bytes.at(at) : 0;
    }
}
