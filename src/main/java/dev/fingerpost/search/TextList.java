package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Which file has the text of which document. Where there are many, the names stand in lists of their own, and the first file of the index
 * names those: it would else grow with the site.
 *
 * @param counts how many documents each file has
 * @param ids of the files
 * @param lists empty where the files are those of texts; else these are the files
 */
record TextList(List<Integer> counts, List<String> ids, List<OutputFile> lists) {
    private static final int MOST = 1024;
    private static final int EACH = 128;

    static TextList of(List<TextFiles.Row> rows) {
        List<Integer> counts = rows.stream().map(row -> row.documents().size()).toList();
        TextList all = new TextList(counts, rows.stream().map(TextFiles.Row::id).toList(), List.of());
        return rows.size() > MOST ? all.inLists() : all;
    }

    private TextList inLists() {
        List<Integer> sums = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += EACH) {
            int to = Math.min(ids.size(), from + EACH);
            TextList part = new TextList(counts.subList(from, to), ids.subList(from, to), List.of());
            sums.add(part.counts.stream().mapToInt(Integer::intValue).sum());
            files.add(Pieces.hashed(
                    "l", Json.compact(json -> part.fields(json.object()).end())));
        }
        return new TextList(sums, files.stream().map(Pieces::id).toList(), files);
    }

    void write(String name, Json json) {
        fields(json.object(name).field("lists", !lists.isEmpty())).end();
    }

    private Json fields(Json json) {
        StringBuilder digits = new StringBuilder();
        counts.forEach(count -> PostingList.number(count, digits));
        return json.field("rows", digits.toString()).field("files", String.join("", ids));
    }
}
