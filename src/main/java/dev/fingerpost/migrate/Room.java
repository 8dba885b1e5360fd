package dev.fingerpost.migrate;

import dev.fingerpost.file.Limits;
import dev.fingerpost.path.OtherPath;
import java.util.Locale;

/** What one page may take in of other files, and these of others: a few that name each other often would grow without an end. */
final class Room {
    /** A file that is looked through costs little beside what is taken of it. */
    private static final int LOOK = 64;

    private long left = Limits.INCLUDED_CHARS;

    /**
     * Notes what is taken in.
     *
     * @param file the text that it is looked for in
     * @return whether there is room for it
     */
    boolean take(String file, String taken) {
        left -= taken.length() + file.length() / LOOK + 1;
        return left >= 0;
    }

    boolean isFull() {
        return left < 0;
    }

    /** The text of a page with what it takes in; without that, and with a word to the author, where there was no room for it. */
    String fitting(String text, String without, OtherPath path, Plan plan) {
        if (!isFull()) {
            return text;
        }
        plan.leftOut(
                path,
                0,
                String.format(
                        Locale.ROOT,
                        "what this page takes in of other files, and these of others, is more than %,d characters: it takes in none of them",
                        Limits.INCLUDED_CHARS),
                "link to these files, or take in less of them");
        return without;
    }
}
