package dev.fingerpost.render;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.template.Templates;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.SiteView;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Brings together what each page's template gets. For many threads. */
final class Pages {
    private static final TermIndex NO_TERMS = new TermIndex(List.of());

    private final SiteContext site;
    private final Templates templates;
    private final IncludedCode code;
    private final Reckoner reckoner;
    private final TermIndex terms;
    private final SourceViews sources;
    private final SiteViews siteViews;
    private final PageViews pageViews;
    private final MadeViews madeViews;
    private final RecordLogs logs;

    Pages(SiteContext site, Templates templates, IncludedCode code, Reckoner reckoner) {
        this.site = site;
        this.templates = templates;
        this.code = code;
        this.reckoner = reckoner;
        this.terms = new TermIndex(site.site().apparatus().glossary());
        this.sources = new SourceViews(site);
        CaseStudyViews caseStudies = new CaseStudyViews(site, sources);
        TreeCases treeCases = new TreeCases(site);
        Cards cards = new Cards(site, caseStudies, treeCases);
        this.siteViews = new SiteViews(site);
        RecordViews records = new RecordViews(site, caseStudies);
        this.logs = new RecordLogs(site, records);
        this.pageViews = new PageViews(site, caseStudies, cards, treeCases, new Decisions(records, logs));
        this.madeViews = new MadeViews(
                site,
                cards,
                new Groups(site.site().relations().navigation().entries(), cards),
                sources,
                new Decisions(records, logs));
    }

    PageText written(Prose prose) {
        Page page = prose.page();
        Hrefs hrefs = Hrefs.relative(page.url());
        SiteView siteView = siteViews.view(page.path(), hrefs);
        boolean tree = site.site().trees().containsKey(page.path());
        Fragments fragments = new Fragments(templates, siteView, tree);
        TermIndex known = page.path().equals(site.site().glossaryPath()) ? NO_TERMS : terms;
        PageView view = pageViews.view(page, hrefs, body(prose, hrefs, known, fragments));
        return new PageText(PageText.template(template(page, tree)), variables(view, siteView), fragments.failure());
    }

    /** All of a section on one page. */
    PageText section(Page index, List<Prose> texts) {
        Hrefs hrefs = Hrefs.relative(MadePages.print(index.url()));
        SiteView siteView = siteViews.view(
                index.path(), hrefs, texts.stream().map(Prose::page).toList());
        Fragments fragments = new Fragments(templates, siteView, false);
        SectionPrints prints = new SectionPrints(
                site,
                prose -> fragments.part(pageViews.view(prose.page(), hrefs, body(prose, hrefs, NO_TERMS, fragments))));
        return new PageText(
                PageText.template("print"), variables(prints.view(index, texts, hrefs), siteView), fragments.failure());
    }

    /** A tree's map. */
    PageText map(Page page, DecisionTree tree) {
        Hrefs hrefs = Hrefs.relative(MadePages.map(page.path()));
        // In the menu it is the page of the tree; it shows nothing of that page's text.
        SiteView siteView = siteViews.view(page.path(), hrefs, List.of());
        return new PageText(PageText.template("tree-map"), variables(pageViews.map(page, tree, hrefs), siteView), null);
    }

    private Body body(Prose prose, Hrefs hrefs, TermIndex known, Fragments fragments) {
        PanelViews panels = new PanelViews(site, prose.page(), hrefs, reckoner);
        return new Body(
                site, prose, hrefs, new TermLinks(known, hrefs), new Body.Fillings(sources, code, panels, fragments));
    }

    /**
     * A site may be one tree, which is then its home page. A tree that could not be read is shown as the plain page that it is on GitHub;
     * its faults are told already.
     */
    private String template(Page page, boolean tree) {
        if (page.path().equals(site.site().home()) && !tree) {
            return "home";
        }
        boolean unread = page.kind() == PageKind.DECISION_TREE && !tree;
        return unread ? PageKind.PAGE.id() : page.kind().id();
    }

    SitePath tagUrl(String tag) {
        return site.tagUrl(tag);
    }

    PageText tags() {
        Hrefs hrefs = Hrefs.relative(site.site().made().allTags());
        return made("tags", madeViews.tags(hrefs), hrefs);
    }

    PageText tag(String tag) {
        Hrefs hrefs = Hrefs.relative(tagUrl(tag));
        return made("tag", madeViews.tagPage(tag, hrefs), hrefs);
    }

    PageText sources() {
        Hrefs hrefs = Hrefs.relative(site.site().made().sources());
        return made("sources", madeViews.sources(hrefs), hrefs);
    }

    /** Scripts that pages of trees load at the end of a walk. */
    List<OutputFile> results(Collection<Page> all) {
        return all.stream().flatMap(page -> pageViews.result(page).stream()).toList();
    }

    /** How many pages the decision log has that this index shows. */
    int logPages(PagePath index) {
        return logs.pages(index);
    }

    PageText log(Page index, int number) {
        Hrefs hrefs = Hrefs.relative(MadePages.log(index.url(), number));
        return made("decision-log", madeViews.log(index, number, hrefs), hrefs);
    }

    PageText review() {
        Hrefs hrefs = Hrefs.relative(site.site().made().review());
        return made("decisions-to-review", madeViews.review(hrefs), hrefs);
    }

    PageText search() {
        Hrefs hrefs = Hrefs.relative(site.site().made().search());
        return made("search", madeViews.search(hrefs), hrefs);
    }

    PageText notFound() {
        Hrefs hrefs = Hrefs.absolute(
                site.site().made().notFound(), site.config().places().baseUrl());
        return made("not-found", madeViews.notFound(), hrefs);
    }

    private PageText made(String template, PageView view, Hrefs hrefs) {
        return new PageText(PageText.template(template), variables(view, siteViews.view(null, hrefs)), null);
    }

    private static Map<String, Object> variables(PageView page, SiteView site) {
        return Map.of("page", page, "site", site);
    }
}
