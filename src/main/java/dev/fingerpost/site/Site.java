package dev.fingerpost.site;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All pages and what holds between them: everything that checks, templates and emitters may ask. Every map and list is in a fixed order.
 *
 * @param pages by path, sorted; without drafts unless they are built
 * @param drafts the pages left out, by path
 * @param trees by path of their page
 * @param records the decision records
 * @param apparatus what notes and terms lead to
 * @param relations what holds between its pages
 * @param files of the project, besides those of pages
 * @param editions the site in each of its languages, the main one first; empty where it has one, and in an edition itself
 * @param whole of all languages: pages and trees, for what leads across
 */
public record Site(
        SiteConfig config,
        Map<PagePath, Page> pages,
        Map<PagePath, Page> drafts,
        Map<PagePath, DecisionTree> trees,
        Records records,
        Apparatus apparatus,
        Relations relations,
        Files files,
        List<Site> editions,
        Whole whole) {

    /**
     * What notes and terms lead to.
     *
     * @param sources by id, in the order of sources.yaml
     * @param citations by source id: the notes that cite it, page by page
     * @param glossary the terms of glossary.md, in its order
     */
    public record Apparatus(
            Map<String, Source> sources, Map<String, List<Citation>> citations, List<GlossaryTerm> glossary) {}

    /**
     * What holds between pages.
     *
     * @param navigation the tree of entries
     * @param tags by name, sorted: paths of their pages
     * @param related the pages nearest in subject
     * @param backlinks by path: pages that link there
     * @param aliases old addresses and where they lead now, in order of the old
     * @param links says where a link leads
     */
    public record Relations(
            Navigation navigation,
            Map<String, List<PagePath>> tags,
            Related related,
            Map<PagePath, List<PagePath>> backlinks,
            List<Alias> aliases,
            Links links) {}

    /**
     * Files of the project, besides those of pages.
     *
     * @param content those below content/ that are carried over
     * @param statics those below static/, which are copied as they are
     * @param included those named by fences
     */
    public record Files(
            Map<ProjectPath, BinaryFile> content,
            Map<ProjectPath, BinaryFile> statics,
            Map<ProjectPath, SourceFile> included) {}

    /** What all languages have, and what stands in for translations. */
    public record Whole(
            Map<PagePath, Page> pages, Map<PagePath, DecisionTree> trees, Map<PagePath, DecisionRecord> records) {}

    /** Where a source is cited: a page and the number of the note there; 0 for the results of a case study. */
    public record Citation(PagePath page, int note) {}

    /**
     * A term that is explained where a page first uses it.
     *
     * @param names all words it goes by, for example {@code RAG} and {@code retrieval-augmented generation}
     * @param address in the glossary: {@code glossary.html#rag}
     * @param text its definition, without markup
     */
    public record GlossaryTerm(String term, List<String> names, Address address, String text) {
        public GlossaryTerm {
            names = List.copyOf(names);
        }
    }

    /**
     * An old address and its new one. Both have an anchor, or neither.
     *
     * @param at where the page says so
     */
    public record Alias(Address from, Address to, Position at) {}

    /** The page at this path, in whatever language. */
    public @Nullable Page page(PagePath path) {
        return whole.pages.get(path);
    }

    /** The decision tree at this path, in whatever language. */
    public @Nullable DecisionTree tree(PagePath path) {
        return whole.trees.get(path);
    }

    /** A page that is named by its path in the main language: its translation, or itself where there is none. */
    public @Nullable Page named(PagePath path) {
        Page translation = pages.get(path.in(folder()));
        return translation == null ? page(path) : translation;
    }

    /** The same page in another language, or what stands in for it; null where that language has no page at all. */
    public @Nullable Page in(Language language, PagePath page) {
        return page(config.languages().original(page).in(language.folder()));
    }

    /** The page in each language that somebody wrote it in, the main one first; empty where that is one. */
    public List<Page> translations(PagePath page) {
        List<Page> written = config.languages().all().stream()
                .flatMap(language -> Stream.ofNullable(in(language, page)))
                .filter(same -> !same.path().isStandIn())
                .toList();
        return written.size() < 2 ? List.of() : written;
    }

    /** The pages that somebody wrote in this language. */
    public List<Page> written() {
        return pages.values().stream().filter(page -> !page.path().isStandIn()).toList();
    }

    /** Itself where it has one language. */
    public List<Site> inLanguages() {
        return editions.isEmpty() ? List.of(this) : editions;
    }

    /** Below which all stands, with {@code /} at its end; empty but for other languages than the main one. */
    public String folder() {
        return config.languages().folder();
    }

    /** Where the pages stand that the site makes itself. */
    public MadePages made() {
        return new MadePages(folder());
    }

    /** Whether its decisions can come to be looked at again. */
    public boolean hasReview() {
        return !records.all().isEmpty();
    }

    /** Whether it has a feed: that needs absolute addresses and at least one page with a date. */
    public boolean hasFeed() {
        return config.places().baseUrl() != null
                && written().stream().anyMatch(page -> page.meta().changed() != null);
    }

    public PagePath home() {
        return PagePath.home(folder());
    }

    /** The page whose definitions explain terms everywhere. */
    public PagePath glossaryPath() {
        return PagePath.glossary(folder());
    }

    /** Whether a page stands in a section with a menu of its own. */
    public boolean isApart(Page page) {
        return config.menu().own().stream()
                .anyMatch(folder ->
                        config.languages().original(page.path()).source().isIn(folder.value()));
    }

    /** The source that a note cites by its label; null for what its page says itself, and for what is no source. */
    public @Nullable Source source(Note note) {
        return note.defined() ? null : apparatus.sources.get(note.label());
    }
}
