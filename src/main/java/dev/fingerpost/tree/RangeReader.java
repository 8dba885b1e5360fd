package dev.fingerpost.tree;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranges as people write them.
 *
 * <pre>
 * range = ("up to" | "at most") n  | n ("or less" | "or fewer" | "or earlier")     closed at n
 *       | ("under" | "less than" | "fewer than" | "before") n                      open at n
 *       | "at least" n | n ("or more" | "or later")                                closed at n
 *       | ("over" | "more than" | "after") n                                       open at n
 *       | ["over" | "more than" | "after"] n "to" ["under" | "less than" | "before"] n
 *       | ["exactly"] n
 * </pre>
 *
 * The ends of {@code A to B} belong to it unless another answer of the question says of such an end, in the words above, that it is its own:
 * after {@code up to 5,000}, {@code 5,000 to 20,000} begins just above 5,000.
 */
public final class RangeReader {
    static final String FORM = "write a range: `up to 5`, `over 5 to 20`, `over 20`";

    private static final String FLAGS = "(?i)";
    private static final String OVER = "(?:over|more than|after)";
    private static final String UNDER = "(?:under|less than|fewer than|before)";
    private static final Pattern UP_TO = Pattern.compile(FLAGS + "(?:up to|at most) (?<n>.+)");
    private static final Pattern OR_LESS = Pattern.compile(FLAGS + "(?<n>.+?) or (?:less|fewer|earlier)(?<u> .+)?");
    private static final Pattern BELOW = Pattern.compile(FLAGS + UNDER + " (?<n>.+)");
    private static final Pattern FROM = Pattern.compile(FLAGS + "at least (?<n>.+)");
    private static final Pattern OR_MORE = Pattern.compile(FLAGS + "(?<n>.+?) or (?:more|later)(?<u> .+)?");
    private static final Pattern ABOVE = Pattern.compile(FLAGS + OVER + " (?<n>.+)");
    private static final Pattern BETWEEN =
            Pattern.compile(FLAGS + "(?<over>" + OVER + " )?(?<a>.+?) to (?<under>" + UNDER + " )?(?<b>.+)");
    private static final Pattern EXACTLY = Pattern.compile(FLAGS + "(?:exactly )?(?<n>.+)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])(\\d{1,3})\\.(\\d{3})(?!\\d)");
    /**
     * A range as one answer has it.
     *
     * @param numbers its ends, as written
     * @param softFrom whether another answer may claim its lower end
     * @param softTo likewise its upper end
     */
    public record Written(Range range, List<Quantity> numbers, boolean softFrom, boolean softTo) {
        /** This range after the claims of others on its ends; it makes none itself. */
        public Range settled(Collection<Written> all) {
            boolean from = softFrom
                    && all.stream()
                            .anyMatch(other -> !other.softTo
                                    && other.range
                                            .to()
                                            .equals(Range.Cut.above(range.from().value())));
            boolean to = softTo
                    && all.stream()
                            .anyMatch(other -> !other.softFrom
                                    && other.range
                                            .from()
                                            .equals(Range.Cut.below(range.to().value())));
            return new Range(
                    from ? Range.Cut.above(range.from().value()) : range.from(),
                    to ? Range.Cut.below(range.to().value()) : range.to());
        }
    }

    private RangeReader() {}

    /** Null where the words are no range. */
    public static @Nullable Written read(String words) {
        String text = words.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        Matcher between = BETWEEN.matcher(text);
        if (!text.toLowerCase(Locale.ROOT).startsWith("up to ") && between.matches()) {
            return between(between);
        }
        for (Pattern form : List.of(UP_TO, OR_LESS, BELOW, FROM, OR_MORE, ABOVE, EXACTLY)) {
            Matcher matcher = form.matcher(text);
            if (!matcher.matches()) {
                continue;
            }
            boolean unitBehind = form == OR_LESS || form == OR_MORE;
            String unit = unitBehind && matcher.group("u") != null ? matcher.group("u") : "";
            Quantity number = Quantity.read(matcher.group("n") + unit);
            return number == null ? null : new Written(oneEnd(form, number.value()), List.of(number), false, false);
        }
        return null;
    }

    private static @Nullable Written between(Matcher matcher) {
        Quantity first = Quantity.read(matcher.group("a"));
        Quantity last = Quantity.read(matcher.group("b"));
        if (first == null || last == null) {
            return null;
        }
        boolean over = matcher.group("over") != null;
        boolean under = matcher.group("under") != null;
        Range range = new Range(
                over ? Range.Cut.above(first.value()) : Range.Cut.below(first.value()),
                under ? Range.Cut.below(last.value()) : Range.Cut.above(last.value()));
        return new Written(range, List.of(first, last), !over, !under);
    }

    private static Range oneEnd(Pattern form, BigDecimal value) {
        if (form == EXACTLY) {
            return Range.point(value);
        } else if (form == UP_TO || form == OR_LESS) {
            return new Range(Range.ALL.from(), Range.Cut.above(value));
        } else if (form == BELOW) {
            return new Range(Range.ALL.from(), Range.Cut.below(value));
        }
        return new Range(form == ABOVE ? Range.Cut.above(value) : Range.Cut.below(value), Range.ALL.to());
    }

    /** The words of a range as an id: {@code up-to-5000}, {@code over-2-5-to-3}. */
    static String id(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d),(?=\\d)", "")
                .replaceAll("(?<![a-z0-9])[-\u2212](?=\\d)", "minus ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What to write instead. */
    static String unambiguous(String words) {
        return "write `" + THOUSANDS.matcher(words).replaceAll("$1,$2") + "`, or leave the zeros out";
    }

    /**
     * Whether a point before three digits, {@code 1.000}, may have been meant for thousands: where there often are so many, and where a range like
     * {@code 1 to 1.000} would hold one number.
     *
     * @param many whether it is a number of things, or of money
     */
    static boolean isAmbiguous(String words, boolean many) {
        Written written = THOUSANDS.matcher(words).find() ? read(words) : null;
        return written != null
                && (many
                        || written.numbers.size() > 1
                                && written.numbers
                                                .get(0)
                                                .value()
                                                .compareTo(
                                                        written.numbers.get(1).value())
                                        == 0);
    }
}
