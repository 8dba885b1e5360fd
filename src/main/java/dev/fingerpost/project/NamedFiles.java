package dev.fingerpost.project;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Percent;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that pages take text from, without parsing the Markdown: those that fenced code names with {@code file=…}, those that
 * tables of rules stand in, and texts that are included. A line too many costs a look at the disk, no more.
 */
final class NamedFiles {
    private static final String KEY = "file=";
    private static final Pattern RULES = Pattern.compile("(?im)^## +rules\\b");
    private static final Pattern TABLE = Pattern.compile("(?i)]\\(<?([^()<>\\s]+\\.[ct]sv)\\b");

    private static final Pattern INCLUDE = Pattern.compile("<!--[ \\t]*include:[ \\t]*([^\\s#<>]+)");

    private NamedFiles() {}

    /** The paths named on these pages, without regions, sorted. */
    static SortedSet<String> of(Collection<SourceFile> pages) {
        SortedSet<String> names = new TreeSet<>();
        for (SourceFile page : pages) {
            String text = page.text();
            Matcher rules = RULES.matcher(text);
            Matcher table = TABLE.matcher(text);
            for (int from = rules.find() ? rules.end() : text.length(); table.find(from); from = table.end()) {
                ProjectPath path = page.path().resolve(Percent.decode(table.group(1)));
                if (path != null) {
                    names.add(path.text());
                }
            }
            INCLUDE.matcher(text).results().forEach(include -> names.add(include.group(1)));
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
