package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All pages and what holds between them: everything that checks, templates and emitters may ask. Every map and list is in a fixed order.
 *
 * @param pages by path, sorted; without drafts unless they are built
 * @param drafts the pages left out, by path
 * @param trees by path of their page
 * @param records the decision records
 * @param sources by id, in the order of sources.yaml
 * @param citations by source id: the notes that cite it, page by page
 * @param glossary the terms of glossary.md, in its order
 * @param navigation the tree of entries
 * @param tags by name, sorted: paths of their pages
 * @param related by path: the pages nearest in subject, best first
 * @param backlinks by path: pages that link there
 * @param aliases old addresses and where they lead now, in order of the old
 * @param files files below content/ that are carried over
 * @param statics files below static/, which are copied as they are
 * @param included files named by fences
 * @param unread files of the project that are there but could not be read whole: nothing is said about what follows from that
 * @param links says where a link leads
 */
public record Site(
        SiteConfig config,
        Map<PagePath, Page> pages,
        Map<PagePath, Page> drafts,
        Map<PagePath, DecisionTree> trees,
        Records records,
        Map<String, Source> sources,
        Map<String, List<Citation>> citations,
        List<GlossaryTerm> glossary,
        Navigation navigation,
        Map<String, List<PagePath>> tags,
        Map<PagePath, List<PagePath>> related,
        Map<PagePath, List<PagePath>> backlinks,
        List<Alias> aliases,
        Map<ProjectPath, BinaryFile> files,
        Map<ProjectPath, BinaryFile> statics,
        Map<ProjectPath, SourceFile> included,
        Set<ProjectPath> unread,
        Links links) {

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

    /** The page at this path. */
    public @Nullable Page page(PagePath path) {
        return pages.get(path);
    }

    /** Whether a page stands in a section with a menu of its own. */
    public boolean isApart(Page page) {
        return config.ownMenu().stream().anyMatch(folder -> page.sourcePath().isIn(folder.value()));
    }

    /** The source that a note cites by its label; null for what its page says itself, and for what is no source. */
    public @Nullable Source source(Note note) {
        return note.defined() ? null : sources.get(note.label());
    }
}
