package dev.fingerpost.page;

/** Hues of route marks, as named by the theme. */
public enum Hue {
    GREEN,
    TEAL,
    RED,
    PLUM,
    AMBER,
    INK
}
