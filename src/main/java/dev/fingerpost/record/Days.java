package dev.fingerpost.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people write them. What may mean two days means none. */
final class Days {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String ORDINAL = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?";

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("(?i)(?<!\\d)" + ORDINAL + "(?: of)?[ \\-]" + MONTH + ",?[ \\-](?<year>\\d{4})(?!\\d)"),
            Pattern.compile("(?i)(?<!\\p{L})" + MONTH + " " + ORDINAL + ",? (?<year>\\d{4})(?!\\d)"));
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})(?<mark>[-/._])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)");

    private Days() {}

    /** The first day that a text names; null if it names none. */
    static @Nullable LocalDate find(String text) {
        for (Pattern form : List.of(ISO, NAMED.get(0), NAMED.get(1), COMPACT)) {
            Matcher found = form.matcher(text);
            if (found.find()) {
                return day(found.group("year"), found.group("month"), found.group("day"));
            }
        }
        Matcher found = YEAR_LAST.matcher(text);
        return found.find() ? yearLast(found) : null;
    }

    /** Points stand between day, month and year; with others, Americans put the month first. */
    private static @Nullable LocalDate yearLast(Matcher found) {
        String year = found.group("year");
        String a = found.group("a");
        String b = found.group("b");
        boolean dayFirst = found.group("mark").equals(".") || Integer.parseInt(a) > 12 || a.equals(b);
        if (!dayFirst && Integer.parseInt(b) <= 12) {
            return null;
        }
        return dayFirst ? day(year, b, a) : day(year, a, b);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : 1 + MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        int date = Integer.parseInt(day);
        // A month above twelve is the day, also where the year comes first.
        boolean swapped = number > 12 && date <= 12;
        try {
            return LocalDate.of(Integer.parseInt(year), swapped ? date : number, swapped ? number : date);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
