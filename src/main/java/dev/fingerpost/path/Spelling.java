package dev.fingerpost.path;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A path of any kind as the most lenient file systems know it: letter case and composed letters do not count.
 *
 * @param folded the same for all paths that some system takes for one; not to be shown
 */
public record Spelling(String folded) {
    public static Spelling of(String path) {
        return new Spelling(Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT));
    }
}
