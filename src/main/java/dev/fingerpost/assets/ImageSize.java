package dev.fingerpost.assets;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Width and height of images, read from their first bytes. What an image claims is believed only within reason, and each byte
 * is looked at a fixed number of times, whatever the file says about its own parts.
 */
final class ImageSize {
    /** The most that browsers draw. */
    private static final long LONGEST = 65_535;

    /** To read another format, add it here. */
    private static final List<Function<Bytes, Optional<Size>>> FORMATS =
            List.of(ImageSize::png, ImageSize::gif, JpegSize::of, WebpSize::of, AvifSize::of, SvgSize::of);

    private ImageSize() {}

    /** The size of an image in one of the known formats, whatever its name says. */
    static Optional<Size> of(Bytes image) {
        return FORMATS.stream().flatMap(format -> format.apply(image).stream()).findFirst();
    }

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

    private static Optional<Size> png(Bytes image) {
        return has(image, 0, "\u0089PNG\r\n\u001a\n") && has(image, 12, "IHDR")
                ? size(big(image, 16, 4), big(image, 20, 4))
                : Optional.empty();
    }

    private static Optional<Size> gif(Bytes image) {
        return has(image, 0, "GIF87a") || has(image, 0, "GIF89a")
                ? size(little(image, 6, 2), little(image, 8, 2))
                : Optional.empty();
    }
}
