package dev.fingerpost.search;

import dev.fingerpost.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * All words that a mistyped one may stand for, loaded only when a word is not found: once in order of their beginnings, once of their
 * endings. A slip leaves one of both as it should be, so that a few files suffice to find what was meant.
 */
final class SpellingFiles {
    private static final int SHORTEST = 3;

    private List<PostingList> before = List.of();
    private Both files = new Both(List.of(), List.of());

    /** @param endings of words that are written backwards */
    record Both(List<Shard> beginnings, List<Shard> endings) {}

    /** Those of the run before for the same list. */
    Both of(List<PostingList> sorted) {
        if (sorted != before) {
            List<String> words = sorted.stream()
                    .map(PostingList::text)
                    .filter(SpellingFiles::mayBeMeant)
                    .toList();
            List<String> backwards = words.stream()
                    .map(word -> new StringBuilder(word).reverse().toString())
                    .sorted()
                    .toList();
            files = new Both(cut("v", words), cut("r", backwards));
            before = sorted;
        }
        return files;
    }

    /** A number is not a mistyped other number, and a pair of ideographs no mistyped other pair. */
    private static boolean mayBeMeant(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9' || Letters.at(word, i) == Letters.UNSPACED) {
                return false;
            }
        }
        return true;
    }

    private static List<Shard> cut(String kind, List<String> words) {
        List<Shard> shards = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String bound = "";
        String last = "";
        for (String word : words) {
            if (Pieces.begins(word, text.length())) {
                shards.add(shard(kind, bound, text));
                text.setLength(0);
                bound = FrontCode.bound(last, word);
            }
            FrontCode.write(text.isEmpty() ? "" : last, word, text.append(text.isEmpty() ? "" : " "));
            last = word;
        }
        if (!text.isEmpty()) {
            shards.add(shard(kind, bound, text));
        }
        return shards;
    }

    private static Shard shard(String kind, String bound, StringBuilder text) {
        String words = text.toString();
        return new Shard(bound, Pieces.hashed(kind, Json.compact(json -> json.value(words))));
    }
}
