package dev.fingerpost.emit;

import dev.fingerpost.config.Languages;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Html;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The addresses of all pages, for search engines; only with a base URL. */
final class Sitemap {
    static final SitePath PATH = new SitePath("sitemap.xml");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private static final String LINKS = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    private Sitemap() {}

    static List<OutputFile> of(Site site) {
        String base = site.config().places().baseUrl();
        return base == null ? List.of() : files(base, entries(site, base), Limits.SITEMAP_ADDRESSES);
    }

    /** One file, or several and one that lists them. */
    static List<OutputFile> files(String base, List<String> entries, int most) {
        if (entries.size() <= most) {
            return List.of(OutputFile.text(PATH, addresses(entries)));
        }
        List<OutputFile> files = new ArrayList<>();
        StringBuilder index = new StringBuilder(HEAD + "<sitemapindex" + SPACE + ">\n");
        for (int from = 0; from < entries.size(); from += most) {
            SitePath path = new SitePath("sitemap-" + (files.size() + 1) + ".xml");
            files.add(OutputFile.text(path, addresses(entries.subList(from, Math.min(entries.size(), from + most)))));
            index.append("  <sitemap><loc>" + location(base, path) + "</loc></sitemap>\n");
        }
        files.add(OutputFile.text(PATH, index + "</sitemapindex>\n"));
        return files;
    }

    private static String addresses(List<String> entries) {
        String links = entries.stream().anyMatch(entry -> entry.contains("<xhtml:link")) ? LINKS : "";
        return HEAD + "<urlset" + SPACE + links + ">\n" + String.join("", entries) + "</urlset>\n";
    }

    private static List<String> entries(Site site, String base) {
        List<String> entries = new ArrayList<>();
        for (Site edition : site.inLanguages()) {
            add(edition, base, entries);
        }
        return entries;
    }

    private static void add(Site site, String base, List<String> entries) {
        for (Page page : site.written()) {
            LocalDate day = page.meta().changed();
            String changed = day == null ? "" : "<lastmod>" + day + "</lastmod>";
            entries.add(entry(base, page.url(), changed + alternates(site, page, base)));
        }
        if (!site.apparatus().sources().isEmpty()) {
            entries.add(entry(base, site.made().sources(), ""));
        }
        if (!site.relations().tags().isEmpty()) {
            entries.add(entry(base, site.made().allTags(), ""));
        }
        site.made().tags(site.relations().tags().keySet()).values().forEach(url -> entries.add(entry(base, url, "")));
    }

    private static String alternates(Site site, Page page, String base) {
        StringBuilder links = new StringBuilder();
        Languages languages = site.config().languages();
        for (Page same : site.translations(page.path())) {
            links.append(alternate(languages.tag(same.path()), same, base));
            if (languages.original(same.path()).equals(same.path())) {
                links.append(alternate("x-default", same, base));
            }
        }
        return links.toString();
    }

    private static String alternate(String language, Page page, String base) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + Html.escape(language) + "\" href=\""
                + location(base, page.url()) + "\"/>";
    }

    private static String entry(String base, SitePath url, String changed) {
        return "  <url><loc>" + location(base, url) + "</loc>" + changed + "</url>\n";
    }

    private static String location(String base, SitePath path) {
        return Html.escape(path.absolute(base));
    }
}
