package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Navigation.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ways through a site: from its folders, or from the navigation that its configuration lists. */
final class Navigator {
    private final Map<PagePath, List<PagePath>> trail = new LinkedHashMap<>();
    private final Map<PagePath, PagePath> previous = new LinkedHashMap<>();
    private final Map<PagePath, PagePath> next = new LinkedHashMap<>();
    private final Map<PagePath, List<PagePath>> children = new LinkedHashMap<>();
    private final Map<PagePath, Page> pages;
    private final List<Entry> apart = new ArrayList<>();
    private final PagePath home;

    private Navigator(Map<PagePath, Page> pages, PagePath home) {
        this.pages = pages;
        this.home = home;
    }

    /**
     * @param config its {@code nav}, or none for folders, and the folders with a menu of their own
     * @param drafts pages that are not built: listing one is no fault
     */
    static Noted<Navigation> navigate(SiteConfig config, Map<PagePath, Page> pages, Map<PagePath, Page> drafts) {
        Notes notes = new Notes();
        Navigator navigator =
                new Navigator(pages, PagePath.home(config.languages().folder()));
        List<Entry> folders = FolderNavigation.entries(pages.values(), config.languages());
        navigator.walk(folders, navigator.home());
        List<Entry> entries = folders;
        if (config.menu().nav() != null) {
            entries = notes.take(ListedNavigation.entries(config, pages, drafts));
            navigator.walk(entries, navigator.home());
        }
        config.menu().own().forEach(folder -> navigator.setApart(folder, config, notes));
        entries = navigator.left(entries);
        navigator.chain(entries);
        navigator.chain(navigator.apart);
        if (pages.containsKey(navigator.home)) {
            List<PagePath> below = new ArrayList<>(pagesOf(entries));
            below.remove(navigator.home);
            navigator.children.put(navigator.home, List.copyOf(below));
            navigator.trail.put(navigator.home, List.of());
        }
        return notes.with(navigator.navigation(entries));
    }

    private void setApart(Located<ProjectPath> folder, SiteConfig config, Notes notes) {
        Entry section = FolderNavigation.section(pages.values(), folder.value(), config.languages());
        if (section == null) {
            FolderNavigation.unknown(folder, notes);
        } else {
            apart.add(section);
        }
    }

    /** The entries that do not lead to a section with a menu of its own. */
    private List<Entry> left(List<Entry> entries) {
        Set<PagePath> gone = new HashSet<>(pagesOf(apart));
        return entries.stream()
                .filter(entry -> !gone.contains(entry.page())
                        && !(entry.page() == null && entry.url() == null && gone.containsAll(pagesOf(entry.items()))))
                .toList();
    }

    private List<PagePath> home() {
        return pages.containsKey(home) ? List.of(home) : List.of();
    }

    private Navigation navigation(List<Entry> entries) {
        return new Navigation(
                entries,
                apart,
                Collections.unmodifiableMap(trail),
                Collections.unmodifiableMap(previous),
                Collections.unmodifiableMap(next),
                Collections.unmodifiableMap(children));
    }

    /** Notes the way down to each entry, and what stands below it. What an earlier walk found is kept where this one knows less. */
    private void walk(List<Entry> entries, List<PagePath> above) {
        for (Entry entry : entries) {
            PagePath page = entry.page();
            List<PagePath> below = above;
            if (page != null && !page.equals(home)) {
                if (above.size() >= trail.getOrDefault(page, List.of()).size()) {
                    trail.put(page, above);
                }
                below = new ArrayList<>(trail.get(page));
                below.add(page);
                below = List.copyOf(below);
                if (!entry.items().isEmpty()) {
                    children.put(page, List.copyOf(pagesOf(entry.items())));
                }
            }
            walk(entry.items(), below);
        }
    }

    /** The pages of these entries; for a group without a page, the pages in it. */
    private static List<PagePath> pagesOf(List<Entry> entries) {
        List<PagePath> found = new ArrayList<>();
        for (Entry entry : entries) {
            PagePath page = entry.page();
            if (page != null) {
                found.add(page);
            } else {
                found.addAll(pagesOf(entry.items()));
            }
        }
        return found;
    }

    /** Reading order runs within each section; pages that stand alone at the top are one section. */
    private void chain(List<Entry> entries) {
        List<PagePath> alone = new ArrayList<>();
        for (Entry entry : entries) {
            PagePath page = entry.page();
            if (entry.items().isEmpty() && page != null) {
                alone.add(page);
            } else {
                List<PagePath> section = new ArrayList<>();
                collect(entry, section);
                link(section);
            }
        }
        link(alone);
    }

    private static void collect(Entry entry, List<PagePath> section) {
        PagePath page = entry.page();
        if (page != null) {
            section.add(page);
        }
        entry.items().forEach(item -> collect(item, section));
    }

    private void link(List<PagePath> section) {
        for (int i = 1; i < section.size(); i++) {
            previous.put(section.get(i), section.get(i - 1));
            next.put(section.get(i - 1), section.get(i));
        }
    }
}
