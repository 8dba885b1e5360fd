package dev.fingerpost.view;

/**
 * HTML that we made and checked: templates print it as it is. Everything else is escaped.
 */
public record Markup(String html) {}
