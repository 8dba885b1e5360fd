package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Prose;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.render.RenderedPages;
import dev.fingerpost.render.SiteRenderer;
import dev.fingerpost.search.Counted;
import dev.fingerpost.search.SearchIndex;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import dev.fingerpost.template.Messages;
import dev.fingerpost.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Renders a site in each of its languages. What it remembers of the run before changes the time that a run takes, and nothing else. */
final class Editions {
    private final ThemeReader theme = new ThemeReader();
    private final Reckoner reckoner;
    private final boolean remembers;
    /** By language. */
    private final Map<String, SearchIndex> indexes = new ConcurrentHashMap<>();
    /** By language. */
    private final Map<String, RenderedPages> rendered = new ConcurrentHashMap<>();

    Editions(Reckoner reckoner, boolean remembers) {
        this.reckoner = reckoner;
        this.remembers = remembers;
    }

    /**
     * A site in one of its languages.
     *
     * @param renderer made for this site, templates and assets
     */
    record Edition(Site site, Messages messages, SiteRenderer renderer) {}

    List<Edition> of(Site site, Inputs inputs, Assets assets, FencedCode code, Notes notes) {
        List<Edition> editions = new ArrayList<>();
        for (Site one : site.inLanguages()) {
            Templates templates = notes.take(theme.read(inputs, one.config().language()));
            SiteRenderer renderer = new SiteRenderer(one, templates, assets, code, reckoner);
            editions.add(new Edition(one, templates.messages(), renderer));
        }
        return List.copyOf(editions);
    }

    /** All pages; see {@link SiteRenderer#all}. */
    <T> Noted<List<T>> all(
            List<Edition> editions, Map<PagePath, Prose> texts, int threads, Function<OutputFile, T> taker) {
        Notes notes = new Notes();
        List<T> made = new ArrayList<>();
        for (Edition edition : editions) {
            made.addAll(notes.take(edition.renderer().all(texts, memory(edition), threads, taker)));
        }
        return notes.with(made);
    }

    /** The pages that show the text of one of these; see {@link SiteRenderer#reading}. */
    Noted<List<OutputFile>> reading(
            List<Edition> editions, Set<PagePath> changed, Map<PagePath, Prose> texts, int threads) {
        Notes notes = new Notes();
        List<OutputFile> made = new ArrayList<>();
        for (Edition edition : editions) {
            made.addAll(notes.take(edition.renderer().reading(changed, texts, memory(edition), threads, file -> file)));
        }
        return notes.with(made);
    }

    private RenderedPages memory(Edition edition) {
        return rendered.computeIfAbsent(
                edition.site().config().language(),
                language -> remembers ? RenderedPages.remembered() : RenderedPages.forgotten());
    }

    /**
     * What a build before counted for its search indexes.
     *
     * @param counted by language
     * @param changed the pages that say something else now
     */
    record Recalled(Map<String, Counted> counted, Set<PagePath> changed) {
        static final Recalled NOTHING = new Recalled(Map.of(), Set.of());
    }

    /** The search index of each language. */
    LazyFiles index(List<Edition> editions, SortedMap<PagePath, Prose> texts, Recalled recalled, int threads) {
        List<Supplier<SearchIndex.Made>> all = editions.stream()
                .filter(edition -> edition.site().config().features().search())
                .map(edition -> index(edition, texts, recalled, threads))
                .toList();
        return all.isEmpty() ? LazyFiles.none() : LazyFiles.of(() -> joined(all));
    }

    /** By path: what two languages have alike is one file. */
    private static LazyFiles.Made joined(List<Supplier<SearchIndex.Made>> all) {
        Map<SitePath, OutputFile> byPath = new TreeMap<>();
        Set<SitePath> kept = new TreeSet<>();
        Map<String, Supplier<Counted>> counted = new TreeMap<>();
        for (Supplier<SearchIndex.Made> one : all) {
            SearchIndex.Made made = one.get();
            counted.put(made.language(), made.counted());
            made.files().forEach(file -> byPath.putIfAbsent(file.path(), file));
            kept.addAll(made.kept());
        }
        return new LazyFiles.Made(List.copyOf(byPath.values()), kept, counted);
    }

    private SearchIndex index(String language, Recalled recalled) {
        Counted before = recalled.counted.get(language);
        if (before != null) {
            return new SearchIndex(before, recalled.changed);
        }
        return remembers ? indexes.computeIfAbsent(language, tag -> new SearchIndex()) : new SearchIndex();
    }

    private Supplier<SearchIndex.Made> index(
            Edition edition, SortedMap<PagePath, Prose> texts, Recalled recalled, int threads) {
        Site site = edition.site();
        Supplier<SearchIndex.Contents> contents = () -> SearchIndex.contents(
                site,
                texts.values().stream()
                        .filter(prose -> site.pages().containsKey(prose.page().path()))
                        .toList());
        // Between builds the texts are there anyway, and often nobody asks for an index of them; a single build lets
        // them go before, so nothing that is kept may hold on to them.
        return remembers
                ? index(edition, contents, recalled, threads)
                : index(edition, held(contents), recalled, threads);
    }

    private static <T> Supplier<T> held(Supplier<T> made) {
        T value = made.get();
        return () -> value;
    }

    private Supplier<SearchIndex.Made> index(
            Edition edition, Supplier<SearchIndex.Contents> contents, Recalled recalled, int threads) {
        Site site = edition.site();
        Messages messages = edition.messages();
        String language = site.config().language();
        SearchIndex index = index(language, recalled);
        return () -> {
            Map<String, String> words = new TreeMap<>(messages.under("find."));
            messages.under("kind.").forEach((kind, word) -> words.put("kind." + kind, word));
            messages.pluralRule().ifPresent(rule -> words.put("plural", rule));
            // It remembers, and may be asked for two sites at once.
            synchronized (index) {
                return index.files(contents.get(), words, language, site.made().searchIndex(), threads);
            }
        };
    }
}
