package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day of the calendar, written year-month-day. */
final class DateType extends Type<LocalDate> {
    private static final String ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})[-/.]([0-9]{4})");

    @Override
    public @Nullable LocalDate read(YamlValue value, Place place) {
        if (!(value instanceof YamlScalar scalar) || scalar.isNothing()) {
            refuse(value, place);
            return null;
        }
        String text = scalar.text().strip();
        boolean iso = text.matches(ISO);
        LocalDate date = iso ? date(text.substring(0, 4), text.substring(5, 7), text.substring(8)) : null;
        if (date == null) {
            String message = iso
                    ? Quote.of(text) + " is no day of the calendar"
                    : place.subject() + " must be a date such as `2026-04-05`, found " + Quote.of(text);
            List<LocalDate> meant = iso ? List.of() : meant(text);
            place.report(
                    Code.VALUE_DATE,
                    value.at(),
                    message,
                    meant.isEmpty() ? hint(text) : write(meant),
                    meant.size() == 1 ? meant.get(0).toString() : null);
        }
        return date;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String hint(String text) {
        Matcher parts = YEAR_FIRST.matcher(text);
        if (!parts.matches()) {
            return "write year, month and day as digits";
        }
        LocalDate first = date(parts.group(1), parts.group(2), "1");
        if (first == null) {
            return "months are `01` to `12`, the year comes first, the day last";
        }
        return "`" + YearMonth.from(first) + "` has " + first.lengthOfMonth() + " days";
    }

    /** The days that a text in another order may name. */
    private static List<LocalDate> meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return present(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)), null);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (!dayFirst.matches()) {
            return List.of();
        }
        String year = dayFirst.group(4);
        LocalDate european = date(year, dayFirst.group(3), dayFirst.group(1));
        boolean dots = dayFirst.group(2).equals(".");
        return present(european, dots ? null : date(year, dayFirst.group(1), dayFirst.group(3)));
    }

    private static List<LocalDate> present(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static String write(List<LocalDate> days) {
        return "write " + days.stream().map(day -> "`" + day + "`").collect(Collectors.joining(" or "));
    }

    @Override
    @Nullable
    String hint(YamlValue value) {
        return value instanceof YamlList ? "write one date, without a list around it" : null;
    }

    @Override
    String form() {
        return "a date such as `2026-04-05`";
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().field("type", "string").field("format", "date").field("pattern", "^" + ISO + "$");
    }
}
