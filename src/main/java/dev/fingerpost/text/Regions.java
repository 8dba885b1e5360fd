package dev.fingerpost.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text file that code blocks may show: between a line with {@code #region name} and the {@code #endregion} that
 * belongs to it, in whatever comment the language has. Regions may lie in each other.
 */
public final class Regions {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_.-]*";
    private static final Pattern START = Pattern.compile("# ?region[ \\t]+(?<name>" + NAME + ")");
    private static final Pattern END = Pattern.compile("# ?endregion\\b");

    private final List<String> lines;
    /** The lines that mark regions: thousands of them may lie within each other, and are passed over at once. */
    private final BitSet marks = new BitSet();

    private final Map<String, Region> regions = new TreeMap<>();
    private final Set<String> unclosed = new TreeSet<>();

    /** Lines from the first to the one before {@code end}, both from 0. */
    private record Region(int first, int end) {}

    private record Open(String name, int line) {}

    private Regions(List<String> lines) {
        this.lines = lines;
    }

    /** Whether a region may have this name. */
    public static boolean isName(String name) {
        return name.matches(NAME);
    }

    /** The regions of a file, by its text. */
    public static Regions of(String text) {
        Regions found = new Regions(text.lines().toList());
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < found.lines.size(); i++) {
            Matcher start = START.matcher(found.lines.get(i));
            if (start.find()) {
                open.push(new Open(start.group("name"), i));
                found.marks.set(i);
            } else if (END.matcher(found.lines.get(i)).find()) {
                found.marks.set(i);
                if (!open.isEmpty()) {
                    Open begun = open.pop();
                    found.regions.putIfAbsent(begun.name(), new Region(begun.line() + 1, i));
                }
            }
        }
        open.forEach(begun -> found.unclosed.add(begun.name()));
        return found;
    }

    /** Names of the regions that begin and end. */
    public Set<String> names() {
        return Collections.unmodifiableSet(regions.keySet());
    }

    /** Names of the regions that begin and do not end. */
    public Set<String> unclosed() {
        return Collections.unmodifiableSet(unclosed);
    }

    /** The number of the line, from 1, that a region's text begins with; 1 where there is no such region. */
    public int firstLine(String name) {
        Region region = regions.get(name);
        return region == null ? 1 : region.first() + 1;
    }

    /**
     * The text of a region, or of the whole file: without the lines that mark regions, and without the indentation that all
     * its lines share.
     *
     * @param name null for the whole file
     */
    public Optional<String> text(@Nullable String name) {
        Region region = name == null ? new Region(0, lines.size()) : regions.get(name);
        return Optional.ofNullable(region).map(this::text);
    }

    private String text(Region region) {
        List<String> shown = new ArrayList<>();
        for (int i = marks.nextClearBit(region.first()); i < region.end(); i = marks.nextClearBit(i + 1)) {
            shown.add(lines.get(i).stripTrailing());
        }
        int indent = sharedIndent(shown);
        StringBuilder text = new StringBuilder();
        shown.forEach(line ->
                text.append(line.substring(Math.min(indent, line.length()))).append('\n'));
        return text.toString();
    }

    private static int sharedIndent(List<String> lines) {
        String shared = null;
        for (String line : lines) {
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            if (!line.isEmpty()) {
                shared = shared == null ? indent : sharedStart(shared, indent);
            }
        }
        return shared == null ? 0 : shared.length();
    }

    private static String sharedStart(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return a.substring(0, length);
    }
}
