package dev.fingerpost.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RuleTable} as questions in an order of its columns, each asked only where its value still matters. Reduced: no two nodes are
 * alike, so a column that has no node never matters.
 *
 * @param order columns, first asked first
 * @param nodes those that lead to others stand behind them
 * @param root a node, or an end: see {@link #isEnd}
 */
public record Diagram(List<Integer> order, List<Vertex> nodes, int root) {
    /** A table whose questions need more nodes than this is too wide to be asked. */
    public static final int MOST_NODES = 20_000;

    /** Ways to the questions of a table, taken together: what their conditions can say in reason. */
    public static final int MOST_WAYS = 5_000;

    /** Where no row fits. */
    public static final int GAP = Integer.MIN_VALUE;

    /** Up to so many columns every order is tried; with more, columns are moved one by one until no move helps. */
    private static final int EXACT = 6;

    /**
     * One question in one situation.
     *
     * @param next by value: a node, or an end
     */
    public record Vertex(int column, List<Integer> next) {}

    /** Thrown where there are more than {@link #MOST_NODES}, or a proof would have to look at too many cases. */
    public static final class TooWide extends Exception {
        private static final long serialVersionUID = 1L;
    }

    public static boolean isEnd(int next) {
        return next < 0;
    }

    /** The end of a row, or {@link #GAP}. */
    public static int end(int next) {
        return next == GAP ? GAP : -1 - next;
    }

    /** @param order all columns of the table, first asked first */
    public static Diagram of(RuleTable table, List<Integer> order) throws TooWide {
        Builder builder = new Builder(table, order);
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            all.add(row);
        }
        int root = builder.node(0, all);
        return new Diagram(List.copyOf(order), List.copyOf(builder.nodes), root);
    }

    /** In the order that asks the fewest questions, each case equally likely: of all orders up to six columns, else the best that was met. */
    public static Diagram shortest(RuleTable table) throws TooWide {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < table.sizes().size(); column++) {
            order.add(column);
        }
        Diagram best = of(table, order);
        if (order.size() <= EXACT) {
            return permuted(table, new ArrayList<>(), order, best);
        }
        for (boolean better = true; better; ) {
            better = false;
            for (int from = 0; from < order.size(); from++) {
                for (int to = 0; to < order.size(); to++) {
                    List<Integer> moved = new ArrayList<>(best.order);
                    moved.add(to, moved.remove(from));
                    Diagram tried = of(table, moved);
                    if (tried.mean() < best.mean() - 1e-9) {
                        best = tried;
                        better = true;
                    }
                }
            }
        }
        return best;
    }

    private static Diagram permuted(RuleTable table, List<Integer> chosen, List<Integer> left, Diagram best)
            throws TooWide {
        if (left.isEmpty()) {
            Diagram tried = of(table, chosen);
            return tried.mean() < best.mean() - 1e-9 ? tried : best;
        }
        Diagram found = best;
        for (Integer column : List.copyOf(left)) {
            List<Integer> rest = new ArrayList<>(left);
            rest.remove(column);
            chosen.add(column);
            found = permuted(table, chosen, rest, found);
            chosen.remove(column);
        }
        return found;
    }

    /** How many questions are asked on average, each case equally likely. */
    public double mean() {
        double[] means = new double[nodes.size()];
        for (int i = 0; i < means.length; i++) {
            for (int next : nodes.get(i).next) {
                means[i] += isEnd(next) ? 0 : means[next];
            }
            means[i] = 1 + means[i] / nodes.get(i).next.size();
        }
        return isEnd(root) ? 0 : means[root];
    }

    /** Whether the value of a column matters in some case. */
    public boolean matters(int column) {
        return nodes.stream().anyMatch(node -> node.column == column);
    }

    /** The places in {@link #nodes} where a column is asked. */
    public List<Integer> nodesOf(int column) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).column == column) {
                places.add(i);
            }
        }
        return places;
    }

    /** The values of a column that no case tells apart, in groups of two or more. */
    public List<List<Integer>> alike(int column, int size) {
        Map<List<Integer>, List<Integer>> groups = new LinkedHashMap<>();
        for (int value = 0; value < size; value++) {
            List<Integer> all = new ArrayList<>();
            for (Vertex node : nodes) {
                if (node.column == column) {
                    all.add(node.next.get(value));
                }
            }
            groups.computeIfAbsent(all, next -> new ArrayList<>()).add(value);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /**
     * By place in {@link #nodes}: the ways from the root, each with the values of the columns asked on it, a bit each.
     *
     * @return null where there are more than so many
     */
    public @Nullable List<List<Map<Integer, Long>>> ways(int most) {
        List<List<Map<Integer, Long>>> ways = new ArrayList<>();
        nodes.forEach(node -> ways.add(new ArrayList<>()));
        if (!isEnd(root)) {
            ways.get(root).add(Map.of());
        }
        int count = 0;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Map<Integer, Long> values = new TreeMap<>(Collections.reverseOrder());
            for (int value = 0; value < nodes.get(i).next.size(); value++) {
                values.merge(nodes.get(i).next.get(value), 1L << value, (one, other) -> one | other);
            }
            for (Map.Entry<Integer, Long> to : values.entrySet()) {
                if (isEnd(to.getKey())) {
                    continue;
                }
                for (Map<Integer, Long> way : ways.get(i)) {
                    if (++count > most) {
                        return null;
                    }
                    Map<Integer, Long> longer = new LinkedHashMap<>(way);
                    longer.put(nodes.get(i).column, to.getValue());
                    ways.get(to.getKey()).add(longer);
                }
            }
        }
        return ways;
    }

    /** Makes the nodes of a diagram, those that others lead to first. */
    private static final class Builder {
        /** Same rows at the same level: the same node. */
        private record Key(int level, List<Integer> rows) {}

        private final RuleTable table;
        private final List<Integer> order;
        private final long[][] cells;
        private final Map<Key, Integer> made = new HashMap<>();
        private final Map<Vertex, Integer> places = new HashMap<>();
        private final List<Vertex> nodes = new ArrayList<>();

        Builder(RuleTable table, List<Integer> order) {
            this.table = table;
            this.order = order;
            this.cells = table.rows().stream()
                    .map(row -> row.cells().stream().mapToLong(Long::longValue).toArray())
                    .toArray(long[][]::new);
        }

        /**
         * What to ask from this level of the order on.
         *
         * @param fitting the rows that fit what was answered so far, upper ones first
         * @return a node, or an end
         */
        int node(int level, List<Integer> fitting) throws TooWide {
            List<Integer> rows = reachable(level, fitting);
            if (rows.isEmpty()) {
                return GAP;
            }
            if (fitsAll(rows.get(0), level)) {
                return -1 - table.rows().get(rows.get(0)).end();
            }
            Key key = new Key(level, rows);
            Integer known = made.get(key);
            if (known != null) {
                return known;
            }
            if (made.size() > 4 * MOST_NODES) {
                throw new TooWide();
            }
            List<Integer> next = next(level, rows);
            int node = next.stream().distinct().count() == 1 ? next.get(0) : place(new Vertex(order.get(level), next));
            made.put(key, node);
            return node;
        }

        /** Rows below one that fits whatever is still asked never win. */
        private List<Integer> reachable(int level, List<Integer> fitting) {
            List<Integer> rows = new ArrayList<>();
            for (int row : fitting) {
                rows.add(row);
                if (fitsAll(row, level)) {
                    break;
                }
            }
            return rows;
        }

        /** Where each value of the column of this level leads; values that leave the same rows are looked at once. */
        private List<Integer> next(int level, List<Integer> rows) throws TooWide {
            int column = order.get(level);
            Map<List<Integer>, Integer> parts = new HashMap<>();
            List<Integer> next = new ArrayList<>();
            for (int value = 0; value < table.sizes().get(column); value++) {
                long bit = 1L << value;
                List<Integer> left = rows.stream()
                        .filter(row -> (cells[row][column] & bit) != 0)
                        .toList();
                Integer part = parts.get(left);
                if (part == null) {
                    part = node(level + 1, left);
                    parts.put(left, part);
                }
                next.add(part);
            }
            return next;
        }

        private int place(Vertex node) throws TooWide {
            Integer known = places.get(node);
            if (known != null) {
                return known;
            }
            if (nodes.size() == MOST_NODES) {
                throw new TooWide();
            }
            nodes.add(node);
            places.put(node, nodes.size() - 1);
            return nodes.size() - 1;
        }

        private boolean fitsAll(int row, int level) {
            for (int i = level; i < order.size(); i++) {
                if (cells[row][order.get(i)] != table.all(order.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
