package dev.fingerpost.search;

import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All words of the site. Holds those of the run before, so that an edit costs no more than the words of the pages it changes; what it
 * gives is the same as if all were counted anew.
 */
final class Lexicon {
    private final Map<String, PostingList> words = new ConcurrentHashMap<>();
    /** Of a build before, by key: documents that are the same now. */
    private final Map<String, Counted.Entry> same = new HashMap<>();

    private List<String> keys = List.of();
    private List<PageWords> pages = List.of();
    private List<PostingList> sorted = List.of();

    /** Knows nothing yet. */
    Lexicon() {}

    /**
     * Knows what a build before counted.
     *
     * @param changed keys of the documents that say something else now
     */
    Lexicon(Counted before, Set<String> changed) {
        sorted = new ArrayList<>();
        for (Counted.Row row : before.words()) {
            PostingList word = new PostingList(row.word(), row.written());
            word.list(true);
            words.put(row.word(), word);
            sorted.add(word);
        }
        keys = before.documents().stream().map(Counted.Entry::key).toList();
        before.documents().forEach(entry -> same.put(entry.key(), entry));
        same.keySet().removeAll(changed);
    }

    /**
     * Takes these documents in place of those before; a document's number is its place in the list.
     *
     * @return the words of each; the same objects for those that stay the same
     */
    List<PageWords> take(List<Document> wanted, int threads) {
        List<String> wantedKeys = wanted.stream().map(Document::key).toList();
        boolean isInPlace = wantedKeys.equals(keys);
        if (!isInPlace) {
            // Words know them by their places.
            same.clear();
        }
        Map<String, PageWords> before = new HashMap<>();
        pages.forEach(page -> before.put(page.document().key(), page));
        List<PageWords> now = Parallel.map(threads, wanted, () -> document -> {
            PageWords known = before.get(document.key());
            if (known != null && known.document().equals(document)) {
                return known;
            }
            Counted.Entry counted = same.get(document.key());
            return counted != null ? PageWords.of(document, counted) : PageWords.of(document, this::word);
        });
        if (isInPlace) {
            replace(now);
        } else {
            words.values().forEach(PostingList::clear);
            for (int i = 0; i < now.size(); i++) {
                now.get(i).addTo(i);
            }
        }
        keys = wantedKeys;
        pages = now;
        same.clear();
        words.values().removeIf(word -> !word.isUsed());
        return now;
    }

    private PostingList word(String text) {
        // Most are known, and to ask takes no lock.
        PostingList known = words.get(text);
        return known != null ? known : words.computeIfAbsent(text, PostingList::new);
    }

    private void replace(List<PageWords> now) {
        for (int i = 0; i < now.size(); i++) {
            boolean isSame = pages.isEmpty() ? same.containsKey(keys.get(i)) : now.get(i) == pages.get(i);
            if (!isSame) {
                remove(i);
                now.get(i).addTo(i);
            }
        }
    }

    private void remove(int page) {
        if (!pages.isEmpty() && pages.get(page).knowsWords()) {
            pages.get(page).removeFrom(page);
        } else {
            words.values().forEach(word -> word.remove(page));
        }
    }

    /** What was counted last. */
    List<Counted.Row> rows() {
        return words().stream()
                .map(word -> new Counted.Row(word.text(), word.written()))
                .toList();
    }

    /** All words in order; the same list as long as they are the same. */
    List<PostingList> words() {
        boolean isSame = sorted.size() == words.size() && sorted.stream().allMatch(PostingList::isUsed);
        if (!isSame) {
            Stream<PostingList> kept = sorted.stream().filter(PostingList::isUsed);
            Stream<PostingList> added = words.values().stream().filter(word -> !word.isListed());
            List<PostingList> list = new ArrayList<>(Stream.concat(kept, added).toList());
            sorted.forEach(word -> word.list(false));
            list.sort(null);
            list.forEach(word -> word.list(true));
            sorted = list;
        }
        return sorted;
    }
}
