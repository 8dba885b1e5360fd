package dev.fingerpost.diag;

/** What has to have been read for a report to be true. Each {@link Code} names what its reports rest on; see {@link Lost}. */
public enum Need {
    /** The configuration, without an error. */
    CONFIG,
    /** The list of sources. */
    SOURCES,
    /** The keys before it in its own file, as YAML. */
    SYNTAX,
    /** What kind of page its own file is. */
    KIND,
    /** The keys of its own file. */
    OWN_KEYS,
    /** The text of its own file. */
    OWN_TEXT,
    /** The words of all headings of its own file. */
    HEADINGS,
    /** The words of the heading at its place. */
    WORDS,
    /** Where the link at its place leads. */
    WAY,
    /** The footnote that it is about: no other one of its page was meant to cite it. */
    FOOTNOTE,
    /** The keys of the file that it says something of: {@link Diagnostic#other()}. */
    OTHER_KEYS,
    /** The text of that file, as far as what it is about may stand there: {@link Diagnostic#subject()}. */
    OTHER_TEXT,
    /** The files that bear the name which the author wrote at its place. */
    NAMED_FILE,
    /** All files. */
    FILES,
    /** The keys of all pages. */
    ALL_KEYS,
    /** The texts of all pages. */
    ALL_TEXTS,
    /** Where all links lead. */
    ALL_WAYS
}
