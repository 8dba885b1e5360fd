package dev.fingerpost.search;

import dev.fingerpost.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What the search knows of a language: words that tell no pages apart, words that ask which way to take, endings that a word takes. All of it
 * is used in browsers alone, on the words of a question; the index has words as they are written.
 *
 * @param stops folded, with a space between them
 * @param chooses likewise
 * @param endings the longest first; behind {@code >} what is put in its place
 */
record SearchLanguage(String stops, String chooses, String endings) {
    /** @param tag BCP 47; nothing is known of a language without a file in search/ */
    static SearchLanguage of(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("-")[0];
        try (InputStream in = SearchLanguage.class.getResourceAsStream("/search/" + primary + ".properties")) {
            Properties known = new Properties();
            if (in != null) {
                known.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return new SearchLanguage(
                    known.getProperty("stops", ""), known.getProperty("chooses", ""), known.getProperty("endings", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Json json) {
        json.object("language");
        json.field("stops", stops).field("chooses", chooses).field("endings", endings);
        json.end();
    }
}
