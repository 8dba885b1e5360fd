package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and where they stand, in order, cut into files by their beginnings. */
final class WordFiles {
    /** By their first word. */
    private Map<PostingList, Row> before = Map.of();

    private Map<PostingList, Row> now = Map.of();
    private final List<Shard> shards = new ArrayList<>();
    private List<PostingList> words = new ArrayList<>();
    private String last = "";
    private boolean isOther;

    private record Row(List<PostingList> words, Shard shard) {}

    /** The files of these words; those of the run before where nothing changed. */
    List<Shard> of(List<PostingList> sorted) {
        shards.clear();
        now = new HashMap<>();
        int size = 0;
        for (PostingList word : sorted) {
            if (Pieces.begins(word.text(), size)) {
                close();
                size = 0;
            }
            isOther |= !word.isWritten();
            size += word.text().length() + word.written().length() + 2;
            words.add(word);
        }
        close();
        before = now;
        return List.copyOf(shards);
    }

    private void close() {
        if (!words.isEmpty()) {
            PostingList first = words.get(0);
            String bound = shards.isEmpty() ? "" : FrontCode.bound(last, first.text());
            Row known = before.get(first);
            Row row = !isOther
                            && known != null
                            && known.shard().bound().equals(bound)
                            && known.words().equals(words)
                    ? known
                    : new Row(words, new Shard(bound, file()));
            now.put(first, row);
            shards.add(row.shard());
            last = words.get(words.size() - 1).text();
            words = new ArrayList<>();
        }
        isOther = false;
    }

    private OutputFile file() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (PostingList word : words) {
            FrontCode.write(before, word.text(), text.append(text.isEmpty() ? "" : " "));
            before = word.text();
            text.append(' ').append(word.written());
        }
        return Pieces.hashed("w", Json.compact(json -> json.value(text.toString())));
    }
}
