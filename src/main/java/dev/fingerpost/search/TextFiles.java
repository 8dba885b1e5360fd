package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Section;
import dev.fingerpost.site.Urls;
import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is shown of pages that were found: their titles, loaded first, and their texts with the sections. */
final class TextFiles {
    /** By the path of their first page. */
    private Map<String, Texts> knownTexts = Map.of();

    private Map<String, Cards> knownCards = Map.of();

    /** A few pages in a row and the file of their texts. */
    private record Texts(List<Page> pages, OutputFile file) {}

    /**
     * Titles of more pages in a row.
     *
     * @param first the number of the first page
     */
    record Cards(int first, List<Texts> texts, OutputFile file) {}

    /** The files of these pages; those of the run before where all pages are the same. */
    List<Cards> of(List<Page> pages, int threads) {
        Map<String, Texts> before = knownTexts;
        List<Texts> texts = Parallel.map(threads, rows(pages), () -> row -> {
            Texts known = before.get(row.get(0).path());
            return known != null && isSame(known.pages(), row) ? known : new Texts(row, file(row));
        });
        Map<String, Texts> now = new HashMap<>();
        texts.forEach(one -> now.put(one.pages().get(0).path(), one));
        knownTexts = now;
        return cards(texts);
    }

    static List<OutputFile> files(List<Cards> cards) {
        List<OutputFile> files = new ArrayList<>();
        for (Cards one : cards) {
            files.add(one.file());
            one.texts().forEach(text -> files.add(text.file()));
        }
        return files;
    }

    private static List<List<Page>> rows(List<Page> pages) {
        List<List<Page>> rows = new ArrayList<>();
        List<Page> row = new ArrayList<>();
        int size = 0;
        for (Page page : pages) {
            if (Pieces.beginsText(page.path(), size)) {
                rows.add(row);
                row = new ArrayList<>();
                size = 0;
            }
            row.add(page);
            for (Section section : page.sections()) {
                size += section.text().length();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /** For each page a list: anchor, heading and text of each section. */
    private static OutputFile file(List<Page> row) {
        return Pieces.hashed("t", Json.compact(json -> {
            json.array();
            row.forEach(page -> {
                json.array();
                page.sections().forEach(section -> {
                    boolean top = section.level() < 2;
                    part(top ? "" : section.id(), top ? "" : section.title(), section.text(), json);
                });
                page.definitions().forEach(term -> part(term.id(), term.term(), term.text(), json));
                json.end();
            });
            json.end();
        }));
    }

    private static void part(String id, String heading, String text, Json json) {
        json.value(Urls.encode(id)).value(heading).value(text);
    }

    private List<Cards> cards(List<Texts> texts) {
        List<Cards> cards = new ArrayList<>();
        List<Texts> row = new ArrayList<>();
        int first = 0;
        int next = 0;
        int size = 0;
        for (Texts one : texts) {
            if (Pieces.begins(one.pages().get(0).path() + "#", size)) {
                cards.add(card(first, row));
                row = new ArrayList<>();
                first = next;
                size = 0;
            }
            row.add(one);
            next += one.pages().size();
            for (Page page : one.pages()) {
                size += page.url().length()
                        + page.title().length()
                        + description(page).length();
            }
        }
        if (!row.isEmpty()) {
            cards.add(card(first, row));
        }
        Map<String, Cards> now = new HashMap<>();
        cards.forEach(card -> now.put(card.texts().get(0).pages().get(0).path(), card));
        knownCards = now;
        return cards;
    }

    /** For each file of texts its id, and address, title and description of its pages. */
    private Cards card(int first, List<Texts> row) {
        Cards known = knownCards.get(row.get(0).pages().get(0).path());
        if (known != null && known.first() == first && isSame(known.texts(), row)) {
            return known;
        }
        return new Cards(first, row, Pieces.hashed("c", Json.compact(json -> {
            json.array();
            row.forEach(texts -> {
                json.array().value(Pieces.id(texts.file()));
                texts.pages()
                        .forEach(page -> json.array()
                                .value(Urls.encode(page.url()))
                                .value(page.title())
                                .value(description(page))
                                .end());
                json.end();
            });
            json.end();
        })));
    }

    private static String description(Page page) {
        if (page.meta().description() != null) {
            return page.meta().description().value();
        }
        CaseStudy about = page.meta().caseStudy();
        return about == null || about.summary() == null ? "" : about.summary();
    }

    private static boolean isSame(List<?> a, List<?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i) != b.get(i)) {
                return false;
            }
        }
        return true;
    }
}
