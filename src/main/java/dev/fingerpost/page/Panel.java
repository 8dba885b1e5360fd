package dev.fingerpost.page;

import dev.fingerpost.diag.Position;

/** What an author writes as data between the paragraphs of a page, and readers see as a table or a tool. */
public sealed interface Panel permits Comparison, Calculator {
    /** Its anchor on the page. */
    String id();

    /** What it shows, in a few words. */
    String caption();

    /** Where its fence stands in the page. */
    Position at();
}
