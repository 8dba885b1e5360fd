package dev.fingerpost.markdown;

/**
 * The anchor of a heading.
 *
 * @param id empty when no character of the heading can stand in one
 * @param explicit whether the author wrote it
 * @param text the heading without markup
 */
record HeadingAnchor(String id, boolean explicit, String text) {
    static final HeadingAnchor NONE = new HeadingAnchor("", false, "");
}
