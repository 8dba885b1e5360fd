package dev.fingerpost.check;

import dev.fingerpost.page.Passage;
import dev.fingerpost.page.Passage.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures in prose: shares, money, multiples, measures, large and broken numbers, and counts of the site's own units. Dates, versions, names
 * such as GPT-4.1 and numbers by themselves are none.
 */
final class FigureFinder {
    private static final String NUMBER = "\\d+(?:[.,\\u00A0\\u202F\\u2009]\\d{3})*(?:[.,]\\d+)?";
    private static final String RANGE = NUMBER + "(?:[–-]" + NUMBER + ")?";
    private static final String GAP = "[ \\u00A0\\u202F]?";

    /** No part of a longer number, of a name, of a path. */
    private static final String START = "(?<![\\p{L}\\p{N}_/.,^])(?<!\\p{L}-)";

    /** English and German; a word that the other language lacks does no harm. */
    private static final String WORDS = String.join(
            "|",
            "per ?cent|percentage points?|points?|Prozent(?:punkten?)?|Punkten?",
            "times|fold|[Mm]al|fach",
            "thousand|million|billion|trillion|Tausend|Millionen?|Milliarden?|Billionen?",
            "dollars?|cents?|euros?|pounds|francs|Dollar|Cent|Euro|Pfund|Franken|USD|EUR|GBP|CHF",
            "ms|s|h|min|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?",
            "Millisekunden?|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?",
            "[kKMGTP]i?B|[kMG]?Hz|kWh?|km|kg");

    private static final Pattern BROKEN = Pattern.compile(START + "\\d+[.,]\\d+(?![\\p{N}^/])(?!\\.\\d)(?!-?\\p{L})");

    /** What stands before a broken number that is a version: {@code Llama 3.2}, {@code Llama 3.2, 3.3 and 4.1}. */
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:\\p{Lu}\\S{0,40}|[Vv]ersions?)(?: [\\d.]{1,8},?| and| or){0,8} $");

    private static final int NAME_LENGTH = 80;

    private final Pattern figure;

    /** @param units of the site itself, such as {@code tokens} */
    FigureFinder(List<String> units) {
        String own = units.isEmpty()
                ? ""
                : "|" + START + RANGE + "[ \\u00A0](?:\\p{Ll}[\\p{L}-]* )?(?:"
                        + String.join("|", units.stream().map(Pattern::quote).toList()) + ")(?![\\p{L}\\p{N}])";
        figure = Pattern.compile("[$€£¥]\\s?" + NUMBER
                + "|" + START + RANGE + GAP + "[%‰]"
                + "|" + START + RANGE + GAP + "[x×](?![\\p{L}\\p{N}])"
                + "|" + START + RANGE + "[ \\u00A0\\u202F-]?(?:" + WORDS + ")(?![\\p{L}\\p{N}])"
                + own
                + "|" + START + "\\d{1,3}(?:[,\\u00A0\\u202F\\u2009]\\d{3})+(?![\\p{L}\\p{N}])"
                + "|" + BROKEN.pattern());
    }

    /** Each figure as it stands in the text, but those in links: what they lead to says where they come from. */
    List<String> in(Passage passage) {
        List<String> found = new ArrayList<>();
        Matcher matcher = figure.matcher(passage.text());
        while (matcher.find()) {
            if (!isLinked(matcher.start(), passage) && !isVersion(matcher, passage.text())) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static boolean isLinked(int at, Passage passage) {
        for (Stretch link : passage.links()) {
            if (link.from() <= at && at < link.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVersion(Matcher matcher, String text) {
        return BROKEN.matcher(matcher.group()).matches()
                && NAME_BEFORE
                        .matcher(text)
                        .region(Math.max(0, matcher.start() - NAME_LENGTH), matcher.start())
                        .find();
    }
}
