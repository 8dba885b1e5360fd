package dev.fingerpost.project;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that fenced code names with {@code file=…}, without parsing the Markdown: a line too many costs a
 * look at the disk, no more.
 */
final class FenceFiles {
    private static final String KEY = "file=";

    private FenceFiles() {}

    /** The paths named in these texts, without regions, sorted. */
    static SortedSet<String> named(Collection<String> texts) {
        SortedSet<String> names = new TreeSet<>();
        for (String text : texts) {
            int at = text.indexOf(KEY);
            while (at >= 0) {
                int lineEnd = text.indexOf('\n', at);
                int end = lineEnd < 0 ? text.length() : lineEnd;
                String name = namedIn(text.substring(text.lastIndexOf('\n', at) + 1, end));
                if (name != null) {
                    names.add(name);
                }
                at = text.indexOf(KEY, end);
            }
        }
        return names;
    }

    private static @Nullable String namedIn(String line) {
        int fence = Math.max(line.indexOf("```"), line.indexOf("~~~"));
        int key = fence < 0 ? -1 : line.indexOf(KEY, fence);
        while (key > 0 && " \t{".indexOf(line.charAt(key - 1)) < 0) {
            key = line.indexOf(KEY, key + 1);
        }
        if (key < 0) {
            return null;
        }
        String rest = line.substring(key + KEY.length());
        boolean quoted = rest.startsWith("\"");
        int start = quoted ? 1 : 0;
        int end = start;
        while (end < rest.length() && (quoted ? rest.charAt(end) != '"' : " \t}".indexOf(rest.charAt(end)) < 0)) {
            end++;
        }
        String name = rest.substring(start, end);
        int region = name.indexOf('#');
        return region < 0 ? name : name.substring(0, region);
    }
}
