package dev.fingerpost.project;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.ProjectPath;
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
    private static final String HEADING = "\n## ";
    private static final Pattern RULES = Pattern.compile("(?i) *rules\\b");
    private static final Pattern TABLE =
            Pattern.compile("(?i)]\\((?:<(?<bracketed>[^<>\\n]+\\.[ct]sv)>|(?<plain>[^()<>\\s]+\\.[ct]sv)\\b)");

    private static final Pattern INCLUDE = Pattern.compile("<!--[ \\t]*include:[ \\t]*([^\\s#<>]+)");

    private NamedFiles() {}

    /** The files named on a page, without regions, sorted. */
    static SortedSet<ProjectPath> of(SourceFile page) {
        SortedSet<ProjectPath> names = new TreeSet<>();
        String text = page.text();
        int rules = rules(text);
        if (rules >= 0) {
            Matcher table = TABLE.matcher(text);
            for (int from = rules; table.find(from); from = table.end()) {
                ProjectPath path = page.path()
                        .resolve(Percent.decode(
                                table.group("plain") == null ? table.group("bracketed") : table.group("plain")));
                if (path != null) {
                    names.add(path);
                }
            }
        }
        INCLUDE.matcher(text).results().forEach(include -> names.add(new ProjectPath(include.group(1))));
        int at = text.indexOf(KEY);
        while (at >= 0) {
            int lineEnd = text.indexOf('\n', at);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            String name = namedIn(text.substring(text.lastIndexOf('\n', at) + 1, end));
            if (name != null) {
                names.add(new ProjectPath(name));
            }
            at = text.indexOf(KEY, end);
        }
        return names;
    }

    /** Where the words of the heading begin below which a table of rules stands; -1 if there is none. */
    private static int rules(String text) {
        Matcher words = RULES.matcher(text);
        int at = text.startsWith(HEADING.substring(1)) ? HEADING.length() - 1 : next(text, 0);
        while (at >= 0 && !words.region(at, text.length()).lookingAt()) {
            at = next(text, at);
        }
        return at;
    }

    private static int next(String text, int from) {
        int at = text.indexOf(HEADING, from);
        return at < 0 ? -1 : at + HEADING.length();
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
