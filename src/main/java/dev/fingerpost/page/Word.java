package dev.fingerpost.page;

/** Words that the generator puts into a page's text, in the site's language; see {@link Holes#WORD}. */
public enum Word {
    /** Before the number of a note. */
    NOTE("prose.note"),
    /** Before a heading, as the name of the link to it. */
    SECTION("prose.section"),
    /** Before the names of a table's columns. */
    TABLE("prose.table"),
    /** The link that opens the answers of a scenario. */
    WALK("tree.walk"),
    ALERT_NOTE("alert.note"),
    ALERT_TIP("alert.tip"),
    ALERT_IMPORTANT("alert.important"),
    ALERT_WARNING("alert.warning"),
    ALERT_CAUTION("alert.caution");

    private final String key;

    Word(String key) {
        this.key = key;
    }

    /** Under which the theme's messages have it. */
    public String key() {
        return key;
    }

    /** The place of this word in HTML. */
    public String hole() {
        return Holes.hole(Holes.WORD, ordinal());
    }
}
