package dev.fingerpost.site;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.NavEntry;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Navigation as fingerpost.yaml lists it. */
final class ListedNavigation {
    private final Map<PagePath, Page> pages;
    private final Map<PagePath, Page> drafts;
    private final Map<PagePath, Position> listed = new HashMap<>();
    private final Guesses guesses;
    private final SiteConfig config;
    private final Notes notes = new Notes();

    private ListedNavigation(SiteConfig config, Map<PagePath, Page> pages, Map<PagePath, Page> drafts) {
        this.config = config;
        this.pages = pages;
        this.drafts = drafts;
        this.guesses = new Guesses(pages.keySet().stream().map(PagePath::text).toList(), Limits.REPORTED);
    }

    /** The entries; one whose page is unknown, listed before or a draft is left out, and what stands below it moves up. */
    static Noted<List<Entry>> entries(SiteConfig config, Map<PagePath, Page> pages, Map<PagePath, Page> drafts) {
        ListedNavigation navigation = new ListedNavigation(config, pages, drafts);
        return navigation.notes.with(navigation.entries(
                config.menu().nav() == null ? List.of() : config.menu().nav()));
    }

    private List<Entry> entries(List<NavEntry> nav) {
        List<Entry> entries = new ArrayList<>();
        for (NavEntry listing : nav) {
            if (listing.url() != null && listing.title() != null) {
                entries.add(new Entry(
                        listing.title(), language(), null, listing.url().value(), List.of(), false));
                continue;
            } else if (listing.folder() != null) {
                folder(listing, listing.folder(), entries);
                continue;
            }
            Page page = listing.page() == null ? null : page(listing.page());
            List<Entry> items = entries(listing.items());
            if (page != null) {
                String title = isForOthers(page) ? null : listing.title();
                entries.add(new Entry(
                        title == null ? page.title() : title,
                        title == null ? config.languages().foreign(page.path()) : language(),
                        page.path(),
                        null,
                        items,
                        listing.collapsed()));
            } else if (listing.title() != null && !items.isEmpty()) {
                entries.add(new Entry(listing.title(), language(), null, null, items, listing.collapsed()));
            } else {
                entries.addAll(items);
            }
        }
        return List.copyOf(entries);
    }

    private void folder(NavEntry listing, Located<ProjectPath> folder, List<Entry> entries) {
        Entry section = FolderNavigation.section(pages.values(), folder.value(), config.languages());
        if (section == null) {
            FolderNavigation.unknown(folder, notes);
            return;
        }
        String title = listing.title();
        entries.add(new Entry(
                title == null ? section.title() : title,
                title == null ? section.language() : language(),
                section.page(),
                null,
                unlisted(section.items()),
                listing.collapsed()));
        if (section.page() != null) {
            listed.putIfAbsent(section.page(), folder.at());
        }
    }

    /** The pages of a folder that do not stand in the navigation before it. */
    private List<Entry> unlisted(List<Entry> items) {
        return items.stream()
                .filter(item -> item.page() == null
                        || !listed.containsKey(item.page())
                        || !item.items().isEmpty())
                .map(item -> new Entry(item.title(), item.language(), item.page(), null, unlisted(item.items()), false))
                .toList();
    }

    /** Words of the main language do not stand for a translation. */
    private boolean isForOthers(Page page) {
        return language() != null && !page.path().isStandIn();
    }

    /** The language of the listed words, where it is another than the one shown. */
    private @Nullable String language() {
        Language shown = config.languages().shown();
        boolean isOfOthers =
                shown != null && shown.nav() == null && !shown.folder().isEmpty();
        return isOfOthers ? config.languages().all().get(0).tag() : null;
    }

    private @Nullable Page page(Located<PagePath> written) {
        PagePath own = written.value().in(config.languages().folder());
        PagePath path = pages.containsKey(own) ? own : written.value();
        Page page = pages.get(path);
        if (page == null) {
            if (!drafts.containsKey(path)) {
                String below = PagePath.belowContent(path.text());
                boolean isBelow = pages.containsKey(new PagePath(below));
                notes.add(
                        Code.NAV_UNKNOWN,
                        written.at(),
                        "no page `" + path + "`",
                        isBelow ? "write `" + below + "`" : hint(path),
                        isBelow ? List.of(new Edit(written.at(), below)) : List.of());
            }
            return null;
        }
        Position first = listed.putIfAbsent(path, written.at());
        if (first != null) {
            String message = "`" + path + "` is already listed in line " + first.line();
            notes.add(Code.NAV_DUPLICATE, written.at(), message, "list each page once");
            return null;
        }
        return page;
    }

    private String hint(PagePath path) {
        return guesses.nearest(path.text())
                .map(Suggest::question)
                .orElse("entries name pages by their path below content/, like `guides/rag.md`");
    }
}
