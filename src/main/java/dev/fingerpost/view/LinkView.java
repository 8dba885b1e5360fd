package dev.fingerpost.view;

/**
 * A link by its words.
 *
 * @param title the words of the link
 * @param href where it leads
 */
public record LinkView(String title, String href) {}
