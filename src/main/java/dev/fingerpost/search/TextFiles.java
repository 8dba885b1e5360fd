package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is shown of documents that were found: address, title, description and text; a page in a file of its own, small ones together. */
final class TextFiles {
    private static final String KIND = "t";

    /** By the key of their first document. */
    private Map<String, Row> known = Map.of();

    /** Files of a build before that are there and stay, by the keys of their documents. */
    private final Map<List<String>, String> kept = new HashMap<>();

    /**
     * Some documents one after the other, and the file that holds them.
     *
     * @param file null where it is there
     */
    record Row(
            List<Document> documents, String id, @Nullable OutputFile file) {
        Row {
            documents = List.copyOf(documents);
        }
    }

    /** Knows that files of a build before are there, but for those with a document that says something else now. */
    void keep(List<Counted.Entry> before, Set<String> changed) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        before.forEach(entry ->
                keys.computeIfAbsent(entry.text(), id -> new ArrayList<>()).add(entry.key()));
        keys.forEach((id, row) -> {
            if (row.stream().noneMatch(changed::contains)) {
                kept.put(row, id);
            }
        });
    }

    /** The files of these documents; those of the run before where a document is the same. */
    List<Row> of(List<Document> documents, int threads) {
        List<Shown> shown = Parallel.map(threads, documents, () -> Shown::of);
        List<Row> rows = Parallel.map(threads, cut(shown), () -> this::row);
        Map<String, Row> now = new HashMap<>();
        rows.forEach(row -> now.put(row.documents().get(0).key(), row));
        known = now;
        return rows;
    }

    private static List<List<Shown>> cut(List<Shown> all) {
        List<List<Shown>> rows = new ArrayList<>();
        int size = 0;
        for (Shown one : all) {
            if (rows.isEmpty() || Pieces.beginsTexts(one.document().key(), size, one.size())) {
                rows.add(new ArrayList<>());
                size = 0;
            }
            rows.get(rows.size() - 1).add(one);
            size += one.size();
        }
        return rows;
    }

    private Row row(List<Shown> shown) {
        List<Document> documents = shown.stream().map(Shown::document).toList();
        Row same = known.get(documents.get(0).key());
        if (same != null && same.documents().equals(documents)) {
            return same;
        }
        String id = kept.get(documents.stream().map(Document::key).toList());
        if (id != null) {
            return new Row(documents, id, null);
        }
        OutputFile file = Pieces.hashed(KIND, Json.compact(json -> {
            json.array();
            shown.forEach(one -> one.write(json));
            json.end();
        }));
        return new Row(documents, Pieces.id(file), file);
    }

    /** The files that are there and stay, and are not among {@link #files}. */
    static Stream<SitePath> kept(List<Row> rows) {
        return rows.stream().filter(row -> row.file() == null).map(row -> Pieces.path(KIND + "-" + row.id()));
    }

    /** The id of the file of each document, in their order. */
    static List<String> ids(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.documents().stream().map(document -> row.id()))
                .toList();
    }

    static List<OutputFile> files(List<Row> rows) {
        return rows.stream().map(Row::file).filter(file -> file != null).toList();
    }
}
