package dev.fingerpost.render;

import dev.fingerpost.json.Json;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.view.Markup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says of itself to machines: JSON-LD in the words of schema.org. */
final class StructuredData {
    private final SiteContext site;

    StructuredData(SiteContext site) {
        this.site = site;
    }

    /** Null without a base URL: these addresses must be absolute. */
    @Nullable
    Markup of(Page page) {
        String base = site.config().places().baseUrl();
        if (base == null) {
            return null;
        }
        return new Markup(Json.forScript(json -> {
            json.object().field("@context", "https://schema.org").array("@graph");
            about(json, page, base);
            trail(json, page, base);
            json.end().end();
        }));
    }

    private void about(Json json, Page page, String base) {
        boolean home = page.path().equals(site.site().home());
        LocalDate changed = page.meta().changed();
        boolean article = page.kind() == PageKind.GUIDE || page.kind() == PageKind.CASE_STUDY;
        json.object()
                .field("@type", home ? "WebSite" : article ? "Article" : "WebPage")
                .field("url", page.url().absolute(base))
                .field(article ? "headline" : "name", name(page))
                .optional("description", page.description())
                .field("inLanguage", site.config().language())
                .optional("dateModified", changed == null ? null : changed.toString())
                .optional("creditText", site.config().about().author())
                .optional(
                        "license",
                        site.config().about().licence() == null
                                ? null
                                : site.config().about().licence().url())
                .end();
    }

    private void trail(Json json, Page page, String base) {
        List<Page> pages = new ArrayList<>();
        for (PagePath path : site.site().relations().navigation().trail().getOrDefault(page.path(), List.of())) {
            pages.add(site.site().pages().get(path));
        }
        pages.add(page);
        if (pages.size() < 2) {
            return;
        }
        json.object().field("@type", "BreadcrumbList").array("itemListElement");
        for (int i = 0; i < pages.size(); i++) {
            json.object()
                    .field("@type", "ListItem")
                    .field("position", i + 1)
                    .field("name", name(pages.get(i)))
                    .field("item", pages.get(i).url().absolute(base))
                    .end();
        }
        json.end().end();
    }

    private String name(Page page) {
        return page.path().equals(site.site().home()) ? site.config().about().title() : page.title();
    }
}
