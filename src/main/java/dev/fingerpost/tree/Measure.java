package dev.fingerpost.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number question asks for.
 *
 * @param unit written after each number, before it for a currency sign; empty for a date
 * @param limits what can be answered at all
 */
public record Measure(Kind kind, String unit, Range limits) {
    /** Kinds of number. Whole numbers and dates have nothing between one and the next. */
    public enum Kind {
        WHOLE("a whole number of "),
        NUMBER("a number of "),
        MONEY("an amount in "),
        PERCENT("a percentage"),
        DATE("a date");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in the JSON of a tree: {@code whole} and so on. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean hasUnit() {
            return words.endsWith(" ");
        }
    }

    static final String FORM =
            "write `a whole number of tickets`, `a number of GB`, `an amount in €`, `a percentage` or "
                    + "`a date`, where others are possible with limits: `a number of °C, -40 to 60`";

    private static final String ALL_DAYS = "any date";
    private static final Range FROM_ZERO = new Range(Range.Cut.below(BigDecimal.ZERO), Range.ALL.to());
    private static final Range SHARE = new Range(FROM_ZERO.from(), Range.Cut.above(BigDecimal.valueOf(100)));
    /** What begins so was meant to say what a question asks for. */
    private static final Pattern PARTS = Pattern.compile("([^,]*)(?:,\\s*(.+))?");

    private static final Pattern MEANT = Pattern.compile(
            "(?i)(an? )?(whole |decimal )?(numbers?|integers?|counts?|amounts?|money|percent(age)?s?|dates?|days?)\\b.*");

    /** Whether a code span that stands alone was meant to say what its question asks for. */
    static boolean isMeant(String code) {
        return MEANT.matcher(code.strip()).matches();
    }

    /** Null where the words say no kind of number, or limits that hold nothing. */
    public static @Nullable Measure read(String code) {
        String text = code.strip();
        for (Kind kind : Kind.values()) {
            if (text.startsWith(kind.words)) {
                Matcher rest = PARTS.matcher(text.substring(kind.words.length()));
                if (!rest.matches()
                        || !(kind.hasUnit()
                                ? isUnit(rest.group(1))
                                : rest.group(1).isBlank())) {
                    return null;
                }
                String unit = kind == Kind.PERCENT ? "%" : rest.group(1).strip();
                Range usual = kind == Kind.DATE ? Range.ALL : kind == Kind.PERCENT ? SHARE : FROM_ZERO;
                Measure measure = new Measure(kind, unit, usual);
                return rest.group(2) == null ? measure : measure.limited(rest.group(2));
            }
        }
        return null;
    }

    /** Whether a question can ask for numbers of this. */
    public static boolean isUnit(String words) {
        return !words.isBlank() && !words.matches("(?s)\\s*\\d.*|.*[<>=(),].*");
    }

    private @Nullable Measure limited(String words) {
        RangeReader.Written written = RangeReader.read(words);
        if (written == null || !fits(written) || isAmbiguous(words)) {
            return null;
        }
        Range range = isWhole() ? written.range().whole() : written.range();
        return range.isEmpty() ? null : new Measure(kind, unit, range);
    }

    /** A range of such numbers; null where the words are none. Days alone may have no limits: {@code any date}. */
    RangeReader.@Nullable Written range(String words) {
        return kind == Kind.DATE && words.strip().equalsIgnoreCase(ALL_DAYS)
                ? new RangeReader.Written(Range.ALL, List.of(), false, false)
                : RangeReader.read(words);
    }

    /** Whether a number can be compared with answers to a question that asks for this. */
    boolean fits(Quantity number) {
        return number.date() == (kind == Kind.DATE)
                && (number.unit().isEmpty() || number.unit().equals(unit));
    }

    /** Whether all ends of a range can. */
    boolean fits(RangeReader.Written written) {
        return written.numbers().stream().allMatch(this::fits);
    }

    /** Whether a point before three digits may have been meant for thousands: in whole numbers, in money, and elsewhere where it makes no sense. */
    boolean isAmbiguous(String words) {
        return RangeReader.isAmbiguous(words, kind == Kind.WHOLE || kind == Kind.MONEY);
    }

    /** As an author writes it, without limits: {@code a whole number of tickets}. */
    String words() {
        return kind.hasUnit() ? kind.words + unit : kind.words;
    }

    public boolean isWhole() {
        return kind == Kind.WHOLE || kind == Kind.DATE;
    }

    /** The upper end of a range as people say it: whole numbers below 6 are those up to 5. */
    public Range.Cut last(Range.Cut to) {
        return isWhole() && to.isFinite() && !to.above()
                ? Range.Cut.above(to.value().subtract(BigDecimal.ONE))
                : to;
    }

    /** What of a range can be answered. */
    public Range possible(Range range) {
        Range within = range.within(limits);
        return isWhole() ? within.whole() : within;
    }

    /** A value as a link holds it, {@code 7200}, {@code 12.5}, {@code 2026-01-01}, or as an author writes it; null where it cannot be answered. */
    @Nullable
    BigDecimal value(String written) {
        Quantity quantity = Quantity.read(written);
        return quantity != null && fits(quantity) && limits.contains(quantity.value(), isWhole())
                ? quantity.value()
                : null;
    }

    /** A value as a link holds it. */
    public String plain(BigDecimal value) {
        return kind == Kind.DATE
                ? LocalDate.ofEpochDay(value.longValueExact()).toString()
                : value.stripTrailingZeros().toPlainString();
    }

    /** A value as an author writes it. */
    String text(BigDecimal value) {
        if (kind == Kind.DATE) {
            return plain(value);
        }
        String plain = plain(value.abs());
        int point = plain.contains(".") ? plain.indexOf('.') : plain.length();
        String digits = (value.signum() < 0 ? "-" : "")
                + plain.substring(0, point).replaceAll("\\B(?=(\\d{3})+$)", ",")
                + plain.substring(point);
        return switch (kind) {
            case PERCENT -> digits + " %";
            case MONEY -> isSign() ? unit + digits : digits + " " + unit;
            default -> digits;
        };
    }

    /** The same with what it counts: {@code 7,200 tickets}. */
    String said(BigDecimal value) {
        return text(value) + (kind == Kind.WHOLE || kind == Kind.NUMBER ? " " + unit : "");
    }

    /** Whether the currency of an amount is a sign, which stands before the number. */
    public boolean isSign() {
        return unit.length() == 1;
    }

    /** A range as an author writes it. At the limits it has no end: what lies beyond cannot be answered. */
    public String text(Range range) {
        return text(range, this::text);
    }

    /** A range in small letters, digits and hyphens: {@code up-to-5000}, {@code over-2-5-to-3}. */
    public String id(Range range) {
        return RangeReader.id(text(range, this::plain));
    }

    private String text(Range range, Function<BigDecimal, String> text) {
        boolean low = range.from().compareTo(limits.from()) <= 0;
        boolean high = range.to().compareTo(limits.to()) >= 0;
        boolean date = kind == Kind.DATE;
        Range.Cut from = low && !(high && range.from().isFinite()) ? Range.ALL.from() : range.from();
        Range.Cut to = high && !(low && range.to().isFinite()) ? Range.ALL.to() : last(range.to());
        String first = text.apply(from.value());
        String last = text.apply(to.value());
        // Days have whole ranges, which begin at a day and end with one; they alone may have no limits.
        if (!from.isFinite() && !to.isFinite()) {
            return ALL_DAYS;
        }
        if (!from.isFinite()) {
            return to.above() ? date ? last + " or earlier" : "up to " + last : "under " + last;
        }
        if (!to.isFinite()) {
            return from.above() ? "over " + first : first + (date ? " or later" : " or more");
        }
        if (first.equals(last)) {
            return "exactly " + first;
        }
        String over = from.above() ? "over " : "";
        String under = to.above() ? "" : "under ";
        return over + first + " to " + under + last;
    }
}
