package dev.fingerpost.site;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.tree.DecisionTree;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts pages together into a site, and finds what holds between them. */
public final class SiteAssembler {
    private SiteAssembler() {}

    /** The site, usable even when something is noted: what is at fault is left out of it. */
    public static Noted<Site> assemble(SiteParts parts) {
        Notes notes = new Notes();
        SortedMap<PagePath, Page> pages = new TreeMap<>();
        SortedMap<PagePath, Page> drafts = new TreeMap<>();
        for (Page page : parts.pages()) {
            boolean left = page.meta().draft() && !parts.drafts();
            (left ? drafts : pages).put(page.path(), page);
        }
        Map<String, List<PagePath>> tags = Tags.of(pages.values());
        Map<ProjectPath, BinaryFile> files = byPath(parts.contentFiles());
        Map<ProjectPath, BinaryFile> statics = byPath(parts.staticFiles());
        Links links = new Links(
                parts.config(),
                pages,
                drafts.keySet(),
                files.keySet(),
                statics.keySet(),
                parts.unread(),
                tags.keySet());
        SortedMap<PagePath, DecisionTree> trees = treesOf(parts, pages);
        Map<PagePath, Set<PagePath>> outgoing = Backlinks.outgoing(pages.values(), links);
        enterTrees(pages.values(), trees.values(), links);
        return notes.with(new Site(
                parts.config(),
                Collections.unmodifiableMap(pages),
                Collections.unmodifiableMap(drafts),
                Collections.unmodifiableMap(trees),
                Records.of(parts.records(), pages, links),
                parts.sources(),
                Citations.of(pages.values(), parts.sources()),
                notes.take(Glossary.of(pages.get(PagePath.GLOSSARY))),
                notes.take(Navigator.navigate(parts.config(), pages, drafts, parts.unread())),
                tags,
                Related.of(pages, tags, outgoing),
                Backlinks.of(outgoing),
                notes.take(Aliases.of(pages, parts.config().layout().folderAddresses())),
                files,
                statics,
                parts.included(),
                parts.unread(),
                links));
    }

    /** The trees that case studies and answers name. */
    private static void enterTrees(Collection<Page> pages, Collection<DecisionTree> trees, Links links) {
        for (Page page : pages) {
            CaseStudy.Decision decision = page.meta().recorded() == null
                    ? page.meta().decision()
                    : page.meta().recorded().decision();
            if (decision != null) {
                links.enter(page.path(), decision.tree().value());
            }
        }
        trees.forEach(tree -> tree.handovers().forEach(target -> links.enter(tree.path(), target.value())));
    }

    private static SortedMap<PagePath, DecisionTree> treesOf(SiteParts parts, Map<PagePath, Page> pages) {
        SortedMap<PagePath, DecisionTree> trees = new TreeMap<>(parts.trees());
        trees.keySet().retainAll(pages.keySet());
        return trees;
    }

    private static Map<ProjectPath, BinaryFile> byPath(List<BinaryFile> files) {
        return Collections.unmodifiableMap(
                files.stream().collect(Collectors.toMap(BinaryFile::path, file -> file, (a, b) -> a, TreeMap::new)));
    }
}
