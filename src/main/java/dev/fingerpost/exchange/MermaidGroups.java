package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.path.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subgraphs of a Mermaid chart, and the boxes in each. */
final class MermaidGroups {
    private static final Pattern NAME = Pattern.compile(
            "(?<id>[^\\s\\[\"]++)\\s*+\\[\\s*+\"?+(?<words>[^\\]\"]*+)\"?+\\s*+]|\"(?<quoted>[^\"]*)\"|(?<plain>.+)");

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, Position> places = new HashMap<>();

    /**
     * Opens a group.
     *
     * @param written what stands behind {@code subgraph}
     * @return its words; empty for none
     */
    String begin(String written, Position at) {
        Matcher name = NAME.matcher(written);
        String id = "";
        String words = "";
        if (name.matches()) {
            words = name.group("words") != null
                    ? name.group("words")
                    : name.group("quoted") != null ? name.group("quoted") : name.group("plain");
            id = name.group("id") != null ? name.group("id") : words;
        }
        open.push(id);
        if (open.size() > Chart.DEEPEST) {
            throw Chart.tooLarge(at, "groups stand more than " + Chart.DEEPEST + " deep in each other");
        }
        members.putIfAbsent(id, new LinkedHashSet<>());
        places.putIfAbsent(id, at);
        return words;
    }

    /** Closes the innermost group; false where none is open. */
    boolean end() {
        return open.poll() != null;
    }

    /** Notes that a box stands here. */
    void box(String name) {
        open.forEach(group -> requireNonNull(members.get(group)).add(name));
    }

    /** Gives the lines to and from groups to their boxes. */
    void spread(Chart chart) {
        members.forEach((group, boxes) -> {
            if (chart.has(group)) {
                chart.spread(group, boxes, requireNonNull(places.get(group)));
            }
        });
    }
}
