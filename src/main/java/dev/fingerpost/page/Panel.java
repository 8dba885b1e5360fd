package dev.fingerpost.page;

import dev.fingerpost.path.Position;
import java.util.List;

/** What an author writes as data between the paragraphs of a page, and readers see as a table or a tool. */
public sealed interface Panel permits Comparison, Calculator, Register {
    /** Its anchor on the page. */
    String id();

    /** What it shows, in a few words. */
    String caption();

    /** The approaches that its options stand for, each where it is named. */
    List<Located<String>> approaches();

    /** Where its fence stands in the page. */
    Position at();
}
