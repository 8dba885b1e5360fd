package dev.fingerpost.tree;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A stretch of the number line between two cuts. A cut lies just below a value or just above it, so open ends, closed ends and single values
 * are told apart by comparing cuts alone: exactly, and without arithmetic.
 *
 * @param from where it begins
 * @param to where it ends; at or before {@code from}, nothing is in it
 */
public record Range(Cut from, Cut to) {
    public static final Range ALL = new Range(new Cut(-1, BigDecimal.ZERO, false), new Cut(1, BigDecimal.ZERO, false));

    /**
     * @param end -1 below all values, 1 above all, 0 beside {@code value}
     * @param above whether it lies just above the value, and not just below
     */
    public record Cut(int end, BigDecimal value, boolean above) implements Comparable<Cut> {
        public static Cut below(BigDecimal value) {
            return new Cut(0, plain(value), false);
        }

        public static Cut above(BigDecimal value) {
            return new Cut(0, plain(value), true);
        }

        /** One form for equal values: 5, not 5.0 or 5E+0. */
        private static BigDecimal plain(BigDecimal value) {
            return new BigDecimal(value.stripTrailingZeros().toPlainString());
        }

        boolean isFinite() {
            return end == 0;
        }

        /** The same cut among whole numbers, where just above 5 is just below 6. */
        public Cut whole() {
            if (!isFinite()) {
                return this;
            }
            return below(
                    above
                            ? value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                            : value.setScale(0, RoundingMode.CEILING));
        }

        @Override
        public int compareTo(Cut other) {
            if (end != other.end || !isFinite()) {
                return Integer.compare(end, other.end);
            }
            int order = value.compareTo(other.value);
            return order == 0 ? Boolean.compare(above, other.above) : order;
        }
    }

    public static Range point(BigDecimal value) {
        return new Range(Cut.below(value), Cut.above(value));
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    public boolean contains(BigDecimal value) {
        return from.compareTo(Cut.below(value)) <= 0 && Cut.above(value).compareTo(to) <= 0;
    }

    /** Whether a value of {@code whole} numbers, or of all, is in it. */
    boolean contains(BigDecimal value, boolean whole) {
        return contains(value) && (!whole || value.stripTrailingZeros().scale() <= 0);
    }

    Range within(Range other) {
        return new Range(
                from.compareTo(other.from) >= 0 ? from : other.from, to.compareTo(other.to) <= 0 ? to : other.to);
    }

    /** The same whole numbers. */
    Range whole() {
        return new Range(from.whole(), to.whole());
    }

    /**
     * A value of a range that has one: its least where there is a least one, else the next of the fewest decimals; in a range without lower
     * end its greatest, likewise.
     */
    public BigDecimal example() {
        if (!from.isFinite()) {
            return to.isFinite() ? nearest(to, false) : BigDecimal.ZERO;
        }
        return nearest(from, true);
    }

    private BigDecimal nearest(Cut cut, boolean up) {
        if (cut.above != up) {
            return cut.value;
        }
        RoundingMode rounding = up ? RoundingMode.FLOOR : RoundingMode.CEILING;
        for (int decimals = 0; ; decimals++) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
            BigDecimal value = cut.value.setScale(decimals, rounding).add(up ? step : step.negate());
            if (contains(value)) {
                return Cut.plain(value);
            }
        }
    }
}
