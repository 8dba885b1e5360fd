package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * The licence of the content.
 *
 * @param title its name
 * @param href where its text can be read
 */
public record LicenceView(String title, @Nullable String href) {}
