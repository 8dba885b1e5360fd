package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is shown of documents that were found: their titles, loaded first, and their texts, each in a file of its own. */
final class TextFiles {
    private static final String KIND = "t";

    /** By the key of their document. */
    private Map<String, Text> knownTexts = Map.of();

    /** By the key of their first document. */
    private Map<String, Cards> knownCards = Map.of();

    /** Of a build before, by key of their document: the ids of files that are there and stay the same. */
    private final Map<String, String> same = new HashMap<>();

    /**
     * @param file null for a document without text, and where it is there
     * @param id of its file; empty without text
     */
    private record Text(Document document, @Nullable OutputFile file, String id) {
        static Text of(Document document) {
            OutputFile file = TextFiles.file(document);
            return new Text(document, file, file == null ? "" : Pieces.id(file));
        }
    }

    /** Titles of some documents in a row, and the file that holds them. */
    record Cards(List<Text> texts, OutputFile file) {
        int count() {
            return texts.size();
        }
    }

    /** The files of these documents; those of the run before where a document is the same. */
    List<Cards> of(List<Document> documents, int threads) {
        Map<String, Text> before = knownTexts;
        List<Text> texts = Parallel.map(threads, documents, () -> document -> {
            Text known = before.get(document.key());
            if (known != null && known.document().equals(document)) {
                return known;
            }
            String id = same.get(document.key());
            return id == null ? Text.of(document) : new Text(document, null, id);
        });
        Map<String, Text> now = new HashMap<>();
        texts.forEach(text -> now.put(text.document().key(), text));
        knownTexts = now;
        return cards(texts);
    }

    /** Knows that of these documents the files are there, by key of the document and id of the file. */
    void keep(Map<String, String> ids) {
        same.putAll(ids);
    }

    /** The files that are there and stay, and are not among {@link #files}. */
    static Stream<SitePath> kept(List<Cards> cards) {
        return cards.stream()
                .flatMap(one -> one.texts().stream())
                .filter(text -> text.file() == null && !text.id().isEmpty())
                .map(text -> Pieces.path(KIND + "-" + text.id()));
    }

    /** The id of the file of each document, in their order; empty where it has no text. */
    static List<String> ids(List<Cards> cards) {
        return cards.stream().flatMap(one -> one.texts().stream()).map(Text::id).toList();
    }

    static List<OutputFile> files(List<Cards> cards) {
        List<OutputFile> files = new ArrayList<>();
        for (Cards one : cards) {
            files.add(one.file());
            one.texts().stream().map(Text::file).filter(file -> file != null).forEach(files::add);
        }
        return files;
    }

    /** Anchor, heading and text of each part. */
    private static @Nullable OutputFile file(Document document) {
        List<String> parts = new ArrayList<>();
        document.parts((id, heading, text) -> parts.addAll(List.of(id, heading, text)));
        return parts.isEmpty()
                ? null
                : Pieces.hashed(KIND, Json.compact(json -> {
                    json.array();
                    parts.forEach(json::value);
                    json.end();
                }));
    }

    private List<Cards> cards(List<Text> texts) {
        List<Cards> cards = new ArrayList<>();
        List<Text> row = new ArrayList<>();
        int size = 0;
        for (Text text : texts) {
            Document document = text.document();
            if (Pieces.beginsCards(document.key(), size)) {
                cards.add(card(row));
                row = new ArrayList<>();
                size = 0;
            }
            row.add(text);
            size += document.url().length()
                    + document.title().length()
                    + document.description().length();
        }
        if (!row.isEmpty()) {
            cards.add(card(row));
        }
        Map<String, Cards> now = new HashMap<>();
        cards.forEach(card -> now.put(card.texts().get(0).document().key(), card));
        knownCards = now;
        return cards;
    }

    /** For each document the id of its text, address, title and description. */
    private Cards card(List<Text> row) {
        Cards known = knownCards.get(row.get(0).document().key());
        if (known != null && known.texts().equals(row)) {
            return known;
        }
        return new Cards(row, Pieces.hashed("c", Json.compact(json -> {
            json.array();
            row.forEach(text -> json.value(text.id())
                    .value(text.document().url())
                    .value(text.document().title())
                    .value(text.document().description()));
            json.end();
        })));
    }
}
