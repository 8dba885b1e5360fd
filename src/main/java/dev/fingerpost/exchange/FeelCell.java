package dev.fingerpost.exchange;

import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Quantity;
import dev.fingerpost.tree.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a decision table: what FEEL calls unary tests, of texts, booleans, numbers and dates.
 *
 * @param negated whether it is in {@code not(…)}
 * @param texts and booleans, as {@code true}
 * @param dates whether the ranges are of days
 */
record FeelCell(boolean any, boolean negated, List<String> texts, boolean booleans, List<Range> ranges, boolean dates) {
    /** Longer ones are no tests of a value. */
    private static final int LONGEST = 2_000;

    private static final String VALUE =
            "(?:-?\\d+(?:\\.\\d+)?|-?\\.\\d+|date\\(\\s*\"\\d{4}-\\d{2}-\\d{2}\"\\s*\\)|@\"\\d{4}-\\d{2}-\\d{2}\")";
    private static final Pattern NOT = Pattern.compile("not\\s*\\((?<inner>.*)\\)", Pattern.DOTALL);
    private static final Pattern TEXT =
            Pattern.compile("\"(?<words>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(?<code>[0-9a-fA-F]{4})|(?<one>.))", Pattern.DOTALL);
    private static final Pattern COMPARE = Pattern.compile("(?<op><=|>=|<|>|=)?\\s*(?<value>" + VALUE + ")");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<open>[\\[\\](])\\s*(?<from>" + VALUE + ")\\s*\\.\\.\\s*(?<to>" + VALUE + ")\\s*(?<close>[\\[\\])])");

    /** Null where it is none of these. */
    static @Nullable FeelCell read(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.equals("-")) {
            return new FeelCell(true, false, List.of(), false, List.of(), false);
        }
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher not = NOT.matcher(text);
        boolean negated = not.matches();
        List<String> texts = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        boolean booleans = false;
        boolean dates = false;
        for (String part : parts(negated ? not.group("inner") : text)) {
            Matcher words = TEXT.matcher(part);
            if (words.matches()) {
                texts.add(unescaped(words.group("words")));
            } else if (part.matches("true|false")) {
                texts.add(part);
                booleans = true;
            } else {
                Range range = range(part);
                if (range == null) {
                    return null;
                }
                ranges.add(range);
                dates |= part.contains("\"");
            }
        }
        boolean mixed = !texts.isEmpty() && !ranges.isEmpty();
        return mixed ? null : new FeelCell(false, negated, texts, booleans, ranges, dates);
    }

    private static String unescaped(String words) {
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(words);
        while (escape.find()) {
            String code = escape.group("code");
            String character = code != null
                    ? String.valueOf((char) Integer.parseInt(code, 16))
                    : "ntr".contains(escape.group("one")) ? " " : escape.group("one");
            escape.appendReplacement(text, Matcher.quoteReplacement(character));
        }
        return escape.appendTail(text).toString();
    }

    /** Split at commas that stand in no text and no bracket. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int open = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                open++;
            } else if (!quoted && c == ')') {
                open--;
            } else if (!quoted && c == ',' && open <= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static @Nullable Range range(String part) {
        Matcher compare = COMPARE.matcher(part);
        if (compare.matches()) {
            BigDecimal value = value(compare.group("value"));
            String op = compare.group("op") == null ? "=" : compare.group("op");
            return value == null
                    ? null
                    : switch (op) {
                        case "<" -> new Range(Range.ALL.from(), Range.Cut.below(value));
                        case "<=" -> new Range(Range.ALL.from(), Range.Cut.above(value));
                        case ">" -> new Range(Range.Cut.above(value), Range.ALL.to());
                        case ">=" -> new Range(Range.Cut.below(value), Range.ALL.to());
                        default -> Range.point(value);
                    };
        }
        Matcher between = BETWEEN.matcher(part);
        if (!between.matches()) {
            return null;
        }
        BigDecimal from = value(between.group("from"));
        BigDecimal to = value(between.group("to"));
        return from == null || to == null
                ? null
                : new Range(
                        between.group("open").equals("[") ? Range.Cut.below(from) : Range.Cut.above(from),
                        between.group("close").equals("]") ? Range.Cut.above(to) : Range.Cut.below(to));
    }

    /** Null where it has more digits than a page can hold, or is no day. */
    private static @Nullable BigDecimal value(String written) {
        Matcher day = DAY.matcher(written);
        Quantity quantity = Quantity.read(day.find() ? day.group() : written.replaceFirst("^(-?)\\.", "$10."));
        return quantity == null ? null : quantity.value();
    }

    /** A test of a number or day that engines read alike. At the limits it has no end: what lies beyond cannot be answered. */
    static String written(Range range, Measure measure) {
        Range.Cut from = range.from().compareTo(measure.limits().from()) <= 0 ? null : range.from();
        Range.Cut to = range.to().compareTo(measure.limits().to()) >= 0 ? null : range.to();
        if (to != null && measure.isWhole() && !to.above()) {
            to = new Range.Cut(0, to.value().subtract(BigDecimal.ONE), true);
        }
        if (from == null) {
            return to == null ? "-" : (to.above() ? "<= " : "< ") + literal(to, measure);
        }
        if (to == null) {
            return (from.above() ? "> " : ">= ") + literal(from, measure);
        }
        if (from.value().compareTo(to.value()) == 0) {
            return literal(from, measure);
        }
        return (from.above() ? "(" : "[") + literal(from, measure) + ".." + literal(to, measure)
                + (to.above() ? "]" : ")");
    }

    private static String literal(Range.Cut cut, Measure measure) {
        String plain = measure.plain(cut.value());
        return measure.kind() == Measure.Kind.DATE ? "date(\"" + plain + "\")" : plain;
    }
}
