package dev.fingerpost.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for a case in a box (some values of each column) that no row fits. */
final class GapSearch {
    private record Covered(BitSet rows, BitSet decided) {}

    private final long[][] cells;
    private final long[] box;
    private final Set<Covered> covered = new HashSet<>();

    /** How many cells may still be looked at; below 0 nothing more is found. */
    private final long[] effort;

    /**
     * @param cells by row and column: a bit for each value that fits
     * @param box by column: a bit for each value that is looked at
     * @param effort one number, how many cells may be looked at; what is used up is taken off, so that several searches share it
     */
    GapSearch(long[][] cells, long[] box, long[] effort) {
        this.cells = cells;
        this.box = box.clone();
        this.effort = effort;
    }

    /** Whether some case is in both boxes; a row's cells are one. */
    static boolean meet(long[] one, long[] other) {
        for (int column = 0; column < one.length; column++) {
            if ((one[column] & other[column]) == 0) {
                return false;
            }
        }
        return true;
    }

    /** By column, the value of a case that no row fits; null where there is none, or the effort was used up. */
    int @Nullable [] uncovered() {
        BitSet left = new BitSet();
        for (int row = 0; row < cells.length; row++) {
            left.set(row, meet(cells[row], box));
        }
        return uncovered(left, new BitSet());
    }

    /** @param decided columns whose values in the box no row that is left tells apart */
    private int @Nullable [] uncovered(BitSet left, BitSet decided) {
        if (left.isEmpty()) {
            return Arrays.stream(box).mapToInt(Long::numberOfTrailingZeros).toArray();
        }
        int rows = left.cardinality();
        effort[0] -= (long) rows * box.length;
        if (effort[0] < 0) {
            return null;
        }
        int column = column(left);
        Covered key = new Covered(left, decided);
        if (column < 0 || covered.contains(key)) {
            return null;
        }
        long values = box[column];
        effort[0] -= (long) rows * Long.bitCount(values);
        BitSet further = (BitSet) decided.clone();
        further.set(column);
        for (Map.Entry<BitSet, Long> part : parts(left, column).entrySet()) {
            box[column] = part.getValue();
            int[] found = uncovered(part.getKey(), further);
            if (found != null) {
                return found;
            }
        }
        box[column] = values;
        covered.add(key);
        return null;
    }

    /** The column that most rows narrow; -1 where some row narrows none, and so fits all that is left. */
    private int column(BitSet left) {
        int[] narrowed = new int[box.length];
        for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
            boolean any = false;
            for (int column = 0; column < box.length; column++) {
                if ((cells[row][column] & box[column]) != box[column]) {
                    narrowed[column]++;
                    any = true;
                }
            }
            if (!any) {
                return -1;
            }
        }
        int most = 0;
        for (int column = 1; column < box.length; column++) {
            most = narrowed[column] > narrowed[most] ? column : most;
        }
        return most;
    }

    /** The values of a column in the box by the rows that they leave. */
    private Map<BitSet, Long> parts(BitSet left, int column) {
        Map<BitSet, Long> parts = new LinkedHashMap<>();
        for (long rest = box[column]; rest != 0; rest &= rest - 1) {
            long value = Long.lowestOneBit(rest);
            BitSet fitting = new BitSet();
            for (int row = left.nextSetBit(0); row >= 0; row = left.nextSetBit(row + 1)) {
                fitting.set(row, (cells[row][column] & value) != 0);
            }
            parts.merge(fitting, value, (one, other) -> one | other);
        }
        return parts;
    }
}
