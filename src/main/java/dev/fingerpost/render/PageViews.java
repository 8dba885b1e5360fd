package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.Repository;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Definition;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.LinkPreview;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Navigation;
import dev.fingerpost.site.OldPlaces;
import dev.fingerpost.site.Site;
import dev.fingerpost.social.SocialCard;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.view.CardImageView;
import dev.fingerpost.view.CardView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.MovedView;
import dev.fingerpost.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Written pages, as templates see them. */
final class PageViews {
    private final SiteContext site;
    private final CaseStudyViews caseStudies;
    private final Cards cards;
    private final Groups groups;
    private final OldPlaces oldPlaces;
    private final TreeCases treeCases;
    private final Map<PagePath, OutputFile> results = new ConcurrentHashMap<>();
    private final Decisions decisions;
    private final CitationViews citations;
    private final StructuredData structuredData;
    private final @Nullable Repository repository;

    PageViews(SiteContext site, CaseStudyViews caseStudies, Cards cards, TreeCases treeCases, Decisions decisions) {
        this.site = site;
        this.caseStudies = caseStudies;
        this.cards = cards;
        this.groups = new Groups(site.site().relations().navigation().entries(), cards);
        this.oldPlaces = new OldPlaces(site.site());
        this.treeCases = treeCases;
        this.decisions = decisions;
        this.citations = new CitationViews(site);
        this.structuredData = new StructuredData(site);
        this.repository = Repository.of(site.config());
    }

    PageView view(Page page, Hrefs hrefs, Body body) {
        boolean home = page.path().equals(site.site().home());
        DecisionTree tree = site.site().trees().get(page.path());
        Markup text = tree == null ? body.text() : new Markup("");
        return Frames.written(
                        page.kind(), home, page.title(), body.heading(), new Frames.Words(page.description(), text))
                .with(addresses(page, hrefs))
                .with(facts(page, hrefs))
                .with(ways(page, tree, home, hrefs))
                .with(lists(page, home, hrefs))
                .with(decided(page, hrefs))
                .with(new PageView.Trees(
                        tree == null
                                ? null
                                : new TreeViews(
                                                site,
                                                hrefs.to(result(page, tree).path()),
                                                tree,
                                                body)
                                        .view(),
                        null))
                .with(new PageView.Indexes(List.of(), List.of(), tree == null ? letters(page) : List.of()))
                .with(telling(page));
    }

    private PageView.Facts facts(Page page, Hrefs hrefs) {
        return new PageView.Facts(
                page.minutes(),
                page.meta().publishing().draft(),
                site.dates().view(page.meta().upkeep().updated()),
                site.dates().view(page.meta().upkeep().reviewed()),
                site.dates().view(page.meta().upkeep().reviewBy()),
                page.meta().upkeep().owner(),
                site.tags(page, hrefs),
                page.meta().params());
    }

    private PageView.DecisionFacts decided(Page page, Hrefs hrefs) {
        return new PageView.DecisionFacts(
                caseStudies.view(page, hrefs),
                decisions.records().view(page, hrefs),
                decisions.logs().view(page, 1, hrefs),
                decisions.records().decided(page, hrefs),
                List.of());
    }

    /** What stands in for a translation is told of as the original. */
    private PageView.Telling telling(Page page) {
        return page.path().isStandIn()
                ? new PageView.Telling(null, null, null)
                : new PageView.Telling(citations.of(page), image(page), structuredData.of(page));
    }

    /** The page of a tree's map. */
    PageView map(Page page, DecisionTree tree, Hrefs hrefs) {
        return new TreeMaps(site).view(page, tree, trail(page, hrefs), hrefs);
    }

    /** What the page of a tree loads at the end of a walk; nothing where there is no tree. */
    Optional<OutputFile> result(Page page) {
        return Optional.ofNullable(site.site().trees().get(page.path())).map(tree -> result(page, tree));
    }

    /** Its page asks for the name, and what writes it for the rest. */
    private OutputFile result(Page page, DecisionTree tree) {
        return results.computeIfAbsent(
                page.path(),
                path -> new TreeResult(site, Hrefs.relative(page.url())).of(page, tree, treeCases.of(tree)));
    }

    private List<LinkView> letters(Page page) {
        return page.path().equals(site.site().glossaryPath())
                ? Initials.of(page.definitions(), Definition::term, Definition::id)
                : List.of();
    }

    private @Nullable CardImageView image(Page page) {
        SocialCard card = LinkPreview.of(site.site(), page);
        String base = site.config().places().baseUrl();
        return card == null || base == null
                ? null
                : new CardImageView(card.path().absolute(base), SocialCard.WIDTH, SocialCard.HEIGHT);
    }

    private List<MovedView> moved(Page page, Hrefs hrefs) {
        // What still stands here did not move: the alias is told of as a fault, and makes no second one.
        return oldPlaces.in(page.url()).stream()
                .filter(alias -> page.headings().stream()
                        .noneMatch(heading -> heading.id().equals(alias.from().anchor())))
                .map(alias -> new MovedView(
                        String.valueOf(alias.from().anchor()), oldPlaces.title(alias.to()), hrefs.to(alias.to())))
                .toList();
    }

    private PageView.Addresses addresses(Page page, Hrefs hrefs) {
        String base = site.config().places().baseUrl();
        PagePath original = page.path().isStandIn() ? PagePath.of(page.sourcePath()) : page.path();
        ProjectPath file = site.config().file(page.sourcePath());
        return new PageView.Addresses(
                base == null ? null : original.url().absolute(base),
                repository == null ? null : repository.edit(file),
                repository == null ? null : repository.report(file),
                hrefs.to(page.path().markdown()));
    }

    /** What is within, above and beside the page. */
    private PageView.Ways ways(Page page, @Nullable DecisionTree tree, boolean home, Hrefs hrefs) {
        Navigation navigation = site.site().relations().navigation();
        return new PageView.Ways(
                tree == null ? Toc.of(page) : Toc.ofTree(page, site.messages()),
                trail(page, hrefs),
                neighbour(navigation.previous(), page, hrefs),
                neighbour(navigation.next(), page, hrefs),
                !home && page.meta().publishing().print() ? hrefs.to(MadePages.print(page.url())) : null,
                moved(page, hrefs));
    }

    /** What is below the page, and what has to do with it. */
    private PageView.Lists lists(Page page, boolean home, Hrefs hrefs) {
        Site.Relations relations = site.site().relations();
        List<CardView> children =
                home ? List.of() : cards.of(others(relations.navigation().children(), page), hrefs);
        return new PageView.Lists(
                children,
                home ? List.of() : Filters.of(children, site.messages()),
                home ? groups.views(hrefs) : List.of(),
                cards.of(relations.related().of(page), hrefs),
                cards.of(others(relations.backlinks(), page), hrefs));
    }

    private List<LinkView> trail(Page page, Hrefs hrefs) {
        List<LinkView> crumbs = new ArrayList<>();
        for (PagePath path : site.site().relations().navigation().trail().getOrDefault(page.path(), List.of())) {
            crumbs.add(path.equals(site.site().home()) ? site.home(hrefs) : link(path, hrefs));
        }
        crumbs.add(site.link(page, hrefs));
        return List.copyOf(crumbs);
    }

    /** Those of these pages that are shown here: decision records are by the log, and by what was decided. */
    private List<PagePath> others(Map<PagePath, List<PagePath>> pages, Page page) {
        List<PagePath> all = pages.getOrDefault(page.path(), List.of());
        return page.kind() == PageKind.DECISION_RECORD
                ? all
                : all.stream()
                        .filter(path -> !site.site().records().all().containsKey(path))
                        .toList();
    }

    private @Nullable LinkView neighbour(Map<PagePath, PagePath> neighbours, Page page, Hrefs hrefs) {
        PagePath path = neighbours.get(page.path());
        return path == null ? null : link(path, hrefs);
    }

    private LinkView link(PagePath path, Hrefs hrefs) {
        return site.link(requireNonNull(site.site().pages().get(path)), hrefs);
    }
}
