package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Html;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.PageView;
import dev.fingerpost.view.TocView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All pages of a section on one page, to be printed or read at one go. */
final class SectionPrints {
    private final SiteContext site;
    private final Function<Prose, String> printer;

    /** @param printer the HTML of a page as a part of this one */
    SectionPrints(SiteContext site, Function<Prose, String> printer) {
        this.site = site;
        this.printer = printer;
    }

    /**
     * The page for the section that this is the index of.
     *
     * @param texts those of {@link #pages}
     */
    PageView view(Page index, List<Prose> texts, Hrefs hrefs) {
        Map<String, String> ids = new LinkedHashMap<>();
        Slugs slugs = new Slugs();
        texts.forEach(prose -> ids.put(address(prose.page(), hrefs), slugs.unique(name(prose.page()))));
        List<TocView> toc = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (Prose prose : texts) {
            String id = requireNonNull(ids.get(address(prose.page(), hrefs)));
            toc.add(new TocView(id, prose.page().title(), List.of()));
            body.append("<section class=\"part\" id=\"")
                    .append(Html.escape(id))
                    .append("\">\n")
                    .append(new SectionPart(id, ids).of(printer.apply(prose)))
                    .append("</section>\n");
        }
        List<LinkView> above = List.of(site.home(hrefs), site.link(index, hrefs));
        return Frames.printed(index.title(), new Markup(body.toString()))
                .with(new PageView.Ways(List.copyOf(toc), above, null, null, null, List.of()));
    }

    /** What stands on that page, in the order of the navigation. A decision tree is a tool, and has a page of its own that prints. */
    static List<PagePath> pages(Site site, Page index) {
        List<PagePath> pages = new ArrayList<>();
        below(site, index.path(), pages);
        return pages;
    }

    private static void below(Site site, PagePath path, List<PagePath> pages) {
        for (PagePath child : site.relations().navigation().children().getOrDefault(path, List.of())) {
            if (!site.trees().containsKey(child)) {
                pages.add(child);
            }
            below(site, child, pages);
        }
    }

    /** As links have it. */
    private static String address(Page page, Hrefs hrefs) {
        return Html.escape(hrefs.to(page.url()));
    }

    private static String name(Page page) {
        return page.url().stem().replaceFirst("/index$", "").replace('/', '-');
    }
}
