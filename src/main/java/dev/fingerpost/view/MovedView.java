package dev.fingerpost.view;

/**
 * A part of a page that stands elsewhere now.
 *
 * @param id its old anchor on this page
 * @param title words of the place where it is now
 * @param href of that place
 */
public record MovedView(String id, String title, String href) {}
