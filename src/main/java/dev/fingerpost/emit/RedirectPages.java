package dev.fingerpost.emit;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.site.OldPlaces;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Site.Alias;
import dev.fingerpost.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pages at old addresses: each leads on at once to where its page is now. The theme's script takes along the anchor that a reader came
 * with, or follows it where that part of the old page went somewhere else.
 */
final class RedirectPages {
    /** It shows a link and runs the theme's own script. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

    private static final ThemePath SCRIPT = new ThemePath("assets/site.js");

    private final Site site;
    private final Assets assets;
    private final OldPlaces places;

    private RedirectPages(Site site, Assets assets) {
        this.site = site;
        this.assets = assets;
        this.places = new OldPlaces(site);
    }

    static List<OutputFile> of(Site site, Assets assets) {
        RedirectPages pages = new RedirectPages(site, assets);
        Map<SitePath, List<Alias>> byOld = new TreeMap<>();
        for (Alias alias : site.relations().aliases()) {
            if (!pages.places.isLive(alias.from().path())) {
                byOld.computeIfAbsent(alias.from().path(), path -> new ArrayList<>())
                        .add(alias);
            }
        }
        pages.maps(byOld);
        pages.home(byOld);
        List<OutputFile> files = new ArrayList<>();
        byOld.forEach((old, aliases) -> files.add(OutputFile.text(old, pages.page(old, aliases))));
        return files;
    }

    /** The map of a tree moves with it. */
    private void maps(Map<SitePath, List<Alias>> byOld) {
        for (Alias alias : site.relations().aliases()) {
            PagePath tree = alias.to().path().source();
            PagePath before = alias.from().path().source();
            if (alias.from().anchor() != null
                    || tree == null
                    || before == null
                    || !site.trees().containsKey(tree)) {
                continue;
            }
            SitePath old = MadePages.map(before);
            if (!places.isLive(old) && !byOld.containsKey(old)) {
                byOld.put(old, List.of(new Alias(Address.of(old), Address.of(MadePages.map(tree)), alias.at())));
            }
        }
    }

    /** A site without a home page begins with the first page of its navigation. */
    private void home(Map<SitePath, List<Alias>> byOld) {
        SitePath home = site.home().url();
        if (!places.isLive(home) && !byOld.containsKey(home) && !site.pages().isEmpty()) {
            PagePath first = firstOf(site.relations().navigation().entries())
                    .orElse(site.pages().keySet().iterator().next());
            Page page = requireNonNull(site.pages().get(first));
            Position nowhere = Position.wholeFile(page.sourcePath());
            byOld.put(home, List.of(new Alias(Address.of(home), Address.of(page.url()), nowhere)));
        }
    }

    private static Optional<PagePath> firstOf(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.page()).or(() -> firstOf(entry.items())).stream())
                .findFirst();
    }

    private String page(SitePath old, List<Alias> aliases) {
        List<Alias> parts =
                aliases.stream().filter(alias -> alias.from().anchor() != null).toList();
        // Where only parts have a new place, the page as a whole leads to the first of their pages.
        Address to = aliases.stream()
                .filter(alias -> alias.from().anchor() == null)
                .map(Alias::to)
                .findFirst()
                .orElseGet(() -> Address.of(parts.get(0).to().path()));
        String href = Html.escape(to.href(old));
        String refresh = "<meta http-equiv=\"refresh\" content=\"0; url=" + href + "\">";
        SitePath script = assets.theme().get(SCRIPT);
        String title = Html.escape(places.title(to));
        PagePath page = to.path().source();
        String tag = page == null ? "" : site.config().languages().tag(page);
        return "<!doctype html>\n<html lang=\""
                + Html.escape(tag.isEmpty() ? site.config().language() : tag) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<title>" + title + "</title>\n"
                + "<meta name=\"robots\" content=\"noindex\">\n"
                + (script != null ? "<noscript>" + refresh + "</noscript>\n" : refresh + "\n")
                + (script != null ? "<script src=\"" + Html.escape(script.href(old)) + "\" defer></script>\n" : "")
                + canonical(to)
                + "</head>\n<body>\n<main" + (script != null ? " data-module=\"moved\"" : "") + ">\n"
                + "<h1><a href=\"" + href + "\" data-part=\"whole\">" + title
                + "</a></h1>\n" + list(old, parts) + "</main>\n</body>\n</html>\n";
    }

    private String canonical(Address to) {
        String base = site.config().places().baseUrl();
        return base == null
                ? ""
                : "<link rel=\"canonical\" href=\"" + Html.escape(to.path().absolute(base)) + "\">\n";
    }

    private String list(SitePath old, List<Alias> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("<ul>\n");
        for (Alias part : parts) {
            list.append("<li id=\"" + Html.escape(String.valueOf(part.from().anchor())) + "\"><a href=\""
                    + Html.escape(part.to().href(old)) + "\">" + Html.escape(places.title(part.to()))
                    + "</a></li>\n");
        }
        return list.append("</ul>\n").toString();
    }
}
