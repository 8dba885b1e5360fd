package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.Languages;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Source;
import dev.fingerpost.text.Html;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.SourceView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sources, in their list and where they are cited. */
final class SourceViews {
    private final SiteContext site;

    SourceViews(SiteContext site) {
        this.site = site;
    }

    /** All sources by their titles, with the places that cite them. */
    List<SourceView> all(Hrefs hrefs) {
        return site.site().apparatus().sources().values().stream()
                .sorted(Comparator.comparing(source -> source.work().title(), Initials.ORDER))
                .map(source -> view(source, uses(source, hrefs)))
                .toList();
    }

    /** The results of a case study are named only where no note of it cites the source: they stand on one page. */
    private List<LinkView> uses(Source source, Hrefs hrefs) {
        List<Site.Citation> citations = site.site().apparatus().citations().getOrDefault(source.id(), List.of());
        Set<PagePath> withNotes = citations.stream()
                .filter(citation -> citation.note() > 0)
                .map(Site.Citation::page)
                .collect(Collectors.toSet());
        return citations.stream()
                .filter(citation -> citation.note() > 0 || !withNotes.contains(citation.page()))
                .map(citation -> use(citation, hrefs))
                .toList();
    }

    /** A source by itself; null where there is none of this id. */
    @Nullable
    SourceView one(String id) {
        Source source = site.site().apparatus().sources().get(id);
        return source == null ? null : view(source, List.of());
    }

    private SourceView view(Source source, List<LinkView> uses) {
        Languages languages = site.config().languages();
        String own = source.note(site.config().language());
        boolean isForeign =
                own == null && source.note() != null && !languages.folder().isEmpty();
        return new SourceView(
                source.id(),
                source.work().title(),
                source.work().authors(),
                source.work().year(),
                source.work().publisher(),
                source.work().url(),
                site.dates().view(source.seen()),
                site.graded(source.grade()),
                own == null ? source.note() : own,
                isForeign ? languages.all().get(0).tag() : null,
                changes(source),
                uses);
    }

    private List<String> changes(Source source) {
        List<String> changes = new ArrayList<>();
        if (source.withdrawn() != null) {
            String day = site.dates().day(source.withdrawn().on()).text();
            changes.add(site.messages()
                    .text("source.withdrawn", day, source.withdrawn().because()));
        }
        if (source.regraded() != null) {
            String day = site.dates().day(source.regraded().on()).text();
            changes.add(site.messages()
                    .text(
                            "source.regraded",
                            site.graded(source.regraded().from()).word(),
                            day));
        }
        return changes;
    }

    private LinkView use(Site.Citation citation, Hrefs hrefs) {
        Page page = requireNonNull(site.site().pages().get(citation.page()));
        String anchor = citation.note() == 0 ? null : "fnref-" + citation.note();
        return new LinkView(
                page.title(),
                site.config().languages().foreign(page.path()),
                hrefs.to(new Address(page.url(), anchor)));
    }

    /** A source as a footnote prints it: authors, title, publisher, year. */
    Markup reference(Source source, Hrefs hrefs) {
        String url = source.work().url();
        String href = url == null ? hrefs.to(new Address(site.site().made().sources(), source.id())) : url;
        StringBuilder html = new StringBuilder();
        if (source.work().authors() != null) {
            html.append(Html.escape(source.work().authors())).append(": ");
        }
        html.append("<cite><a href=\"").append(Html.escape(href)).append("\">");
        html.append(Html.escape(source.work().title())).append("</a></cite>");
        if (source.work().publisher() != null) {
            html.append(", ").append(Html.escape(source.work().publisher()));
        }
        if (source.work().year() != null) {
            html.append(", ").append(source.work().year());
        }
        html.append('.');
        if (source.withdrawn() != null) {
            html.append(" <strong>")
                    .append(Html.escapeText(changes(source).get(0)))
                    .append("</strong>");
        }
        return new Markup(html.toString());
    }
}
