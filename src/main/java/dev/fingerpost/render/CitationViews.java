package dev.fingerpost.render;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.page.Page;
import dev.fingerpost.text.Slugs;
import dev.fingerpost.view.CitationView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How pages are cited: by whom, what, where, when. */
final class CitationViews {
    /** What BibTeX would take for its own (BibTeXing, Oren Patashnik, 1988, section 4). */
    private static final Map<Character, String> ESCAPES = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('#', "\\#"),
            Map.entry('$', "\\$"),
            Map.entry('%', "\\%"),
            Map.entry('&', "\\&"),
            Map.entry('_', "\\_"));

    private final SiteContext site;

    CitationViews(SiteContext site) {
        this.site = site;
    }

    /** Null without a base URL or a date: such a page cannot be found again as it was. */
    @Nullable
    CitationView of(Page page) {
        String base = site.config().places().baseUrl();
        LocalDate date = page.meta().changed();
        if (base == null || date == null) {
            return null;
        }
        String url = page.url().absolute(base);
        return new CitationView(text(page, date, url), bibtex(page, date, url));
    }

    private String text(Page page, LocalDate date, String url) {
        SiteConfig config = site.config();
        String author = config.about().author() == null ? "" : config.about().author() + ". ";
        String day = site.dates().day(date).text();
        return author + page.title() + end(page.title()) + " " + config.about().title() + ", " + day + ". " + url;
    }

    private static String end(String title) {
        return title.isEmpty() || ".?!".indexOf(title.charAt(title.length() - 1)) < 0 ? "." : "";
    }

    private String bibtex(Page page, LocalDate date, String url) {
        SiteConfig config = site.config();
        List<String> fields = new ArrayList<>();
        if (config.about().author() != null) {
            // In braces of its own: a group's name has no first and last part.
            fields.add("author = {{" + escaped(config.about().author()) + "}}");
        }
        fields.add("title = {{" + escaped(page.title()) + "}}");
        fields.add("howpublished = {" + escaped(config.about().title()) + "}");
        fields.add("year = {" + date.getYear() + "}");
        fields.add("note = {" + date + "}");
        fields.add("url = {" + url + "}");
        return "@misc{" + key(page, date) + ",\n  " + String.join(",\n  ", fields) + "\n}";
    }

    private static String key(Page page, LocalDate date) {
        String name = page.url().stem().replaceFirst("(?:^|/)index$", "");
        String slug = Slugs.slug(name.replace('/', '-')).replaceAll("[^a-z0-9-]", "");
        return (slug.isEmpty() ? "page" : slug) + "-" + date.getYear();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(ESCAPES.getOrDefault((char) c, String.valueOf((char) c))));
        return out.toString();
    }
}
