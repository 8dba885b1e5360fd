package dev.fingerpost.site;

import dev.fingerpost.text.Percent;

/** Addresses as they stand in the built site: relative, so that one output serves every place it is put. */
public final class Urls {
    private static final String INDEX = "index.html";

    private Urls() {}

    /**
     * The way from one file of the site to another, percent-encoded: from {@code guides/rag.html} to
     * {@code index.html} it is {@code ../index.html}. Both are given plain. The result still needs escaping in HTML.
     */
    public static String relative(String from, String to) {
        return encode(Paths.written(from, to));
    }

    /** The way from a file of the site to a place; only {@code #anchor} within one file. */
    public static String relative(String from, Address to) {
        String anchor = to.anchor() == null ? "" : "#" + encode(to.anchor());
        return to.anchor() != null && from.equals(to.path()) ? anchor : relative(from, to.path()) + anchor;
    }

    /**
     * The address on the web. The index of a folder is known by the folder's name, as servers show it.
     *
     * @param base ends in {@code /}
     */
    public static String absolute(String base, String path) {
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return base + encode(index ? path.substring(0, path.length() - INDEX.length()) : path);
    }

    /** The prefix from a file to the site's first folder: empty, {@code ../} and so on. */
    public static String root(String from) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count());
    }

    /** A path or anchor with all percent-encoded but letters and digits of ASCII, {@code - . _ ~} and {@code /}. */
    public static String encode(String plain) {
        return Percent.encode(plain, Percent.PATH);
    }
}
