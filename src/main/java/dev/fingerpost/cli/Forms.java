package dev.fingerpost.cli;

import dev.fingerpost.page.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages to begin with, in the words of a language: what stands between {@code @} is looked up there. */
final class Forms {
    /** The languages that there are words of, English first, as they are told to people. */
    static final String TAGS = "en, ar, de, es, fr, it, ja, nl, pl, pt, zh";

    static final List<String> LANGUAGES = List.of(TAGS.split(", "));

    /** The name of a phrase, or of a part of a tree behind {@code =}. */
    private static final Pattern WORD = Pattern.compile("@(?:=([a-z ]+)|([a-z]+(?:[.-][a-z]+)*))@");

    private Forms() {}

    /** The first part of a tag where there are words of that language; else English. */
    static String known(String tag) {
        String base = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(base) ? base : LANGUAGES.get(0);
    }

    /**
     * The text of a resource, with its words and its dates filled in.
     *
     * @param name for example {@code new/guide.md}
     * @param language a tag; where there are no words of it, English is written
     */
    static String text(String name, String language, LocalDate today) {
        Properties words = words(known(language));
        return WORD.matcher(BundledTexts.text(name, today))
                .replaceAll(word -> Matcher.quoteReplacement(said(word, words, language)));
    }

    private static String said(MatchResult word, Properties words, String language) {
        return word.group(1) != null
                ? Vocabulary.word(word.group(1), known(language))
                : words.getProperty(word.group(2), word.group());
    }

    /** One phrase. */
    static String phrase(String key, String language) {
        return words(known(language)).getProperty(key);
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(BundledTexts.raw("new/words/" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
