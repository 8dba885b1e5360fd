package dev.fingerpost.view;

/**
 * A day.
 *
 * @param iso {@code 2026-11-22}
 * @param text as people write it in the site's language: {@code 22 November 2026}
 */
public record DateView(String iso, String text) {}
