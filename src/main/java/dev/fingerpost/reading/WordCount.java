package dev.fingerpost.reading;

import dev.fingerpost.page.Passage;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words, as runs between white space that hold a letter or a digit; a code span is a word. */
final class WordCount {
    /** From this many letters on a word is long, for LIX. */
    private static final int LONG = 7;

    private static final Pattern RUN = Pattern.compile("[^\\s—–]++");
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}" + Passage.OBJECT + "]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäáéèêëíîïóôöúùûü]+");

    private WordCount() {}

    static List<String> of(String text) {
        return all(text).toList();
    }

    static int count(String text) {
        return (int) all(text).count();
    }

    private static Stream<String> all(String text) {
        return RUN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(run -> SPOKEN.matcher(run).find());
    }

    static boolean isLong(String word) {
        return word.codePoints().filter(Character::isLetter).count() >= LONG;
    }

    /**
     * The syllables of an English word, by its groups of vowels: a silent e at the end counts for none, nor does the e of most past tenses and
     * plurals. A number is one, as is a code span. Good to a few per cent over a page, wrong for single words.
     */
    static int syllables(String word) {
        int count = 0;
        for (String part : word.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            count += part.isEmpty() ? 0 : Math.max(1, groups(part));
        }
        return Math.max(1, count);
    }

    private static int groups(String part) {
        String heard =
                part.replaceFirst("(?<=[^aeiouyltd])(?:e[ds]?)$|(?<=[lrs]e)d$|(?<=[^l][td])e$|(?<=[aeiouy]l)es?$", "");
        return (int) VOWELS.matcher(heard).results().count();
    }
}
