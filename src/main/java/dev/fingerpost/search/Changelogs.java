package dev.fingerpost.search;

import dev.fingerpost.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pages that tell what changed from version to version: they have every word of a site, and answer few questions. */
final class Changelogs {
    /**
     * A version with nothing behind it, or with a year; <i>1.2 Requirements</i> is the number of a chapter. Takes each character once, however
     * many parts a version has.
     */
    private static final Pattern VERSION = Pattern.compile(
            "(?:\\p{L}++ )?+\\[?+[vV]?+\\d++\\.\\d(?:[\\w.+-]*+\\W*+|.*\\W\\d{4}(?!\\w).*)|\\d{4}-\\d\\d-\\d\\d(?:\\W.*)?");

    private static final int FEWEST = 3;

    private Changelogs() {}

    /** Whether most headings of a level are versions or days. */
    static boolean is(List<Section> sections) {
        // Asked of every page at every save, so without streams: it was a sixth of one at 10,000 pages.
        List<Section> versions = new ArrayList<>();
        for (Section section : sections) {
            if (section.level() > 1 && isVersion(section.title())) {
                versions.add(section);
            }
        }
        if (versions.size() < FEWEST) {
            return false;
        }
        int level = versions.get(0).level();
        long beside =
                sections.stream().filter(section -> section.level() == level).count();
        return versions.stream().filter(section -> section.level() == level).count() * 2 > beside;
    }

    /** Most titles have neither sign, and no pattern need be tried. */
    private static boolean isVersion(String title) {
        return (title.indexOf('.') >= 0 || title.indexOf('-') >= 0)
                && VERSION.matcher(title).matches();
    }
}
