package dev.fingerpost.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What authors write in their own language for parts of a decision tree and for grades. English is always understood, and so is every other
 * language: a page is read alike wherever it stands.
 */
public final class Vocabulary {
    private static final String ENGLISH = "en";
    /** English names by word, and words by language and English name; both as {@link #plain} makes them, but for the first words of a language. */
    private static final Map<String, String> MEANINGS = new HashMap<>();

    private static final Map<String, Map<String, String>> LANGUAGES = new TreeMap<>();

    /** The first words of each language that tell it from English, as {@link #plain} makes them. */
    private static final Map<String, List<String>> TELLING = new TreeMap<>();

    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\u064B-\u0652]");

    static {
        Properties table = new Properties();
        try (Reader in = new InputStreamReader(
                Vocabulary.class.getResourceAsStream("/vocabulary.properties"), StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.forEach((key, text) -> {
            String[] parts = key.toString().split("\\.");
            String name = parts[1].replace('-', ' ');
            List<String> words = List.of(text.toString().split(", "));
            words.forEach(word -> MEANINGS.put(plain(word), name));
            LANGUAGES.computeIfAbsent(parts[0], language -> new TreeMap<>()).put(name, words.get(0));
        });
        LANGUAGES.forEach((language, names) -> TELLING.put(
                language,
                names.entrySet().stream()
                        .filter(name -> !plain(name.getValue()).equals(name.getKey()))
                        .map(name -> plain(name.getValue()))
                        .toList()));
    }

    private Vocabulary() {}

    /** The English name, in small letters, of what was written; that itself, in small letters, where no language has it. */
    public static String meaning(String written) {
        String plain = plain(written);
        return MEANINGS.getOrDefault(plain, plain);
    }

    /** The language of most of these words that are names; English where there are none. */
    public static String language(Collection<String> written) {
        Set<String> plain = written.stream().map(Vocabulary::plain).collect(Collectors.toSet());
        String best = ENGLISH;
        long most = 0;
        for (Map.Entry<String, List<String>> language : TELLING.entrySet()) {
            long count = language.getValue().stream().filter(plain::contains).count();
            best = count > most ? language.getKey() : best;
            most = Math.max(most, count);
        }
        return best;
    }

    /** How a language calls what has this English name; the English name, with a capital letter, where it has none. */
    public static String word(String name, String language) {
        String word = LANGUAGES.getOrDefault(language, Map.of()).get(name);
        return word == null ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : word;
    }

    /** The words for this in all languages, English first, and in small letters. */
    public static Collection<String> words(String name) {
        Collection<String> words = new TreeSet<>();
        words.add(name);
        MEANINGS.forEach((word, meaning) -> {
            if (meaning.equals(name)) {
                words.add(word);
            }
        });
        return words;
    }

    /** In small letters, without the vowel signs of Arabic, which most leave out, and with one kind of apostrophe. */
    private static String plain(String word) {
        return VOWEL_SIGNS
                .matcher(Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('\'', '\u2019');
    }
}
