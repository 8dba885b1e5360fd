package dev.fingerpost.path;

import org.jspecify.annotations.Nullable;

/**
 * A place of the built site. Nothing in it is percent-encoded.
 *
 * @param path the file
 * @param anchor an id in it, without {@code #}; null for the file as a whole
 */
public record Address(SitePath path, @Nullable String anchor) implements Comparable<Address> {
    public static Address of(SitePath path) {
        return new Address(path, null);
    }

    /** The way here from a file of the site, percent-encoded; only {@code #anchor} within one file. */
    public String href(SitePath from) {
        return anchor != null && from.equals(path) ? fragment() : path.href(from) + fragment();
    }

    /** {@code #anchor}, percent-encoded; empty for the file as a whole. */
    public String fragment() {
        return anchor == null ? "" : "#" + Percent.encode(anchor);
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }

    /** {@code old/page.html#anchor}, for messages. */
    @Override
    public String toString() {
        return anchor == null ? path.text() : path + "#" + anchor;
    }
}
