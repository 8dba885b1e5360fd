package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and where they stand, in order, cut into files by their beginnings. */
final class WordFiles {
    /** The highest number of characters that a word takes over from the one before. */
    private static final int SHARED = 35;

    private Map<Word, Shard> before = Map.of();
    private final List<Shard> shards = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private boolean isOther;

    /**
     * @param bound no word before these is greater, and none of these is smaller
     */
    record Shard(List<Word> words, String bound, OutputFile file) {}

    /** The files of these words; those of the run before where nothing changed. */
    List<Shard> of(List<Word> sorted) {
        shards.clear();
        int size = 0;
        for (Word word : sorted) {
            if (Pieces.begins(word.text(), size)) {
                close();
                size = 0;
            }
            isOther |= !word.isWritten();
            size += word.text().length() + word.written().length() + 2;
            words.add(word);
        }
        close();
        Map<Word, Shard> now = new HashMap<>();
        shards.forEach(shard -> now.put(shard.words().get(0), shard));
        before = now;
        return List.copyOf(shards);
    }

    private void close() {
        if (!words.isEmpty()) {
            String bound = bound(words.get(0).text());
            Shard known = before.get(words.get(0));
            boolean isKnown = !isOther
                    && known != null
                    && known.bound().equals(bound)
                    && known.words().equals(words);
            shards.add(isKnown ? known : new Shard(words, bound, file()));
            words = new ArrayList<>();
        }
        isOther = false;
    }

    /** The shortest beginning of a word that is greater than all words before. */
    private String bound(String first) {
        if (shards.isEmpty()) {
            return "";
        }
        List<Word> last = shards.get(shards.size() - 1).words();
        int shared = shared(last.get(last.size() - 1).text(), first);
        return first.substring(0, shared + 1);
    }

    private OutputFile file() {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ");
            last = front(last, word.text(), text);
            text.append(' ').append(word.written());
        }
        return Pieces.hashed("w", Json.compact(json -> json.value(text.toString())));
    }

    /** A word as one digit, how much of it the word before has too, and the rest. */
    static String front(String last, String word, StringBuilder out) {
        int shared = Math.min(SHARED, shared(last, word));
        out.append(Character.forDigit(shared, SHARED + 1)).append(word, shared, word.length());
        return word;
    }

    private static int shared(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int at = 0;
        while (at < most && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
