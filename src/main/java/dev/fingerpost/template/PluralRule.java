package dev.fingerpost.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which plural form a whole number takes, as a messages file says it in CLDR's words: {@code one: n = 1; few: n % 10 = 2..4 and n % 100 !=
 * 12..14}. The first category whose conditions all hold is taken, and {@code other} where none does. The script reads the same text
 * ({@code rules/words.js}), so that page and build agree in every browser and on every JDK.
 */
final class PluralRule {
    /** The key that it stands under. */
    static final String KEY = "plural";
    /** What a language has that says nothing else. */
    static final PluralRule DEFAULT = new PluralRule(Map.of("one", List.of(new Condition(0, false, 1, 1))));

    /** All categories of CLDR but {@code other}, which is the text without a suffix. */
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

    private static final String FORM =
            "n(?: % (?<divisor>\\d{1,9}))? (?<not>!?)= (?<from>\\d{1,9})(?:\\.\\.(?<to>\\d{1,9}))?";
    private static final Pattern CONDITION = Pattern.compile(FORM);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private record Condition(long divisor, boolean not, long from, long to) {
        boolean holds(long n) {
            long value = divisor == 0 ? n : n % divisor;
            return (value >= from && value <= to) != not;
        }

        boolean isOneNumber() {
            return divisor == 0 && !not && from == to;
        }
    }

    private final Map<String, List<Condition>> categories;

    private PluralRule(Map<String, List<Condition>> categories) {
        this.categories = categories;
    }

    /** Null where it has another form. */
    static @Nullable PluralRule parse(String text) {
        Map<String, List<Condition>> categories = new LinkedHashMap<>();
        for (String part : text.isBlank() ? new String[0] : text.split(";")) {
            String[] sides = part.strip().split(": ", 2);
            if (sides.length < 2 || !CATEGORIES.contains(sides[0])) {
                return null;
            }
            List<Condition> conditions = new ArrayList<>();
            for (String condition : sides[1].split(" and ")) {
                Matcher read = CONDITION.matcher(condition);
                if (!read.matches() || "0".equals(read.group("divisor"))) {
                    return null;
                }
                String to = read.group("to");
                conditions.add(new Condition(
                        read.group("divisor") == null ? 0 : Long.parseLong(read.group("divisor")),
                        !read.group("not").isEmpty(),
                        Long.parseLong(read.group("from")),
                        Long.parseLong(to == null ? read.group("from") : to)));
            }
            categories.put(sides[0], conditions);
        }
        return new PluralRule(categories);
    }

    /** @param number as it is put in; only a whole one without marks has a form of its own */
    String category(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return "other";
        }
        long n = Long.parseLong(number);
        return categories.entrySet().stream()
                .filter(entry -> entry.getValue().stream().allMatch(condition -> condition.holds(n)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    /** The categories that it gives to some number, but for {@code other}. */
    Set<String> categories() {
        return categories.keySet();
    }

    /** Whether one number alone takes this category, so that its text need not say which. */
    boolean isOneNumber(String category) {
        return categories.getOrDefault(category, List.of()).stream().anyMatch(Condition::isOneNumber);
    }

    /** The key of which this one is a plural form; itself if it is none. */
    static String base(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        return CATEGORIES.contains(last) ? key.substring(0, key.length() - last.length() - 1) : key;
    }
}
