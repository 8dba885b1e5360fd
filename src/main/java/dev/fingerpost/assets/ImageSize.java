package dev.fingerpost.assets;

import static dev.fingerpost.assets.ImageBytes.big;
import static dev.fingerpost.assets.ImageBytes.has;
import static dev.fingerpost.assets.ImageBytes.little;
import static dev.fingerpost.assets.ImageBytes.size;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Width and height of images, read from their first bytes. What an image claims is believed only within reason, and each byte
 * is looked at a fixed number of times, whatever the file says about its own parts.
 */
final class ImageSize {
    /** To read another format, add it here. */
    private static final List<Function<Bytes, Optional<Size>>> FORMATS =
            List.of(ImageSize::png, ImageSize::gif, JpegSize::of, WebpSize::of, AvifSize::of, SvgSize::of);

    private ImageSize() {}

    /** The size of an image in one of the known formats, whatever its name says. */
    static Optional<Size> of(Bytes image) {
        return FORMATS.stream().flatMap(format -> format.apply(image).stream()).findFirst();
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
