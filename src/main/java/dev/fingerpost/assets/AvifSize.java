package dev.fingerpost.assets;

import static dev.fingerpost.assets.ImageBytes.big;
import static dev.fingerpost.assets.ImageBytes.has;
import static dev.fingerpost.assets.ImageBytes.size;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.util.Optional;

/**
 * AVIF. Its boxes hold one size for each stored picture: the whole, tiles of it, a thumbnail; the largest is the whole.
 */
final class AvifSize {
    /** Sizes lie in meta, iprp and ipco, in each other. */
    private static final int DEPTH = 4;

    private final Bytes image;
    private long width;
    private long height;
    private boolean turned;

    private AvifSize(Bytes image) {
        this.image = image;
    }

    static Optional<Size> of(Bytes image) {
        if (!has(image, 4, "ftypavif") && !has(image, 4, "ftypavis") && !has(image, 4, "ftypmif1")) {
            return Optional.empty();
        }
        AvifSize found = new AvifSize(image);
        found.boxes(0, image.size(), DEPTH);
        return found.turned ? size(found.height, found.width) : size(found.width, found.height);
    }

    /** Goes through the boxes of a stretch of the file, and so many levels into those that lead to sizes. */
    private void boxes(int from, int end, int depth) {
        int at = from;
        while (at + 8 <= end) {
            long length = big(image, at, 4);
            int head = 8;
            if (length == 1) {
                length = big(image, at + 8, 8);
                head = 16;
            } else if (length == 0) {
                length = (long) end - at;
            }
            if (length < head || length > end - at) {
                return;
            }
            box(at, at + head, at + (int) length, depth - 1);
            at += (int) length;
        }
    }

    private void box(int at, int inside, int end, int depth) {
        if (depth < 0) {
            return;
        } else if (has(image, at + 4, "meta")) {
            boxes(inside + 4, end, depth);
        } else if (has(image, at + 4, "iprp") || has(image, at + 4, "ipco")) {
            boxes(inside, end, depth);
        } else if (has(image, at + 4, "ispe")) {
            long w = big(image, inside + 4, 4);
            long h = big(image, inside + 8, 4);
            boolean larger = size(w, h).isPresent() && w * h > width * height;
            if (larger) {
                width = w;
                height = h;
            }
        } else if (has(image, at + 4, "irot")) {
            turned = (big(image, inside, 1) & 1) == 1;
        }
    }
}
