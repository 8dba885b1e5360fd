package dev.fingerpost.tree;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as an author writes it: {@code 5,000}, {@code 20 %}, {@code €12.50}, {@code 3 GB}, {@code 2026-01-01}.
 *
 * @param value of a date: its day, counted from 1970-01-01
 * @param unit what stands before or after the number; empty for nothing
 */
public record Quantity(BigDecimal value, boolean date, String unit) {
    /**
     * With so many digits, of which so many stand after the point, a browser's numbers have the same order as ours, and no two are the same:
     * a double tells all decimals of 15 digits apart.
     */
    private static final int DIGITS = 15;

    private static final int LONGEST = 100;
    private static final int DECIMALS = 6;

    static final String NUMBER = "[-\u2212]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final Pattern FORM = Pattern.compile(
            "(?<before>[^\\d\\s\u2212-][^\\d\u2212-]{0,9})?(?<number>" + NUMBER + ")(?<after>[^\\d].*)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Null where it is no number, or one that is too long to be exact in every browser. */
    public static @Nullable Quantity read(String written) {
        String text = written.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (DATE.matcher(text).matches()) {
            try {
                return new Quantity(BigDecimal.valueOf(LocalDate.parse(text).toEpochDay()), true, "");
            } catch (DateTimeException e) {
                return null;
            }
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || matcher.group("before") != null && matcher.group("after") != null) {
            return null;
        }
        // Java takes the square of the digits to read them.
        if (matcher.group("number").length() > LONGEST) {
            return null;
        }
        BigDecimal value =
                new BigDecimal(matcher.group("number").replace(",", "").replace('\u2212', '-'));
        BigDecimal bare = value.stripTrailingZeros();
        if (bare.scale() > DECIMALS || Math.max(bare.precision(), bare.precision() - bare.scale()) > DIGITS) {
            return null;
        }
        String unit = matcher.group("before") != null ? matcher.group("before") : matcher.group("after");
        return new Quantity(value, false, unit == null ? "" : unit.strip());
    }
}
