package dev.fingerpost.render;

import dev.fingerpost.view.CardImageView;
import dev.fingerpost.view.CardView;
import dev.fingerpost.view.CaseStudyView;
import dev.fingerpost.view.CitationView;
import dev.fingerpost.view.DateView;
import dev.fingerpost.view.DecidedView;
import dev.fingerpost.view.FilterView;
import dev.fingerpost.view.GroupView;
import dev.fingerpost.view.HeadingView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.LogView;
import dev.fingerpost.view.MapView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.MovedView;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.RecordView;
import dev.fingerpost.view.ReviewView;
import dev.fingerpost.view.SourceView;
import dev.fingerpost.view.TagView;
import dev.fingerpost.view.TocView;
import dev.fingerpost.view.TreeView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page's view while it is put together; what is not set is absent or empty. */
final class PageDraft {
    final String kind;
    final String title;
    boolean home;

    @Nullable
    HeadingView heading;

    @Nullable
    String description;

    Markup body = new Markup("");

    @Nullable
    String canonical;

    @Nullable
    String editHref;

    @Nullable
    String reportHref;

    @Nullable
    String markdownHref;

    int minutes;
    boolean draft;

    @Nullable
    DateView updated;

    @Nullable
    DateView reviewed;

    @Nullable
    DateView reviewBy;

    @Nullable
    String owner;

    List<LinkView> tags = List.of();
    List<TocView> toc = List.of();
    List<LinkView> breadcrumbs = List.of();

    @Nullable
    LinkView previous;

    @Nullable
    LinkView next;

    @Nullable
    String printHref;

    List<CardView> children = List.of();
    List<FilterView> filters = List.of();
    List<GroupView> groups = List.of();
    List<CardView> related = List.of();
    List<CardView> backlinks = List.of();

    @Nullable
    CaseStudyView caseStudy;

    @Nullable
    RecordView record;

    @Nullable
    LogView log;

    List<DecidedView> decided = List.of();
    List<ReviewView> reviews = List.of();

    @Nullable
    TreeView tree;

    @Nullable
    MapView map;

    List<TagView> tagIndex = List.of();
    List<SourceView> sources = List.of();
    List<LinkView> letters = List.of();
    List<MovedView> moved = List.of();

    @Nullable
    CitationView citation;

    @Nullable
    CardImageView image;

    Map<String, Object> params = Map.of();

    @Nullable
    Markup structuredData;

    PageDraft(String kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    PageView view() {
        return new PageView(
                article(), addresses(), facts(), ways(), lists(), kinds(), moved, telling(), params, structuredData);
    }

    private PageView.Article article() {
        return new PageView.Article(kind, home, title, heading, description, body);
    }

    private PageView.Addresses addresses() {
        return new PageView.Addresses(canonical, editHref, reportHref, markdownHref);
    }

    private PageView.Facts facts() {
        return new PageView.Facts(minutes, draft, updated, reviewed, reviewBy, owner, tags);
    }

    private PageView.Ways ways() {
        return new PageView.Ways(toc, breadcrumbs, previous, next, printHref);
    }

    private PageView.Lists lists() {
        return new PageView.Lists(children, filters, groups, related, backlinks);
    }

    private PageView.Kinds kinds() {
        return new PageView.Kinds(caseStudy, record, log, decided, reviews, tree, map, tagIndex, sources, letters);
    }

    private PageView.Telling telling() {
        return new PageView.Telling(citation, image);
    }
}
