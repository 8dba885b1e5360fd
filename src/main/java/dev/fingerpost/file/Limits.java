package dev.fingerpost.file;

/**
 * What one input may cost. Each is far above what people write and far below what hurts; the reasons
 * and the measurements behind them are in docs/adr/0003-limits.md.
 */
public final class Limits {
    /** A Markdown page, a YAML file, code that a page shows: 8 MB. */
    public static final int TEXT_BYTES = 8 * 1024 * 1024;
    /** An image or another file carried over as it is: 100 MB, the most that GitHub takes in one file. */
    public static final int BINARY_BYTES = 100 * 1024 * 1024;
    /** All files of a project together: 1 GB, the most that GitHub Pages serves as one site. */
    public static final long PROJECT_BYTES = 1024L * 1024 * 1024;
    /** Front matter: 64 KB. */
    public static final int FRONT_MATTER_CHARS = 64 * 1024;
    /** Other YAML, the configuration and the list of sources: 4 MB, some 10,000 sources. */
    public static final int YAML_CHARS = 4 * 1024 * 1024;
    /** Keys and values in one YAML file; a source has about ten of each. */
    public static final int YAML_VALUES = 250_000;
    /** Nested lists or maps in YAML, and in configurations of other tools. */
    public static final int YAML_DEPTH = 50;
    /** Characters that one page of another tool may take in from other files. */
    public static final int INCLUDED_CHARS = 1_000_000;
    /** Characters that may be looked through for one value of a configuration that is a script. */
    public static final int SCRIPT_LOOKS = 50_000_000;
    /** Blocks inside blocks in Markdown. */
    public static final int MARKDOWN_DEPTH = 100;
    /** Work that the Markdown parser may spend on one page, in characters looked at; ordinary text takes about ten for each of its own. */
    public static final long PARSE_WORK = 1_000_000_000;
    /** Code longer than this is shown without highlighting. */
    public static final int HIGHLIGHT_CHARS = 100_000;
    /** Looks at characters of one code while it is highlighted, beyond which it is shown without; most code needs fewer than 100 a character. */
    public static final int HIGHLIGHT_LOOKS = 50_000_000;
    /** Folders inside folders below content/. */
    public static final int FOLDER_DEPTH = 64;
    /** Diagnostics shown in one report; the rest is counted. */
    public static final int REPORTED = 100;
    /** Answers that a reader can tick in one question: 2^12 combinations are checked exactly. */
    public static final int TREE_OPTIONS = 12;
    /** Options of one calculator; a table of more helps nobody. */
    public static final int CALCULATOR_OPTIONS = 20;
    /** Characters of all formulas of one calculator: with as many options, a hundred volumes are worked out in seconds at most. */
    public static final int CALCULATOR_CHARS = 6_000;
    /** Pieces of lines, from a layer to the next, that the map of a tree may have; a page of 1 MB has some 15,000. */
    public static final int MAP_PIECES = 20_000;
    /** Merged states of one tree; a large real one has hundreds. */
    public static final int TREE_STATES = 200_000;
    /** Comparisons looked at in a walk over a tree, and again in those of all its scenarios; some seconds of work each. */
    public static final long TREE_LOOKS = 50_000_000;

    /** A template, or a file of words of the interface: 512 KB; the largest of the theme has 26. */
    public static final int TEMPLATE_FILE_BYTES = 512 * 1024;
    /** Digits of a number that stands in a template. */
    public static final int TEMPLATE_DIGITS = 100;
    /** Tags, interpolations and stretches of text that a template may go through for one page. */
    public static final int TEMPLATE_STEPS = 20_000_000;
    /** Macros and includes inside each other in templates. */
    public static final int TEMPLATE_DEPTH = 400;
    /** Brackets and directives inside each other in one template. */
    public static final int TEMPLATE_NESTING = 200;
    /** Time of a processor for one page in a project that has templates of its own, or to read one; the shipped site's largest page takes 0.2 s. */
    public static final int TEMPLATE_SECONDS = 10;
    /** Memory that is asked for, all in all, while one page is written in such a project, or a template is read: 4 GB. */
    public static final long TEMPLATE_BYTES = 4L << 30;
    /** One page as the templates write it. */
    public static final int PAGE_CHARS = 64 * 1024 * 1024;

    /** Entries that the navigation shows of one section; the section's own page lists all. */
    public static final int NAV_ENTRIES = 50;

    /** Lines on one page of a decision log: with titles as people write them, some 60 KB for readers to fetch. */
    public static final int LOG_LINES = 1_000;
    /** Decisions that the timeline of a log lists as well; of more, the log itself is the list. */
    public static final int TIMELINE_LINES = 400;
    /** Records in one drawing; more are a tangle. */
    public static final int GRAPH_RECORDS = 150;

    /** Addresses in one sitemap file; sitemaps.org allows no more. */
    public static final int SITEMAP_ADDRESSES = 50_000;
    /** Entries of the feed: readers fetch it often, and it tells of what is new. */
    public static final int FEED_ENTRIES = 50;

    /** The head of a request to the development server; browsers send one or two KB. */
    public static final int REQUEST_BYTES = 16 * 1024;
    /** Header lines of one request. */
    public static final int REQUEST_HEADERS = 100;
    /** Connections to the development server; the one that waits longest makes room for one more. */
    public static final int CONNECTIONS = 512;
    /** Time to send the head of a request. */
    public static final int REQUEST_MILLIS = 10_000;
    /** Time that a connection may stay open between requests. */
    public static final int IDLE_MILLIS = 30_000;
    /** Time in which a reader must take a part of an answer. */
    public static final int STALLED_MILLIS = 30_000;
    /** Time that an answer may take to be made: the search index of a very large site is the longest. */
    public static final int LATE_ANSWER_MILLIS = 120_000;

    private Limits() {}
}
