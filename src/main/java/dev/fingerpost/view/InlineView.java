package dev.fingerpost.view;

/**
 * A style or script within a page.
 *
 * @param text between the tags, to the letter
 * @param hash by which the content security policy lets it through
 */
public record InlineView(Markup text, String hash) {}
