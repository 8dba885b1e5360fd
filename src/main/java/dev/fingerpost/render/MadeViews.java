package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.page.Page;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.SourceView;
import dev.fingerpost.view.TagView;
import java.util.ArrayList;
import java.util.List;

/** Pages that nobody wrote: tags, sources, the search page, and the one for addresses that lead nowhere. */
final class MadeViews {
    private final SiteContext site;
    private final Cards cards;
    private final Groups groups;
    private final SourceViews sources;
    private final Decisions decisions;

    MadeViews(SiteContext site, Cards cards, Groups groups, SourceViews sources, Decisions decisions) {
        this.site = site;
        this.cards = cards;
        this.groups = groups;
        this.sources = sources;
        this.decisions = decisions;
    }

    /** All tags with their pages. */
    PageView tags(Hrefs hrefs) {
        PageDraft view = new PageDraft("tags", text("tags.title"));
        view.description = text("tags.lede");
        view.tagIndex = site.site().relations().tags().keySet().stream()
                .map(tag -> tag(tag, hrefs))
                .toList();
        return placed(view, view.title, site.site().made().allTags(), List.of(), hrefs);
    }

    /** One tag's page. */
    PageView tagPage(String tag, Hrefs hrefs) {
        PageDraft view = new PageDraft("tag", site.messages().text("tag.title", tag));
        TagView all = tag(tag, hrefs);
        view.tagIndex = List.of(all);
        view.children = all.pages();
        view.filters = Filters.of(view.children, site.messages());
        LinkView above =
                new LinkView(text("tags.title"), hrefs.to(site.site().made().allTags()));
        return placed(view, tag, site.tagUrl(tag), List.of(above), hrefs);
    }

    private TagView tag(String tag, Hrefs hrefs) {
        SitePath url = site.tagUrl(tag);
        String id = Segments.name(url.stem());
        return new TagView(
                tag,
                id,
                hrefs.to(url),
                cards.of(requireNonNull(site.site().relations().tags().get(tag)), hrefs));
    }

    PageView sources(Hrefs hrefs) {
        PageDraft view = new PageDraft("sources", text("sources.title"));
        view.description = text("sources.lede");
        view.sources = sources.all(hrefs);
        view.filters = Filters.ofSources(view.sources, site.messages());
        view.letters = Initials.of(view.sources, SourceView::title, SourceView::id);
        return placed(view, view.title, site.site().made().sources(), List.of(), hrefs);
    }

    /** A further page of a long decision log. */
    PageView log(Page index, int number, Hrefs hrefs) {
        PageDraft view = new PageDraft("decision-log", site.messages().text("record.page", index.title(), number));
        view.log = decisions.logs().view(index, number, hrefs);
        return placed(view, view.title, MadePages.log(index.url(), number), List.of(site.link(index, hrefs)), hrefs);
    }

    PageView review(Hrefs hrefs) {
        PageDraft view = new PageDraft("decisions-to-review", text("record.review"));
        view.description = text("record.review.lede");
        view.reviews = DecisionReviews.of(site, decisions.records(), hrefs);
        return placed(view, view.title, site.site().made().review(), List.of(), hrefs);
    }

    /** The search page; without a script it leads on to lists. */
    PageView search(Hrefs hrefs) {
        PageDraft view = new PageDraft("search", text("search.title"));
        view.description = text("search.lede");
        view.groups = groups.views(hrefs);
        return placed(view, view.title, site.site().made().search(), List.of(), hrefs);
    }

    PageView notFound() {
        return new PageDraft("not-found", text("lost.title")).view();
    }

    private PageView placed(PageDraft view, String name, SitePath url, List<LinkView> above, Hrefs hrefs) {
        List<LinkView> crumbs = new ArrayList<>();
        if (site.site().pages().containsKey(site.site().home())) {
            crumbs.add(site.home(hrefs));
        }
        crumbs.addAll(above);
        crumbs.add(new LinkView(name, hrefs.to(url)));
        view.breadcrumbs = List.copyOf(crumbs);
        String base = site.config().places().baseUrl();
        view.canonical = base == null ? null : url.absolute(base);
        return view.view();
    }

    private String text(String key) {
        return site.messages().text(key);
    }
}
