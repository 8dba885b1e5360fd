package dev.fingerpost.page;

import java.util.List;

/** What an author writes as data between the paragraphs of a page, and readers see as a table or a tool. */
public sealed interface Panel permits Comparison, Calculator, Register {
    /** Its anchor on the page. */
    String id();

    /** The approaches that its options stand for, each where it is named. */
    List<Located<String>> approaches();
}
