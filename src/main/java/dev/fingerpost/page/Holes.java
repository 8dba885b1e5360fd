package dev.fingerpost.page;

import java.util.function.BiFunction;

/**
 * Places in a page's HTML that only the whole site can fill: a link's address, an image's size. Parsing a page thus depends
 * on nothing but its own text, and can be remembered.
 *
 * <p>A hole is written as U+0001, a letter, a number, U+0002. These control characters are refused in sources, and an entity that means one gives
 * U+FFFD, so content cannot forge a hole. They are Latin-1: a text of one byte a character stays one.
 */
public final class Holes {
    public static final char OPEN = '\u0001';
    public static final char CLOSE = '\u0002';

    /** The escaped address of {@link Page.Numbered#references()} number n, for an href or src. */
    public static final char ADDRESS = 'A';
    /** Width and height of the image in reference number n, as attributes with a leading space; or nothing. */
    public static final char SIZE = 'S';
    /** The notes of {@link Prose#footnotes()} that are first cited in cite group number n, as a list beside the passage. */
    public static final char NOTES = 'N';
    /** The code block of {@link Page.Numbered#includes()} number n, taken from a file of the project. */
    public static final char INCLUDE = 'I';

    /** The escaped text of {@link Word} number n. */
    public static final char WORD = 'W';
    /** The panel of {@link Page.Numbered#panels()} number n. */
    public static final char PANEL = 'P';

    private Holes() {}

    /** The text of a hole. */
    public static String hole(char letter, int number) {
        return "" + OPEN + letter + number + CLOSE;
    }

    /** Html with each hole replaced by what the function gives for its letter and number. */
    public static String fill(String html, BiFunction<Character, Integer, String> filler) {
        int open = html.indexOf(OPEN);
        if (open < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 256);
        int done = 0;
        while (open >= 0) {
            int close = html.indexOf(CLOSE, open);
            out.append(html, done, open);
            int number = Integer.parseInt(html, open + 2, close, 10);
            out.append(filler.apply(html.charAt(open + 1), number));
            done = close + 1;
            open = html.indexOf(OPEN, done);
        }
        return out.append(html, done, html.length()).toString();
    }
}
