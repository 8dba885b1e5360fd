package dev.fingerpost.markdown;

/**
 * The anchor of a heading.
 *
 * @param id empty when no character of the heading can stand in one
 * @param explicit whether the author wrote it
 * @param text the heading without markup
 * @param beside whether an element of the author's, in the heading or directly before or after it, has this id, so that the heading has none
 */
record HeadingAnchor(String id, boolean explicit, String text, boolean beside) {
    static final HeadingAnchor NONE = new HeadingAnchor("", false, "", false);
}
