package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.Limits;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.text.Html;
import dev.fingerpost.view.Markup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws which decision records supersede and amend which: from left to right as time runs, what belongs together below each other. */
final class RecordGraph {
    private static final int WIDTH = 208;
    private static final int HEIGHT = 44;
    private static final int STEP_X = 264;
    private static final int STEP_Y = 60;
    private static final int TITLE = 26;

    private record Edge(PagePath from, PagePath to, boolean amends) {}

    private final Map<PagePath, DecisionRecord> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<PagePath, Integer> columns = new HashMap<>();
    private final Map<PagePath, Integer> rows = new HashMap<>();

    private RecordGraph(Collection<DecisionRecord> records, Map<PagePath, Map<Kind, Set<DecisionRecord>>> related) {
        for (DecisionRecord record : records) {
            Map<Kind, Set<DecisionRecord>> own = related.getOrDefault(record.path(), Map.of());
            own.getOrDefault(Kind.SUPERSEDED_BY, Set.of()).forEach(next -> add(record, next, false));
            own.getOrDefault(Kind.AMENDED_BY, Set.of()).forEach(next -> add(record, next, true));
        }
    }

    private void add(DecisionRecord from, DecisionRecord to, boolean amends) {
        nodes.put(from.path(), from);
        nodes.put(to.path(), to);
        edges.add(new Edge(from.path(), to.path(), amends));
    }

    /**
     * Null where none supersedes or amends another, and where a drawing would show nothing for all that is in it.
     *
     * @param records in order
     */
    static @Nullable Markup of(
            Collection<DecisionRecord> records,
            Map<PagePath, Map<Kind, Set<DecisionRecord>>> related,
            String label,
            Function<PagePath, String> href) {
        RecordGraph graph = new RecordGraph(records, related);
        if (graph.nodes.isEmpty() || graph.nodes.size() > Limits.GRAPH_RECORDS) {
            return null;
        }
        graph.place();
        return new Markup(graph.svg(label, href));
    }

    private void place() {
        nodes.keySet().forEach(path -> columns.put(path, 0));
        // A link that closes a circle leads back, and has no say in where things stand.
        List<Edge> forward = new ArrayList<>();
        for (Edge edge : edges) {
            if (!reaches(edge.to, edge.from, forward)) {
                forward.add(edge);
            }
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Edge edge : forward) {
                if (requireNonNull(columns.get(edge.to)) <= requireNonNull(columns.get(edge.from))) {
                    columns.put(edge.to, requireNonNull(columns.get(edge.from)) + 1);
                    moved = true;
                }
            }
        }
        int top = 0;
        for (PagePath path : nodes.keySet()) {
            if (!rows.containsKey(path)) {
                top += placed(path, top);
            }
        }
    }

    private static boolean reaches(PagePath start, PagePath end, List<Edge> edges) {
        Set<PagePath> seen = new HashSet<>(Set.of(start));
        Deque<PagePath> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            PagePath path = open.poll();
            edges.stream()
                    .filter(edge -> edge.from.equals(path) && seen.add(edge.to))
                    .forEach(edge -> open.add(edge.to));
        }
        return seen.contains(end);
    }

    /** All that hangs together with one record; gives how many rows it takes. */
    private int placed(PagePath start, int top) {
        Map<Integer, Integer> used = new HashMap<>();
        Deque<PagePath> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            PagePath path = open.poll();
            if (rows.containsKey(path)) {
                continue;
            }
            rows.put(path, top + used.merge(requireNonNull(columns.get(path)), 1, Integer::sum) - 1);
            edges.stream().filter(edge -> edge.from.equals(path)).forEach(edge -> open.add(edge.to));
            edges.stream().filter(edge -> edge.to.equals(path)).forEach(edge -> open.add(edge.from));
        }
        return used.values().stream().mapToInt(count -> count).max().orElse(1);
    }

    private String svg(String label, Function<PagePath, String> href) {
        int width = columns.values().stream().mapToInt(column -> column).max().orElse(0) * STEP_X + WIDTH + 2;
        int height = rows.values().stream().mapToInt(row -> row).max().orElse(0) * STEP_Y + HEIGHT + 2;
        StringBuilder out = new StringBuilder(
                "<svg class=\"chain\" role=\"group\" aria-label=\"" + Html.escape(label) + "\" viewBox=\"-1 -1 " + width
                        + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\">\n");
        for (Edge edge : edges) {
            int x = requireNonNull(columns.get(edge.from)) * STEP_X + WIDTH;
            int y = requireNonNull(rows.get(edge.from)) * STEP_Y + HEIGHT / 2;
            int toX = requireNonNull(columns.get(edge.to)) * STEP_X;
            int toY = requireNonNull(rows.get(edge.to)) * STEP_Y + HEIGHT / 2;
            int middle = (x + toX) / 2;
            out.append("<path class=\"chain__line")
                    .append(edge.amends ? " chain__line--amends" : "")
                    .append("\" d=\"M" + x + " " + y + "C" + middle + " " + y + " " + middle + " " + toY + " "
                            + (toX - 2) + " " + toY + "m-6 -4l6 4l-6 4\"/>\n");
        }
        nodes.forEach((path, record) -> {
            int x = requireNonNull(columns.get(path)) * STEP_X;
            int y = requireNonNull(rows.get(path)) * STEP_Y;
            out.append("<a href=\"" + Html.escape(href.apply(path)) + "\" class=\"chain__box chain__box--"
                    + record.state().status().id() + "\">"
                    + "<title>" + Html.escapeText(name(record)) + "</title><rect x=\"" + x + "\" y=\"" + y
                    + "\" width=\"" + WIDTH
                    + "\" height=\"" + HEIGHT + "\" rx=\"3\"/><text x=\"" + (x + 10) + "\" y=\"" + (y + HEIGHT / 2 + 5)
                    + "\">"
                    + Html.escapeText(cut(name(record))) + "</text></a>\n");
        });
        return out.append("</svg>").toString();
    }

    private static String name(DecisionRecord record) {
        return record.number() == null ? record.title() : record.number() + ". " + record.title();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE - 1)).strip() + "…";
    }
}
