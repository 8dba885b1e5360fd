package dev.fingerpost.render;

import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures as authors write them: numbers, or short texts with a number in them. */
final class Figures {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:[,\\u00A0\\u202F ]\\d{3})+|\\d{1,15})(\\.\\d{1,15})?\\s*%?");
    private static final Pattern HYPHEN = Pattern.compile("^-(?=\\d)");
    private static final Pattern BARE = Pattern.compile("\u2212?\\d{4,15}");
    private static final char NO_BREAK = '\u00A0';

    private Figures() {}

    /** The number that a figure is: {@code 1,200}, {@code 28.6} and {@code 98%} are numbers, {@code about 30} is none. */
    static OptionalDouble number(@Nullable String figure) {
        Matcher m = figure == null ? null : NUMBER.matcher(figure.strip());
        if (m == null || !m.matches()) {
            return OptionalDouble.empty();
        }
        String decimals = m.group(2) == null ? "" : m.group(2);
        return OptionalDouble.of(Double.parseDouble(m.group(1).replaceAll("\\D", "") + decimals));
    }

    /**
     * A figure with its unit, held together; null where there is no figure. Words ({@code not measured}) take no unit, and a hyphen before a
     * digit becomes a minus. Bare digits are parted by threes where a unit shows that they count something: without one they may be a year.
     *
     * @param group stands between groups of three digits, as in calculators
     * @param share puts the percent sign to a figure, as the language does
     */
    static @Nullable String withUnit(
            @Nullable String written, @Nullable String unit, String group, UnaryOperator<String> share) {
        String figure = written == null ? null : HYPHEN.matcher(written).replaceFirst("\u2212");
        if (figure == null || unit == null || figure.chars().noneMatch(Character::isDigit)) {
            return figure;
        }
        if (figure.endsWith(unit)) {
            return figure;
        }
        if (BARE.matcher(figure).matches()) {
            figure = figure.replaceAll("\\B(?=(\\d{3})+$)", group);
        }
        return unit.equals("%") ? share.apply(figure) : figure + NO_BREAK + unit;
    }

    /** How wide a bar is beside another, of 100; with one decimal. */
    static double width(double figure, double widest) {
        return widest <= 0 ? 0 : Math.round(figure / widest * 1000) / 10.0;
    }
}
