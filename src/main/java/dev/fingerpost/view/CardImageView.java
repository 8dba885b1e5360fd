package dev.fingerpost.view;

/**
 * The picture that other sites show with links to a page.
 *
 * @param url absolute
 * @param width in pixels
 * @param height in pixels
 */
public record CardImageView(String url, int width, int height) {}
