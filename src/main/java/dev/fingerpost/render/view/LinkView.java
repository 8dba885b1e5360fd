package dev.fingerpost.render.view;

/** A link by its words. */
public record LinkView(String title, String href) {}
