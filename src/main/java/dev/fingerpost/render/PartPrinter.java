package dev.fingerpost.render;

import dev.fingerpost.page.Page;
import dev.fingerpost.render.Templates.Failure;
import dev.fingerpost.render.view.PageView;
import dev.fingerpost.render.view.SiteView;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints pages with the theme's own markup as parts of a longer one. */
final class PartPrinter {
    private static final String TEMPLATE = "lib/fragments/part.ftlh";

    private final Templates templates;
    private final SiteView site;
    private final Function<Page, PageView> views;
    private @Nullable Failure failure;

    /** @param views pages, with the addresses of the page that holds them all */
    PartPrinter(Templates templates, SiteView site, Function<Page, PageView> views) {
        this.templates = templates;
        this.site = site;
        this.views = views;
    }

    String print(Page page) {
        if (failure != null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        failure = templates.write(TEMPLATE, Map.of("page", views.apply(page), "site", site), text);
        return text.toString();
    }

    @Nullable
    Failure failure() {
        return failure;
    }
}
