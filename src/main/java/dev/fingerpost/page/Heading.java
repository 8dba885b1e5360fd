package dev.fingerpost.page;

/**
 * A heading of a page.
 *
 * @param level 1 to 6
 * @param id the anchor, as GitHub gives it or as the author set it
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
