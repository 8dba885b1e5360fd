package dev.fingerpost.assets;

import static dev.fingerpost.assets.ImageBytes.has;
import static dev.fingerpost.assets.ImageBytes.little;
import static dev.fingerpost.assets.ImageBytes.size;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.util.Optional;

/** WebP in its three forms: lossy, lossless, extended. */
final class WebpSize {
    /** Where the first chunk's own bytes begin, after {@code RIFF}, a length, {@code WEBP}, its name and its length. */
    private static final int CHUNK = 20;

    private static final int FOURTEEN_BITS = 0x3fff;

    private WebpSize() {}

    static Optional<Size> of(Bytes image) {
        if (!has(image, 0, "RIFF") || !has(image, 8, "WEBP")) {
            return Optional.empty();
        } else if (has(image, 12, "VP8X")) {
            return size(little(image, CHUNK + 4, 3) + 1, little(image, CHUNK + 7, 3) + 1);
        } else if (has(image, 12, "VP8L") && has(image, CHUNK, "/")) {
            long bits = little(image, CHUNK + 1, 4);
            return size((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1);
        } else if (has(image, 12, "VP8 ") && has(image, CHUNK + 3, "\u009d\u0001*")) {
            return size(little(image, CHUNK + 6, 2) & FOURTEEN_BITS, little(image, CHUNK + 8, 2) & FOURTEEN_BITS);
        }
        return Optional.empty();
    }
}
