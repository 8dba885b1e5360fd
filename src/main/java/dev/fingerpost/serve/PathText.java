package dev.fingerpost.serve;

import dev.fingerpost.path.Percent;
import org.jspecify.annotations.Nullable;

/** Decodes what stands in addresses. */
final class PathText {
    private PathText() {}

    /** A path with its {@code %41} made characters; null if it is no text, or hides a slash or a control character. */
    static @Nullable String path(String encoded) {
        String decoded = Percent.decodeWhole(encoded);
        boolean isPlain = decoded != null
                && decoded.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\')
                && count(decoded) == count(encoded);
        return isPlain ? decoded : null;
    }

    private static long count(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** The first value of this name in a query; null if there is none. */
    static @Nullable String parameter(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return Percent.decodeWhole(pair.substring(name.length() + 1));
            }
        }
        return null;
    }
}
