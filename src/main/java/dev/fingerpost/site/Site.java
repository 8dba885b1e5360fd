package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.tree.DecisionTree;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All pages and what holds between them: everything that checks, templates and emitters may ask. Pages are known by
 * their path relative to content/ ({@code guides/rag.md}); every map and list is in a fixed order.
 *
 * @param pages by path, sorted; without drafts unless they are built
 * @param drafts the pages left out, by path
 * @param trees by path of their page
 * @param sources by id, in the order of sources.yaml
 * @param citations by source id: the notes that cite it, page by page
 * @param glossary the terms of glossary.md, in its order
 * @param navigation the tree of entries
 * @param tags by name, sorted: paths of their pages
 * @param related by path: the pages nearest in subject, best first
 * @param backlinks by path: pages that link there
 * @param aliases old addresses and where they lead now, in order of the old
 * @param files files below content/ that are carried over, by path
 * @param statics files that are copied as they are, by path in the site
 * @param included files named by fences, by path relative to the project
 * @param unread files of the project (by path relative to it: {@code content/a.md}, {@code fingerpost.yaml}) that are there but
 *     could not be read whole: nothing is said about what follows from that
 * @param links says where a link leads
 */
public record Site(
        SiteConfig config,
        Map<String, Page> pages,
        Map<String, Page> drafts,
        Map<String, DecisionTree> trees,
        Map<String, Source> sources,
        Map<String, List<Citation>> citations,
        List<GlossaryTerm> glossary,
        Navigation navigation,
        Map<String, List<String>> tags,
        Map<String, List<String>> related,
        Map<String, List<String>> backlinks,
        List<Alias> aliases,
        Map<String, BinaryFile> files,
        Map<String, BinaryFile> statics,
        Map<String, SourceFile> included,
        Set<String> unread,
        Links links) {

    /** Where a source is cited: a page and the number of the note there; 0 for the results of a case study. */
    public record Citation(String page, int note) {}

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

    /**
     * This site with other versions of some pages.
     *
     * @param changed by path: pages that it has already, with the same outlines as before
     */
    public Site with(Map<String, Page> changed) {
        return new Site(
                config,
                replaced(pages, changed),
                replaced(drafts, changed),
                trees,
                sources,
                citations,
                glossary,
                navigation,
                tags,
                related,
                backlinks,
                aliases,
                files,
                statics,
                included,
                unread,
                links);
    }

    private static Map<String, Page> replaced(Map<String, Page> pages, Map<String, Page> changed) {
        SortedMap<String, Page> now = new TreeMap<>(pages);
        changed.forEach((path, page) -> now.computeIfPresent(path, (same, before) -> page));
        return Collections.unmodifiableMap(now);
    }

    /** The page at this path. */
    public @Nullable Page page(String path) {
        return pages.get(path);
    }
}
