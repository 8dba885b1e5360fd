package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.page.Page;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.ReviewView;
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
        List<TagView> all = site.site().relations().tags().keySet().stream()
                .map(tag -> tag(tag, hrefs))
                .toList();
        PageView view = Frames.made("tags", text("tags.title"), text("tags.lede"))
                .with(new PageView.Indexes(all, List.of(), List.of()));
        return placed(view, view.article().title(), site.site().made().allTags(), List.of(), hrefs);
    }

    /** One tag's page. */
    PageView tagPage(String tag, Hrefs hrefs) {
        TagView all = tag(tag, hrefs);
        PageView view = Frames.made("tag", site.messages().text("tag.title", tag), null)
                .with(new PageView.Indexes(List.of(all), List.of(), List.of()))
                .with(new PageView.Lists(
                        all.pages(), Filters.of(all.pages(), site.messages()), List.of(), List.of(), List.of()));
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
        List<SourceView> all = sources.all(hrefs);
        List<LinkView> letters = Initials.of(all, SourceView::title, SourceView::id);
        PageView view = Frames.made("sources", text("sources.title"), text("sources.lede"))
                .with(new PageView.Indexes(List.of(), all, letters))
                .with(new PageView.Lists(
                        List.of(), Filters.ofSources(all, site.messages()), List.of(), List.of(), List.of()));
        return placed(view, view.article().title(), site.site().made().sources(), List.of(), hrefs);
    }

    /** A further page of a long decision log. */
    PageView log(Page index, int number, Hrefs hrefs) {
        PageView view = Frames.made("decision-log", site.messages().text("record.page", index.title(), number), null)
                .with(new PageView.DecisionFacts(
                        null, null, decisions.logs().view(index, number, hrefs), List.of(), List.of()));
        return placed(
                view,
                view.article().title(),
                MadePages.log(index.url(), number),
                List.of(site.link(index, hrefs)),
                hrefs);
    }

    PageView review(Hrefs hrefs) {
        List<ReviewView> reviews = DecisionReviews.of(site, decisions.records(), hrefs);
        PageView view = Frames.made("decisions-to-review", text("record.review"), text("record.review.lede"))
                .with(new PageView.DecisionFacts(null, null, null, List.of(), reviews));
        return placed(view, view.article().title(), site.site().made().review(), List.of(), hrefs);
    }

    /** The search page; without a script it leads on to lists. */
    PageView search(Hrefs hrefs) {
        PageView view = Frames.search(text("search.title"), text("search.lede"))
                .with(new PageView.Lists(List.of(), List.of(), groups.views(hrefs), List.of(), List.of()));
        return placed(view, view.article().title(), site.site().made().search(), List.of(), hrefs);
    }

    PageView notFound() {
        return Frames.lost(text("lost.title"));
    }

    private PageView placed(PageView view, String name, SitePath url, List<LinkView> above, Hrefs hrefs) {
        List<LinkView> crumbs = new ArrayList<>();
        if (site.site().pages().containsKey(site.site().home())) {
            crumbs.add(site.home(hrefs));
        }
        crumbs.addAll(above);
        crumbs.add(new LinkView(name, hrefs.to(url)));
        String base = site.config().places().baseUrl();
        return view.with(PageView.Ways.to(List.copyOf(crumbs)))
                .with(new PageView.Addresses(base == null ? null : url.absolute(base), null, null, null));
    }

    private String text(String key) {
        return site.messages().text(key);
    }
}
