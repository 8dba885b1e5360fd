package dev.fingerpost.view;

/**
 * A page for the readers of a language.
 *
 * @param language a BCP 47 tag; {@code x-default} for readers of all others
 * @param href absolute where the site has a base URL
 */
public record AlternateView(String language, String href) {}
