package dev.fingerpost.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose into sentences. A passage that ends without a full stop ends its sentence all the same. */
final class Sentences {
    /** A mark, what closes behind it, white space, and something that can begin a sentence. */
    private static final Pattern END =
            Pattern.compile("[.!?…][\"'”’)\\]»]{0,3}\\s+(?=[\\p{Lu}\\p{N}\"'“‘„(\\[«\\uFFFC])");

    /** What ends in a full stop and ends no sentence: abbreviations, English and German, and initials. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:e\\.g|i\\.e|cf|vs|etc|approx|no|No|Nos|Fig|Mr|Mrs|Ms|Dr|Prof|St|z\\. ?B|d\\. ?h|u\\. ?a|vgl|bzw|ca|Nr|\\p{Lu})\\.$");

    private static final int ABBREVIATION_LENGTH = 12;

    private Sentences() {}

    /** Each sentence, without the white space around it. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            int stop = end.start() + 1;
            if (!isAbbreviation(text, Math.max(from, stop - ABBREVIATION_LENGTH), stop)) {
                add(text.substring(from, end.end()), sentences);
                from = end.end();
            }
        }
        add(text.substring(from), sentences);
        return sentences;
    }

    private static boolean isAbbreviation(String text, int from, int stop) {
        return text.charAt(stop - 1) == '.'
                && ABBREVIATION.matcher(text.substring(from, stop)).find();
    }

    private static void add(String sentence, List<String> to) {
        if (WordCount.count(sentence) > 0) {
            to.add(sentence.strip());
        }
    }
}
