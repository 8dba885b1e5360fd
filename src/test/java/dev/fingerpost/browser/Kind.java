package dev.fingerpost.browser;

import dev.fingerpost.it.BuiltSite;

/** One page of every kind that a site has. */
enum Kind {
    HOME(BuiltSite.real(), "index.html"),
    SECTION(BuiltSite.real(), "guides/index.html"),
    CASES(BuiltSite.real(), "case-studies/index.html"),
    GUIDE(BuiltSite.real(), "guides/a-first-rag-system.html"),
    CASE_STUDY(BuiltSite.real(), "case-studies/doordash.html"),
    TREE(BuiltSite.real(), "trees/retrieve-or-retrain.html"),
    MAP(BuiltSite.real(), "trees/retrieve-or-retrain.map.html"),
    TAGS(BuiltSite.real(), "tags/index.html"),
    TAG(BuiltSite.real(), "tags/rag.html"),
    SOURCES(BuiltSite.real(), "sources.html"),
    SEARCH(BuiltSite.real(), "search.html"),
    GLOSSARY(BuiltSite.real(), "glossary.html"),
    LOST(BuiltSite.real(), "404.html"),
    PAGE(BuiltSite.real(), "method/index.html"),
    CALCULATOR(BuiltSite.real(), "tools/break-even.html"),
    COMPARISON(BuiltSite.real(), "tools/side-by-side.html"),
    SCORECARD(BuiltSite.real(), "tools/weigh-the-routes.html"),
    HOME_WITH_CODE(BuiltSite.small(), "index.html"),
    EVERY_CONSTRUCT(BuiltSite.small(), "guides/every-construct.html"),
    EVERY_PANEL(BuiltSite.small(), "guides/panels.html"),
    WHOLE_SECTION(BuiltSite.small(), "guides/print.html"),
    EVERY_FACT(BuiltSite.small(), "case-studies/acme.html"),
    EVERY_ANSWER(BuiltSite.small(), "trees/size.html");

    final BuiltSite site;
    final String path;

    Kind(BuiltSite site, String path) {
        this.site = site;
        this.path = path;
    }

    /** Serves the site that has this page, under the path that its base-url names. */
    SiteServer serve() {
        return SiteServer.of(site.folder(), site == BuiltSite.real() ? "/retrieve-or-retrain/" : "/all/");
    }
}
