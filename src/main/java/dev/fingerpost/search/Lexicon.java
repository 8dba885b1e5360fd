package dev.fingerpost.search;

import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All words of the site. Holds those of the run before, so that an edit costs no more than the words of the pages it changes; what it
 * gives is the same as if all were counted anew.
 */
final class Lexicon {
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private List<PageWords> pages = List.of();
    private List<Word> sorted = List.of();

    /**
     * Takes these documents in place of those before; a document's number is its place in the list.
     *
     * @return the words of each; the same objects for those that stay the same
     */
    List<PageWords> take(List<Document> wanted, int threads) {
        Map<String, PageWords> before = new HashMap<>();
        pages.forEach(page -> before.put(page.document().key(), page));
        List<PageWords> now = Parallel.map(threads, wanted, () -> document -> {
            PageWords known = before.get(document.key());
            return known != null && known.document().equals(document) ? known : PageWords.of(document, this::word);
        });
        if (keys(now).equals(keys(pages))) {
            replace(now);
        } else {
            words.values().forEach(Word::clear);
            for (int i = 0; i < now.size(); i++) {
                now.get(i).addTo(i);
            }
        }
        pages = now;
        words.values().removeIf(word -> !word.isUsed());
        return now;
    }

    private Word word(String text) {
        // Most are known, and to ask takes no lock.
        Word known = words.get(text);
        return known != null ? known : words.computeIfAbsent(text, Word::new);
    }

    private static List<String> keys(List<PageWords> pages) {
        return pages.stream().map(page -> page.document().key()).toList();
    }

    private void replace(List<PageWords> now) {
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != pages.get(i)) {
                pages.get(i).removeFrom(i);
                now.get(i).addTo(i);
            }
        }
    }

    /** All words in order; the same list as long as they are the same. */
    List<Word> words() {
        boolean isSame = sorted.size() == words.size() && sorted.stream().allMatch(Word::isUsed);
        if (!isSame) {
            Stream<Word> kept = sorted.stream().filter(Word::isUsed);
            Stream<Word> added = words.values().stream().filter(word -> !word.isListed());
            List<Word> list = new ArrayList<>(Stream.concat(kept, added).toList());
            sorted.forEach(word -> word.list(false));
            list.sort(null);
            list.forEach(word -> word.list(true));
            sorted = list;
        }
        return sorted;
    }
}
