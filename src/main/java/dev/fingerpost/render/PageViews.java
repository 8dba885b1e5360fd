package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.Repository;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Definition;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.LinkPreview;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Navigation;
import dev.fingerpost.site.OldPlaces;
import dev.fingerpost.site.Site;
import dev.fingerpost.social.SocialCard;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.view.CardImageView;
import dev.fingerpost.view.LinkView;
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
        Site all = site.site();
        PageDraft view = new PageDraft(page.kind().id(), page.title());
        view.home = page.path().equals(all.home());
        view.heading = body.heading();
        view.description = page.description();
        view.minutes = page.minutes();
        view.draft = page.meta().publishing().draft();
        view.updated = site.dates().view(page.meta().upkeep().updated());
        view.reviewed = site.dates().view(page.meta().upkeep().reviewed());
        view.reviewBy = site.dates().view(page.meta().upkeep().reviewBy());
        view.owner = page.meta().upkeep().owner();
        view.tags = site.tags(page, hrefs);
        view.params = page.meta().params();
        if (!page.path().isStandIn()) {
            view.image = image(page);
            view.citation = citations.of(page);
            view.structuredData = structuredData.of(page);
        }
        view.moved = moved(page, hrefs);
        addresses(page, hrefs, view);
        around(page, hrefs, view);
        view.related = cards.of(all.relations().related().of(page), hrefs);
        view.backlinks = cards.of(others(all.relations().backlinks(), page), hrefs);
        view.caseStudy = caseStudies.view(page, hrefs);
        view.record = decisions.records().view(page, hrefs);
        view.log = decisions.logs().view(page, 1, hrefs);
        view.decided = decisions.records().decided(page, hrefs);
        DecisionTree tree = all.trees().get(page.path());
        if (tree == null) {
            view.body = body.text();
            view.toc = Toc.of(page);
            view.letters = letters(page);
        } else {
            view.toc = Toc.ofTree(page, site.messages());
            view.tree = new TreeViews(site, hrefs.to(result(page, tree).path()), tree, body).view();
        }
        return view.view();
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

    private void addresses(Page page, Hrefs hrefs, PageDraft view) {
        String base = site.config().places().baseUrl();
        PagePath original = page.path().isStandIn() ? PagePath.of(page.sourcePath()) : page.path();
        view.canonical = base == null ? null : original.url().absolute(base);
        view.markdownHref = hrefs.to(page.path().markdown());
        if (repository != null) {
            view.editHref = repository.edit(site.config().file(page.sourcePath()));
            view.reportHref = repository.report(site.config().file(page.sourcePath()));
        }
    }

    /** What is above, beside and below the page. */
    private void around(Page page, Hrefs hrefs, PageDraft view) {
        Navigation navigation = site.site().relations().navigation();
        view.breadcrumbs = trail(page, hrefs);
        view.previous = neighbour(navigation.previous(), page, hrefs);
        view.next = neighbour(navigation.next(), page, hrefs);
        if (view.home) {
            view.groups = groups.views(hrefs);
        } else {
            view.children = cards.of(others(navigation.children(), page), hrefs);
            view.printHref = page.meta().publishing().print() ? hrefs.to(MadePages.print(page.url())) : null;
            view.filters = Filters.of(view.children, site.messages());
        }
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
