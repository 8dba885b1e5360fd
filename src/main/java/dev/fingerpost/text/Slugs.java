package dev.fingerpost.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The anchors that GitHub gives to headings: lower case, spaces to hyphens, all dropped but letters,
 * marks, digits, {@code _} and {@code -} (joiners without width go too); a repeated one gets {@code -1}, {@code -2} and so on. SlugsTest holds the table that we
 * compared with the npm package github-slugger 2.0.0. One instance serves one page.
 */
public final class Slugs {
    private static final Pattern DROPPED =
            Pattern.compile("[^\\w\\- ]|[\u200c\u200d]", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Integer> occurrences = new HashMap<>();

    /** The anchor of this text, without regard to others on the page; empty if no character is left. */
    public static String slug(String text) {
        return DROPPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }

    /** The anchor of this heading, unique among all that this instance gave. */
    public String unique(String text) {
        String slug = slug(text);
        String result = slug;
        while (occurrences.containsKey(result)) {
            int count = occurrences.merge(slug, 1, Integer::sum);
            result = slug + "-" + count;
        }
        occurrences.put(result, 0);
        return result;
    }
}
