package dev.fingerpost.path;

import org.jspecify.annotations.Nullable;

/**
 * Where a file of the built site stands. Nothing in it is percent-encoded; links and addresses that are made out of it are, and still need
 * escaping in HTML.
 *
 * @param text relative to the site's first folder, with {@code /} between names: {@code guides/rag.html}
 */
public record SitePath(String text) implements Comparable<SitePath> {
    /** What the name of a page ends in. */
    public static final String ENDING = ".html";

    private static final String INDEX = "index.html";

    /** The address of the site itself. */
    public static final SitePath HOME = new SitePath(INDEX);

    /** A path in the built site as one in the project: where it names a page's file, that page. */
    public static String unbuilt(String written) {
        return written.replaceFirst("\\.html?$", ".md");
    }

    /** A file of the site with this name and no ending, as a page. */
    public static SitePath page(String stem) {
        return new SitePath(stem + ENDING);
    }

    /** Whether browsers show it as a page. */
    public boolean isPage() {
        return text.endsWith(ENDING);
    }

    /** The page that becomes this file, if there is one; null for files that are no pages. */
    public @Nullable PagePath source() {
        return isPage() ? PagePath.of(unbuilt(text)) : null;
    }

    /** The same without the ending of a page. */
    public String stem() {
        return text.substring(0, text.length() - (isPage() ? ENDING.length() : 0));
    }

    public String name() {
        return Segments.name(text);
    }

    /** Its folder, ending in {@code /}; empty at the top. */
    public String folder() {
        return Segments.folder(text);
    }

    public String encoded() {
        return Percent.encode(text);
    }

    /** The way here from another file of the site: relative, so that one output serves every place it is put. */
    public String href(SitePath from) {
        return Percent.encode(Segments.relative(from.text, text));
    }

    /** The way from here to the site's first folder: empty, {@code ../} and so on. */
    public String root() {
        return "../".repeat((int) text.chars().filter(c -> c == '/').count());
    }

    /**
     * The address on the web. The index of a folder is known by the folder's name, as servers show it.
     *
     * @param base where the site stands, ending in {@code /}
     */
    public String absolute(String base) {
        return base + Percent.encode(name().equals(INDEX) ? folder() : text);
    }

    @Override
    public int compareTo(SitePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
