package dev.fingerpost.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stretch of time as people write it: {@code 30d}, {@code 4w}, {@code 3m}. */
final class TimeSpan {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})([dwm]?)");

    private TimeSpan() {}

    /** The last day of the time that begins today. */
    static LocalDate of(@Nullable String time, LocalDate today) {
        if (time == null) {
            return today;
        }
        Matcher form = FORM.matcher(time);
        if (!form.matches()) {
            throw new UsageProblem("`--within " + time + "` is no time", "write it like `30d`, `4w` or `3m`");
        }
        ChronoUnit unit = switch (form.group(2)) {
            case "w" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
        return today.plus(Integer.parseInt(form.group(1)), unit);
    }
}
