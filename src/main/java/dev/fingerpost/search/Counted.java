package dev.fingerpost.search;

import java.util.List;

/**
 * The words of a site, counted, as they are kept from one build to the next.
 *
 * @param documents in order
 * @param words in order
 */
public record Counted(List<Entry> documents, List<Row> words) {
    public Counted {
        documents = List.copyOf(documents);
        words = List.copyOf(words);
    }

    /**
     * A document.
     *
     * @param key tells it from all others
     * @param length how many words its text has
     * @param titleLength how many different words its title has
     * @param text the id of the file with its text
     */
    public record Entry(String key, int length, int titleLength, String text) {}

    /** A word, and where it stands, as it is written in the index. */
    public record Row(String word, String written) {}
}
