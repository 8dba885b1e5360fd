package dev.fingerpost.search;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.search.TextFiles.Cards;
import dev.fingerpost.search.WordFiles.Shard;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Site.GlossaryTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;

/**
 * Makes the index of a site's text. The same site gives the same files, whatever an instance remembers of the run before: that changes
 * the time alone.
 */
public final class SearchIndex {
    /** Where all of its files stand, and nothing else. */
    public static final String FOLDER = "assets/search/";

    /** What browsers load first; it names all other files. Its own name stays, so that pages need not change with it. */
    public static final String ENTRY = FOLDER + "index.js";

    private static final int MOST_WORDS = (1 << 12) - 1;
    private static final int MOST_IN_TITLE = 63;

    private final Lexicon lexicon = new Lexicon();
    private final WordFiles wordFiles = new WordFiles();
    private final SpellingFiles spellingFiles = new SpellingFiles();
    private final TextFiles textFiles = new TextFiles();

    /**
     * The files of the index, in no particular order.
     *
     * @param words what the search program says to readers, by key
     * @param threads how many pages are worked on at once
     */
    public List<OutputFile> files(Site site, Map<String, String> words, int threads) {
        List<Page> pages = List.copyOf(site.pages().values());
        List<PageWords> counted = lexicon.take(pages, threads);
        List<Word> sorted = lexicon.words();
        List<Shard> shards = wordFiles.of(sorted);
        SortedMap<Integer, OutputFile> spelling = spellingFiles.of(sorted);
        List<Cards> cards = textFiles.of(pages, threads);
        List<OutputFile> files = new ArrayList<>(TextFiles.files(cards));
        shards.forEach(shard -> files.add(shard.file()));
        files.addAll(spelling.values());
        files.add(Pieces.named("index", Json.compact(json -> {
            json.object();
            json.object("words");
            words.forEach(json::field);
            json.end();
            json.texts("kinds", PageKind.ids());
            json.field("pages", pages(counted));
            json.texts("synonyms", synonyms(site.glossary()));
            json.field("bounds", bounds(shards));
            json.field("shards", ids(shards.stream().map(Shard::file).toList()));
            json.object("spelling");
            spelling.forEach((length, file) -> json.field(String.valueOf(length), Pieces.id(file)));
            json.end();
            json.array("firsts");
            cards.forEach(card -> json.value(card.first()));
            json.end();
            json.field("cards", ids(cards.stream().map(Cards::file).toList()));
            json.end();
        })));
        return files;
    }

    /** Four digits a page: its kind, how many words its title has, and how many its text. */
    private static String pages(List<PageWords> pages) {
        StringBuilder digits = new StringBuilder(pages.size() * 4);
        for (PageWords page : pages) {
            int length = Math.min(MOST_WORDS, page.length());
            digits.append(Word.digit(page.page().kind().ordinal()))
                    .append(Word.digit(Math.min(MOST_IN_TITLE, page.titleLength())))
                    .append(Word.digit(length >> 6))
                    .append(Word.digit(length & 63));
        }
        return digits.toString();
    }

    /** The names of each term that has several, each as its words. */
    private static List<String> synonyms(List<GlossaryTerm> glossary) {
        List<String> synonyms = new ArrayList<>();
        for (GlossaryTerm term : glossary) {
            StringJoiner names = new StringJoiner("|");
            term.names().stream()
                    .map(SearchIndex::words)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(names::add);
            if (names.toString().contains("|")) {
                synonyms.add(names.toString());
            }
        }
        return synonyms;
    }

    private static String words(String name) {
        StringJoiner words = new StringJoiner(" ");
        Tokenizer.split(name, (word, from, to, whole) -> {
            if (!whole) {
                words.add(word);
            }
        });
        return words.toString();
    }

    private static String bounds(List<Shard> shards) {
        StringJoiner bounds = new StringJoiner(" ");
        shards.forEach(shard -> bounds.add(shard.bound()));
        return bounds.toString();
    }

    private static String ids(List<OutputFile> files) {
        StringBuilder ids = new StringBuilder();
        files.forEach(file -> ids.append(Pieces.id(file)));
        return ids.toString();
    }
}
