package dev.fingerpost.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write in place of ranges, and of words for what a question asks for, that cannot be meant. */
final class RangeHints {
    private static final Pattern NUMBERS = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|(?<n>" + Quantity.NUMBER + ")(?<scale>k\\b|m\\b| ?million\\b)?",
            Pattern.CASE_INSENSITIVE);

    private RangeHints() {}

    /** What to write where the words for a number cannot be read. */
    static String measure(String code) {
        Measure without = Measure.read(code.replaceFirst(",.*", ""));
        return without != null && without.isAmbiguous(code.replaceFirst("[^,]*,\\s*", ""))
                ? RangeReader.unambiguous(code.strip())
                : Measure.FORM;
    }

    /** What to write where the unit of a range does not fit. */
    static String unit(String words, RangeReader.Written written, Measure measure) {
        boolean plain = written.numbers().stream()
                .noneMatch(number -> number.date() || number.unit().matches("(?i)k|m|million"));
        boolean known = measure.kind() != Measure.Kind.DATE
                && !written.range().equals(Range.point(written.numbers().get(0).value()));
        return plain && known ? "write `" + measure.text(written.range()) + "`" : range(words, measure);
    }

    /** What to write in place of words that are no range: made of the numbers in them. */
    static String range(String words, Measure measure) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBERS.matcher(words.replaceAll(
                "(?<=[a-zA-Z])[-\u2013\u2014](?=\\d)|(?<=\\d)[\u2013\u2014](?=\\d)|(?<=\\b\\d{1,3})(?<!\\d{4}-\\d{2})-(?=\\d)",
                " "));
        while (matcher.find()) {
            Quantity number = Quantity.read(matcher.group());
            String digits = matcher.group("n");
            if (digits != null && matcher.group("scale") != null) {
                number = Quantity.read(digits);
                number =
                        number == null ? null : new Quantity(scaled(number.value(), matcher.group("scale")), false, "");
            }
            if (number != null && measure.fits(number)) {
                numbers.add(number.value());
            }
        }
        boolean date = measure.kind() == Measure.Kind.DATE;
        if (numbers.isEmpty()) {
            return date
                    ? "write a range of dates: `before 2026-01-01`, `2026-01-01 to 2026-12-31`, `2027-01-01 or later`"
                    : RangeReader.FORM;
        }
        if (numbers.size() > 1) {
            numbers.subList(0, 2).sort(null);
            return "write `" + measure.text(numbers.get(0)) + " to " + measure.text(numbers.get(1)) + "`";
        }
        String number = measure.text(numbers.get(0));
        return "write `" + (date ? "before " : "up to ") + number + "`, `" + number
                + (date ? " or later`" : " or more`") + " or `" + (date ? "after " : "over ") + number + "`";
    }

    private static BigDecimal scaled(BigDecimal value, String scale) {
        return value.movePointRight(scale.equalsIgnoreCase("k") ? 3 : 6);
    }
}
