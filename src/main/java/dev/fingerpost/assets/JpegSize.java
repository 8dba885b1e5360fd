package dev.fingerpost.assets;

import static dev.fingerpost.assets.ImageBytes.big;
import static dev.fingerpost.assets.ImageBytes.has;
import static dev.fingerpost.assets.ImageBytes.little;
import static dev.fingerpost.assets.ImageBytes.size;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.site.Assets.Size;
import java.util.Optional;

/** JPEG. Cameras store a turn beside the picture, and browsers obey it. */
final class JpegSize {
    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int ORIENTATION = 0x0112;
    /** Orientations from this one on lay the picture on its side. */
    private static final int ON_ITS_SIDE = 5;

    private final Bytes image;
    private boolean described;
    private boolean turned;

    private JpegSize(Bytes image) {
        this.image = image;
    }

    static Optional<Size> of(Bytes image) {
        return has(image, 0, "\u00ff\u00d8\u00ff") ? new JpegSize(image).read() : Optional.empty();
    }

    private Optional<Size> read() {
        int at = 2;
        while (at + 9 < image.size() && image.at(at) == 0xff) {
            int marker = image.at(at + 1);
            if (marker == 0xff) {
                at++; // filling
            } else if (isFrame(marker)) {
                long height = big(image, at + 5, 2);
                long width = big(image, at + 7, 2);
                return turned ? size(height, width) : size(width, height);
            } else if (marker == START_OF_SCAN) {
                break;
            } else if (hasNoLength(marker)) {
                at += 2;
            } else {
                if (marker == EXIF && !described && has(image, at + 4, "Exif\0\0")) {
                    described = true;
                    exif(at + 10);
                }
                at += 2 + (int) Math.max(2, big(image, at + 2, 2));
            }
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which stand between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean hasNoLength(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
    }

    /** Looks for the orientation in the first directory of a TIFF header. */
    private void exif(int tiff) {
        boolean littleEndian = has(image, tiff, "II");
        long directory = number(tiff + 4, 4, littleEndian);
        if (directory > image.size()) {
            return;
        }
        int at = tiff + (int) directory;
        long entries = number(at, 2, littleEndian);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if (number(entry, 2, littleEndian) == ORIENTATION) {
                turned = number(entry + 8, 2, littleEndian) >= ON_ITS_SIDE;
                return;
            }
        }
    }

    private long number(int at, int length, boolean littleEndian) {
        return littleEndian ? little(image, at, length) : big(image, at, length);
    }
}
