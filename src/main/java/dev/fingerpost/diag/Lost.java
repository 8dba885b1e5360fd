package dev.fingerpost.diag;

/**
 * What of a project nobody knows after a fault: reports that rest on it are left out, as whoever mends the fault never sees them. In order:
 * what rests on one may itself hide only a later one, so that no two faults hide each other.
 */
public enum Lost {
    /** What a file holds, or whether it is there. */
    FILE,
    /** Pages that are not made. */
    PAGE,
    /** Keys from the fault on. */
    SYNTAX,
    /** Which keys a file has: a page, the configuration, the list of sources. */
    KEYS,
    /** What a key of it, misspelt, says. */
    KEY,
    /** What a key says whose value is none that it takes. */
    VALUE,
    /** The text of a page below its keys. */
    TEXT,
    /** What stands behind the fault in the text of its page; in its block alone where the fault is about a tag. */
    REST,
    /** The words of the heading at the place of the fault. */
    WORDS,
    /** Where the link at the place of the fault leads. */
    WAY,
    /** Which footnote the author meant: {@link Diagnostic#subject()}. */
    FOOTNOTE
}
