package dev.fingerpost.site;

import org.jspecify.annotations.Nullable;

/**
 * A place of the built site. Nothing in it is percent-encoded; {@link Urls} makes an address for a page out of it.
 *
 * @param path the file, relative to the site: {@code guides/rag.html}
 * @param anchor an id in it, without {@code #}; null for the file as a whole
 */
public record Address(String path, @Nullable String anchor) {
    public static Address of(String path) {
        return new Address(path, null);
    }

    /** {@code old/page.html#anchor}, for messages. */
    @Override
    public String toString() {
        return anchor == null ? path : path + "#" + anchor;
    }
}
