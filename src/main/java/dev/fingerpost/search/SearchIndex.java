package dev.fingerpost.search;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.search.SpellingFiles.Both;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Site.GlossaryTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the index of a site's text. The same site gives the same files, whatever an instance remembers of the run before: that changes
 * the time alone.
 */
public final class SearchIndex {
    /** Where all of its files stand, and nothing else. */
    public static final String FOLDER = Pieces.FOLDER;

    /** Whether a file of the site is part of an index. */
    public static boolean owns(SitePath path) {
        return path.text().startsWith(FOLDER);
    }

    /** What browsers load first; it names all other files. Its own name stays, so that pages need not change with it. */
    public static final String ENTRY = FOLDER + "index.js";

    /** What one digit can say. */
    private static final int MOST = 63;

    /** Added to the kind of what is for others than the readers of the site. */
    private static final int APART = 32;

    private static final int STEPS = 7;
    private static final double SHORT = 8;
    /** So many titles stand under the name of a tag. */
    private static final int TITLES_OF_TAG = 4;

    private final Lexicon lexicon;
    private final WordFiles wordFiles = new WordFiles();
    private final SpellingFiles spellingFiles = new SpellingFiles();
    private final TextFiles textFiles = new TextFiles();
    private List<Counted.Entry> entries = List.of();

    /** Knows nothing yet. */
    public SearchIndex() {
        lexicon = new Lexicon();
    }

    /**
     * Goes on from what a build before counted, whose files are there.
     *
     * @param changed the pages that say something else now; all that is found beside pages is the same
     */
    public SearchIndex(Counted before, Set<PagePath> changed) {
        Set<String> keys = changed.stream().map(PagePath::text).collect(Collectors.toSet());
        lexicon = new Lexicon(before, keys);
        textFiles.keep(before.documents(), keys);
    }

    /**
     * What is to be found on a site: all that the index is made of, and nothing else of its pages, which are most of a build's memory.
     *
     * @param texts those of all pages
     */
    public static Contents contents(Site site, Collection<Prose> texts) {
        return new Contents(documents(site, texts), site.apparatus().glossary());
    }

    /** Made by {@link #contents}. */
    public static final class Contents {
        private final List<Document> documents;
        private final List<GlossaryTerm> glossary;

        private Contents(List<Document> documents, List<GlossaryTerm> glossary) {
            this.documents = documents;
            this.glossary = glossary;
        }
    }

    /**
     * An index.
     *
     * @param files in no particular order
     * @param kept those that are there and stay
     * @param language of its texts
     * @param counted what it holds, for the next build; to be asked for before the next index is made
     */
    public record Made(List<OutputFile> files, Set<SitePath> kept, String language, Supplier<Counted> counted) {}

    /**
     * The files of the index.
     *
     * @param words what the search program says to readers, by key
     * @param tag BCP 47 tag of the texts' language
     * @param name of the file that browsers load first, without its ending
     * @param threads how many pages are worked on at once
     */
    public Made files(Contents contents, Map<String, String> words, String tag, String name, int threads) {
        SearchLanguage language = SearchLanguage.of(tag);
        List<Document> documents = contents.documents;
        List<PageWords> pages = lexicon.take(documents, threads);
        List<PostingList> sorted = lexicon.words();
        List<Shard> shards = wordFiles.of(sorted);
        Both spelling = spellingFiles.of(sorted);
        List<TextFiles.Row> texts = textFiles.of(documents, threads);
        TextList list = TextList.of(texts);
        List<OutputFile> files = new ArrayList<>(TextFiles.files(texts));
        files.addAll(list.lists());
        Stream.of(shards, spelling.beginnings(), spelling.endings())
                .flatMap(List::stream)
                .forEach(shard -> files.add(shard.file()));
        files.add(Pieces.named(name, Json.compact(json -> {
            json.object();
            json.object("words");
            words.forEach(json::field);
            json.end();
            json.texts("kinds", Document.kinds());
            language.write(json);
            json.field("pages", pages(pages));
            json.texts("synonyms", synonyms(contents.glossary));
            Shard.write("shards", shards, json);
            Shard.write("spelling", spelling.beginnings(), json);
            Shard.write("endings", spelling.endings(), json);
            list.write("texts", json);
            json.end();
        })));
        entries = entries(pages, TextFiles.ids(texts));
        return new Made(files, TextFiles.kept(texts).collect(Collectors.toSet()), tag, this::counted);
    }

    private static List<Counted.Entry> entries(List<PageWords> pages, List<String> texts) {
        List<Counted.Entry> entries = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageWords page = pages.get(i);
            entries.add(new Counted.Entry(page.document().key(), page.length(), page.titleLength(), texts.get(i)));
        }
        return entries;
    }

    private Counted counted() {
        return new Counted(entries, lexicon.rows());
    }

    /** Pages stand first, so that another source leaves their numbers as they are. */
    private static List<Document> documents(Site site, Collection<Prose> texts) {
        List<Document> documents = new ArrayList<>();
        texts.forEach(prose -> documents.add(new PageDocument(
                prose.page(), prose.sections(), site.isApart(prose.page()) || Changelogs.is(prose.sections()))));
        site.apparatus()
                .sources()
                .values()
                .forEach(source ->
                        documents.add(new SourceDocument(source, site.made().sources())));
        site.apparatus().glossary().forEach(term -> documents.add(new TermDocument(term)));
        site.made().tags(site.relations().tags().keySet()).forEach((tag, path) -> {
            String titles = requireNonNull(site.relations().tags().get(tag)).stream()
                    .limit(TITLES_OF_TAG)
                    .map(page -> requireNonNull(site.pages().get(page)).title())
                    .collect(Collectors.joining(" · "));
            documents.add(new TagDocument(tag, path, titles));
        });
        return documents;
    }

    /** Three digits a document: its kind, and whether it is apart, how many words its title has, and about how many its text. */
    private static String pages(List<PageWords> documents) {
        List<String> kinds = Document.kinds();
        StringBuilder digits = new StringBuilder(documents.size() * 3);
        for (PageWords words : documents) {
            int kind = kinds.indexOf(words.document().kind());
            digits.append(PostingList.digit(words.document().apart() ? kind + APART : kind))
                    .append(PostingList.digit(Math.min(MOST, words.titleLength())))
                    .append(PostingList.digit(step(words.length())));
        }
        return digits.toString();
    }

    /** Seven steps lead from a length to its double, which is near enough for ranking. */
    private static int step(int length) {
        double doublings = StrictMath.log(1 + length / SHORT) / StrictMath.log(2);
        return (int) Math.min(MOST, Math.round(STEPS * doublings));
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
        Tokenizer.split(name, (word, from, to, beside) -> {
            if (!beside) {
                words.add(word);
            }
        });
        return words.toString();
    }
}
