package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All words that a mistyped one may stand for, by their length: loaded only when a word is not found. */
final class SpellingFiles {
    private static final int SHORTEST = 3;
    /** Words of this length and longer ones share a file; of the others, each two lengths do. */
    private static final int LONG = 11;

    private List<Word> before = List.of();
    private SortedMap<Integer, OutputFile> files = new TreeMap<>();

    /** By the least length of its words; those of the run before for the same list. */
    SortedMap<Integer, OutputFile> of(List<Word> sorted) {
        if (sorted != before) {
            SortedMap<Integer, List<String>> lengths = new TreeMap<>();
            for (Word word : sorted) {
                if (mayBeMeant(word.text())) {
                    int length = Math.min(LONG, word.text().length());
                    lengths.computeIfAbsent(length - (length - SHORTEST) % 2, n -> new ArrayList<>())
                            .add(word.text());
                }
            }
            SortedMap<Integer, OutputFile> made = new TreeMap<>();
            lengths.forEach((length, words) -> made.put(length, file(words)));
            before = sorted;
            files = made;
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

    private static OutputFile file(List<String> words) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String word : words) {
            text.append(text.isEmpty() ? "" : " ");
            last = WordFiles.front(last, word, text);
        }
        return Pieces.hashed("v", Json.compact(json -> json.value(text.toString())));
    }
}
