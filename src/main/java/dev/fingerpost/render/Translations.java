package dev.fingerpost.render;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.Languages;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Site;
import dev.fingerpost.view.AlternateView;
import dev.fingerpost.view.LanguageView;
import dev.fingerpost.view.TranslationsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leads from a page to the same in other languages. */
final class Translations {
    private static final String ANY = "x-default";

    private final Site site;
    private final Languages languages;
    /** Languages with pages: others are nowhere to be read. */
    private final List<Language> read;
    /** Folders of the languages whose pages have tags. */
    private final Set<String> tagged;

    Translations(Site site) {
        this.site = site;
        this.languages = site.config().languages();
        this.read = languages.all().stream()
                .filter(language -> site.whole().pages().keySet().stream()
                        .anyMatch(page -> page.text().startsWith(language.folder())))
                .toList();
        this.tagged = site.whole().pages().values().stream()
                .filter(page -> !page.meta().tags().isEmpty())
                .flatMap(page -> languages.of(page.path()).map(Language::folder).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Null where the site has one language.
     *
     * @param page null for one that the site makes itself
     */
    @Nullable
    TranslationsView view(@Nullable PagePath page, Hrefs hrefs) {
        Language shown = languages.shown();
        if (shown == null || read.size() < 2) {
            return null;
        }
        boolean isStandIn = page != null && page.isStandIn();
        return new TranslationsView(
                read.stream().map(language -> language(language, page, hrefs)).toList(),
                language(shown, page, hrefs),
                isStandIn ? language(read.get(0), page, hrefs) : null,
                isStandIn ? List.of() : alternates(page, hrefs));
    }

    private LanguageView language(Language language, @Nullable PagePath page, Hrefs hrefs) {
        return new LanguageView(
                language.tag(),
                language.shownName(),
                Language.direction(language.tag()),
                hrefs.to(page == null ? made(language, hrefs.from()) : written(language, page, hrefs.from())));
    }

    private SitePath written(Language language, PagePath page, SitePath from) {
        Page same = site.in(language, page);
        if (same == null) {
            return home(language);
        }
        SitePath derived = sameName(language, from);
        return !from.equals(page.url()) && site.relations().links().isMade(derived) ? derived : same.url();
    }

    /** A page that the site makes stands in other languages under the same name, if it has something to show there. */
    private SitePath made(Language language, SitePath from) {
        SitePath same = sameName(language, from);
        boolean isEmpty =
                same.equals(new MadePages(language.folder()).allTags()) && !tagged.contains(language.folder());
        return site.relations().links().isMade(same) && !isEmpty ? same : home(language);
    }

    private SitePath sameName(Language language, SitePath from) {
        return new SitePath(
                language.folder() + from.text().substring(site.folder().length()));
    }

    private static SitePath home(Language language) {
        return PagePath.home(language.folder()).url();
    }

    /** What is derived from a page (its map, its print) is kept from search engines, so none of them is told of its like. */
    private List<AlternateView> alternates(@Nullable PagePath page, Hrefs hrefs) {
        if (page == null || !page.url().equals(hrefs.from())) {
            return List.of();
        }
        List<AlternateView> alternates = new ArrayList<>();
        for (Page same : site.translations(page)) {
            alternates.add(new AlternateView(languages.tag(same.path()), address(same, hrefs)));
        }
        Page main = site.in(read.get(0), page);
        if (main != null && !alternates.isEmpty()) {
            alternates.add(new AlternateView(ANY, address(main, hrefs)));
        }
        return List.copyOf(alternates);
    }

    private String address(Page page, Hrefs hrefs) {
        String base = site.config().places().baseUrl();
        return base == null ? hrefs.to(page.url()) : page.url().absolute(base);
    }
}
