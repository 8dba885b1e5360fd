package dev.fingerpost.site;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.Languages;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.site.Site.Alias;
import dev.fingerpost.site.Site.Whole;
import dev.fingerpost.tree.DecisionTree;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts pages together into a site, and finds what holds between them. */
public final class SiteAssembler {
    /**
     * The site, usable even when something is noted: what is at fault is left out of it.
     *
     * @param before the site of the build before, if there was one; it changes the time that this takes, and nothing else
     */
    public static Noted<Site> assemble(SiteParts parts, @Nullable Site before) {
        Notes notes = new Notes();
        Languages languages = parts.config().languages();
        SortedMap<PagePath, Page> pages = new TreeMap<>();
        SortedMap<PagePath, Page> drafts = new TreeMap<>();
        for (Page page : parts.pages()) {
            boolean left = page.meta().publishing().draft() && !parts.drafts();
            (left ? drafts : pages).put(page.path(), page);
        }
        SortedMap<PagePath, Page> shown = new TreeMap<>(pages);
        standIns(languages, pages).forEach(page -> shown.put(page.path(), page));
        Whole whole = whole(parts, shown);
        Links links = new Links(
                Reach.of(parts, shown, drafts.keySet(), made(parts.config(), shown.values())),
                before == null ? null : before.relations().links());
        enterTrees(shown.values(), whole.trees().values(), links);
        SiteAssembler assembler = new SiteAssembler(
                parts,
                whole,
                Collections.unmodifiableMap(drafts),
                links,
                notes.take(Aliases.of(
                        pages,
                        shown,
                        languages,
                        parts.config().conventions().layout().folderAddresses())));
        List<Site> editions = languages.all().stream()
                .filter(language -> hasPages(language, pages.keySet()))
                .map(language -> assembler.site(parts.config().in(language), List.of(), null, notes))
                .toList();
        // Of several languages each would need its own.
        boolean isOne = before != null && before.editions().isEmpty() && editions.isEmpty();
        return notes.with(assembler.site(parts.config(), editions, isOne ? before : null, notes));
    }

    private static boolean hasPages(Language language, Collection<PagePath> pages) {
        return pages.stream().anyMatch(page -> page.text().startsWith(language.folder()));
    }

    /** What readers of other languages are shown of the main one's pages until somebody translates them. */
    private static List<Page> standIns(Languages languages, Map<PagePath, Page> pages) {
        return languages.others().stream()
                .filter(language -> hasPages(language, pages.keySet()))
                .flatMap(language -> pages.values().stream()
                        .filter(page -> languages.original(page.path()).equals(page.path()))
                        .filter(page -> !pages.containsKey(page.path().in(language.folder())))
                        .map(page -> page.at(page.path().standIn(language.folder()))))
                .toList();
    }

    /** Trees and records go with their pages. */
    private static Whole whole(SiteParts parts, SortedMap<PagePath, Page> shown) {
        SortedMap<PagePath, DecisionTree> trees = new TreeMap<>();
        SortedMap<PagePath, DecisionRecord> records = new TreeMap<>();
        boolean hasNone = parts.trees().isEmpty() && parts.records().isEmpty();
        (hasNone ? Set.<PagePath>of() : shown.keySet()).forEach(path -> {
            PagePath written = path.isStandIn() ? PagePath.of(path.source()) : path;
            DecisionTree tree = parts.trees().get(written);
            DecisionRecord record = parts.records().get(written);
            if (tree != null) {
                trees.put(path, path.isStandIn() ? tree.at(path) : tree);
            }
            if (record != null) {
                records.put(path, path.isStandIn() ? record.at(path) : record);
            }
        });
        return new Whole(
                Collections.unmodifiableMap(shown),
                Collections.unmodifiableMap(trees),
                Collections.unmodifiableMap(records));
    }

    /** The pages that the site makes in all languages. */
    private static Set<SitePath> made(SiteConfig config, Collection<Page> pages) {
        Set<SitePath> made = new HashSet<>();
        List<Languages> shown = config.languages().all().isEmpty()
                ? List.of(config.languages())
                : config.languages().all().stream()
                        .map(language -> config.in(language).languages())
                        .toList();
        for (Languages languages : shown) {
            MadePages own = new MadePages(languages.folder());
            made.addAll(own.tags(Tags.names(pages.stream().filter(page -> languages.isShown(page.path()))))
                    .values());
            made.addAll(
                    List.of(own.allTags(), own.sources(), own.search(), own.review(), own.decisions(), own.notFound()));
        }
        // Also of those that cannot be read: a link to the map is no second fault.
        pages.stream()
                .filter(page -> page.kind() == PageKind.DECISION_TREE)
                .forEach(page -> made.add(MadePages.map(page.path())));
        pages.stream().filter(MadePages::hasCalendar).forEach(page -> {
            made.add(MadePages.calendar(page.url()));
            made.add(MadePages.dates(page.url()));
        });
        return made;
    }

    private final SiteParts parts;
    private final Whole whole;
    private final Map<PagePath, Page> drafts;
    private final Links links;
    private final List<Alias> aliases;
    private final Site.Files files;

    private SiteAssembler(SiteParts parts, Whole whole, Map<PagePath, Page> drafts, Links links, List<Alias> aliases) {
        this.parts = parts;
        this.whole = whole;
        this.drafts = drafts;
        this.links = links;
        this.aliases = aliases;
        this.files = new Site.Files(byPath(parts.contentFiles()), byPath(parts.staticFiles()), parts.included());
    }

    /**
     * A site with the pages of the language that a configuration is of; with all where it is of none.
     *
     * @param editions its parts, which know its menus and its words
     * @param before the site of the build before; null where there is none, or one of several languages
     */
    private Site site(SiteConfig config, List<Site> editions, @Nullable Site before, Notes notes) {
        Map<PagePath, Page> pages = shown(config, whole.pages());
        Map<PagePath, Set<PagePath>> leading = shown(config, links.outgoing());
        Map<PagePath, List<PagePath>> backlinks = Backlinks.of(leading, before);
        Map<String, List<PagePath>> tags = Tags.of(pages, before);
        PagePath glossary = PagePath.glossary(config.languages().folder());
        Site main = editions.isEmpty() ? null : editions.get(0);
        return new Site(
                config,
                pages,
                shown(config, drafts),
                shown(config, whole.trees()),
                Records.of(whole.records(), pages, links),
                new Site.Apparatus(
                        parts.sources(),
                        Citations.of(pages.values(), parts.sources()),
                        main == null
                                ? notes.take(Glossary.of(pages.get(glossary)))
                                : main.apparatus().glossary()),
                new Site.Relations(
                        main == null
                                ? notes.take(Navigator.navigate(config, pages, drafts))
                                : main.relations().navigation(),
                        tags,
                        new Related(pages, tags, leading, backlinks, glossary),
                        backlinks,
                        aliases.stream()
                                .filter(alias ->
                                        leads(alias, config.languages().shown() == null ? whole.pages() : pages))
                                .toList(),
                        links),
                files,
                editions,
                whole);
    }

    private static boolean leads(Alias alias, Map<PagePath, Page> pages) {
        return pages.containsKey(alias.to().path().source());
    }

    /**
     * What a language shows; of the site as a whole, what is written in any. Found by hash, as each page looks up many.
     *
     * @param all in order, in which they stay
     */
    private static <T> Map<PagePath, T> shown(SiteConfig config, Map<PagePath, T> all) {
        boolean isWhole = config.languages().shown() == null;
        Map<PagePath, T> shown = new LinkedHashMap<>();
        all.forEach((page, thing) -> {
            if (isWhole ? !page.isStandIn() : config.languages().isShown(page)) {
                shown.put(page, thing);
            }
        });
        return Collections.unmodifiableMap(shown);
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

    private static Map<ProjectPath, BinaryFile> byPath(List<BinaryFile> files) {
        return Collections.unmodifiableMap(
                files.stream().collect(Collectors.toMap(BinaryFile::path, file -> file, (a, b) -> a, TreeMap::new)));
    }
}
