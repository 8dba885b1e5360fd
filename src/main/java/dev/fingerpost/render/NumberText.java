package dev.fingerpost.render;

import dev.fingerpost.template.Messages;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers and ranges in the words of the site's language; the page's script says the same with the same words. */
record NumberText(Messages messages, Measure measure) {
    /** Words that the script has, too. */
    private static final String WORDS = "wizard.";

    /** What is asked for: {@code A whole number of tickets}. */
    String asked() {
        return messages.text("number." + measure.kind().word(), measure.unit());
    }

    String range(Range range) {
        boolean date = measure.kind() == Measure.Kind.DATE;
        Range.Cut from = range.from();
        Range.Cut to = measure.last(range.to());
        String low = end(from) == null ? "" : from.above() ? "over" : "from";
        String high = end(to) == null ? "" : to.above() ? "to" : "under";
        String key = low.isEmpty() ? high : high.isEmpty() ? low : low + "." + high;
        String suffix = date && (low.isEmpty() || high.isEmpty()) ? ".date" : "";
        boolean shared = !low.isEmpty() && !high.isEmpty() && !measure.unit().isEmpty();
        // Two ends share the unit behind the second one.
        String first = shared && hasUnitBehind() ? digits(from.value()) : end(from);
        String last = end(to);
        return messages.text(WORDS + "range." + key + suffix, first == null ? "" + last : first, "" + last);
    }

    private @Nullable String end(Range.Cut cut) {
        return cut.equals(Range.ALL.from()) || cut.equals(Range.ALL.to()) ? null : number(cut.value());
    }

    private String digits(BigDecimal value) {
        String plain = measure.plain(value);
        String digits = plain.replace("-", "");
        int point = digits.contains(".") ? digits.indexOf('.') : digits.length();
        String text = (value.signum() < 0 ? "\u2212" : "")
                + digits.substring(0, point).replaceAll("\\B(?=(\\d{3})+$)", messages.text(WORDS + "number.group"))
                + (point == digits.length() ? "" : messages.text(WORDS + "number.point") + digits.substring(point + 1));
        return text;
    }

    private boolean hasUnitBehind() {
        return measure.kind() == Measure.Kind.WHOLE || measure.kind() == Measure.Kind.NUMBER;
    }

    private String number(BigDecimal value) {
        if (measure.kind() == Measure.Kind.DATE) {
            return measure.plain(value);
        }
        String text = digits(value);
        return switch (measure.kind()) {
            case PERCENT -> messages.text("share", text);
            case MONEY ->
                measure.isSign()
                        ? messages.text(WORDS + "number.money", measure.unit(), text)
                        : text + " " + measure.unit();
            default -> text + " " + measure.unit();
        };
    }
}
