package dev.fingerpost.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules in rows over columns with finitely many values. A row fits where each of its cells holds the column's value; the first that fits
 * says the end. All that is told here is exact and found by splitting cases, never by listing combinations.
 *
 * @param sizes by column: how many values it has, 1 to {@link #MOST_VALUES}
 * @param rows in order
 */
public record RuleTable(List<Integer> sizes, List<Row> rows) {
    /** Values of one column: a bit each. */
    public static final int MOST_VALUES = Long.SIZE;

    /** In an example: whatever the value of this column is. */
    public static final int ANY = -1;

    /** How many cells are looked at for the example that names fewest columns; then one that cannot be shortened will do. */
    private static final long EFFORT = 60_000_000;

    /** How many cells are looked at for a proof, some seconds of work: that each case has a row can take all combinations. */
    private static final long MOST_LOOKS = 500_000_000;

    public RuleTable {
        sizes = List.copyOf(sizes);
        rows = List.copyOf(rows);
    }

    /**
     * One rule.
     *
     * @param cells by column: a bit for each value that fits
     * @param end where it leads
     */
    public record Row(List<Long> cells, int end) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Two rows that fit at once and lead to different ends.
     *
     * @param example by column: a value, or {@link #ANY}
     */
    public record Overlap(int first, int second, List<Integer> example) {}

    /** A bit for each value of this column. */
    public long all(int column) {
        int size = sizes.get(column);
        return size == Long.SIZE ? -1L : (1L << size) - 1;
    }

    /**
     * A case that no row fits. It names as few columns as any; in a very large table, none that could be left out.
     *
     * @return by column: a value, or {@link #ANY} where each value will do; null where each case has a row
     * @throws Diagram.TooWide where that cannot be found out in reason
     */
    public @Nullable List<Integer> gap() throws Diagram.TooWide {
        int[] point = uncovered(rows, full(), new long[] {MOST_LOOKS});
        if (point == null) {
            return null;
        }
        int[] shorter = shortened(point);
        long named = Arrays.stream(shorter).filter(value -> value != ANY).count();
        long[] effort = {EFFORT};
        for (int count = 0; count < named && effort[0] > 0; count++) {
            int[] found = named(new ArrayList<>(), 0, count, effort);
            if (found != null) {
                return boxed(found);
            }
        }
        return boxed(shorter);
    }

    /** A gap that names just these columns, and so many more. */
    private int @Nullable [] named(List<Integer> columns, int from, int more, long[] effort) {
        if (more == 0) {
            return effort[0] < 0 ? null : gapOver(columns, effort);
        }
        for (int column = from; column <= sizes.size() - more; column++) {
            columns.add(column);
            int[] found = named(columns, column + 1, more - 1, effort);
            columns.remove(columns.size() - 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private int @Nullable [] gapOver(List<Integer> columns, long[] effort) {
        List<Row> projected = rows.stream()
                .map(row -> {
                    List<Long> cells = new ArrayList<>();
                    for (int column = 0; column < sizes.size(); column++) {
                        cells.add(columns.contains(column) ? row.cells.get(column) : (Long) all(column));
                    }
                    return new Row(cells, row.end);
                })
                .toList();
        int[] point = new GapSearch(cells(projected), full(), effort).uncovered();
        if (point != null) {
            for (int column = 0; column < point.length; column++) {
                if (!columns.contains(column)) {
                    point[column] = ANY;
                }
            }
        }
        return point;
    }

    /** Without each column that this case need not name. */
    private int[] shortened(int[] point) {
        int[] shorter = point.clone();
        for (int column = 0; column < shorter.length; column++) {
            int value = shorter[column];
            shorter[column] = ANY;
            int[] box = shorter;
            if (rows.stream().anyMatch(row -> touches(row, box))) {
                shorter[column] = value;
            }
        }
        return shorter;
    }

    private static boolean touches(Row row, int[] box) {
        for (int column = 0; column < box.length; column++) {
            if (box[column] != ANY && (row.cells.get(column) & 1L << box[column]) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Pairs of rows that contradict each other: for each row the first that it contradicts. */
    public List<Overlap> overlaps() {
        long[][] cells = cells(rows);
        List<Overlap> overlaps = new ArrayList<>();
        for (int second = 1; second < cells.length; second++) {
            for (int first = 0; first < second; first++) {
                if (rows.get(first).end != rows.get(second).end && GapSearch.meet(cells[first], cells[second])) {
                    overlaps.add(new Overlap(first, second, common(cells[first], cells[second])));
                    break;
                }
            }
        }
        return overlaps;
    }

    private List<Integer> common(long[] one, long[] other) {
        int[] example = new int[one.length];
        for (int column = 0; column < example.length; column++) {
            long both = one[column] & other[column];
            example[column] = both == all(column) ? ANY : Long.numberOfTrailingZeros(both);
        }
        return boxed(example);
    }

    private static long[][] cells(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
    }

    /**
     * Rows that never win, each with earlier ones that between them take all its cases; none of those can be left out.
     *
     * @throws Diagram.TooWide where they cannot be found in reason
     */
    public Map<Integer, List<Integer>> hidden() throws Diagram.TooWide {
        long[] effort = {MOST_LOOKS};
        long[][] cells = cells(rows);
        Map<Integer, List<Integer>> hidden = new LinkedHashMap<>();
        for (int row = 1; row < cells.length; row++) {
            List<Integer> earlier = new ArrayList<>();
            for (int i = 0; i < row; i++) {
                if (GapSearch.meet(cells[i], cells[row])) {
                    earlier.add(i);
                }
            }
            List<Integer> taking = taking(earlier, cells, row, effort);
            if (!taking.isEmpty()) {
                hidden.put(row, taking);
            }
        }
        return hidden;
    }

    /** Of these rows the first that takes all cases of another, else some that do so between them; none where they do not. */
    private List<Integer> taking(List<Integer> earlier, long[][] cells, int row, long[] effort) throws Diagram.TooWide {
        for (int one : earlier) {
            boolean alone = true;
            for (int column = 0; column < cells[row].length; column++) {
                alone &= (cells[row][column] & ~cells[one][column]) == 0;
            }
            if (alone) {
                return List.of(one);
            }
        }
        if (!covers(earlier, cells[row], effort)) {
            return List.of();
        }
        List<Integer> taking = earlier;
        for (int i = taking.size() - 1; i >= 0; i--) {
            List<Integer> fewer = new ArrayList<>(taking);
            fewer.remove(i);
            if (covers(fewer, cells[row], effort)) {
                taking = fewer;
            }
        }
        return List.copyOf(taking);
    }

    private boolean covers(List<Integer> some, long[] box, long[] effort) throws Diagram.TooWide {
        return uncovered(some.stream().map(rows::get).toList(), box, effort) == null;
    }

    private static int @Nullable [] uncovered(List<Row> rows, long[] box, long[] effort) throws Diagram.TooWide {
        int[] found = new GapSearch(cells(rows), box, effort).uncovered();
        if (effort[0] < 0) {
            throw new Diagram.TooWide();
        }
        return found;
    }

    private long[] full() {
        long[] box = new long[sizes.size()];
        Arrays.setAll(box, this::all);
        return box;
    }

    private static List<Integer> boxed(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
