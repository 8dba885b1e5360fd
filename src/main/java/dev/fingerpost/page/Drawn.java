package dev.fingerpost.page;

/** What a page may show that is drawn from a text, and takes files of its own to be shown. */
public enum Drawn {
    MATHS,
    DIAGRAM
}
