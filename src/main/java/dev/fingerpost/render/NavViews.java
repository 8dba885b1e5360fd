package dev.fingerpost.render;

import dev.fingerpost.file.Limits;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.view.NavView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The navigation as one page shows it. Only sections around the page are open, and of a long section only the entries near it
 * are shown: a page never holds all pages.
 */
final class NavViews {
    private static final int[] NOWHERE = {};

    private final List<Entry> entries;
    private final List<Entry> apart;
    /** By page: at each level the number of the entry that leads to it. */
    private final Map<PagePath, int[]> places = new HashMap<>();
    /** The same for pages of sections with a menu of their own. */
    private final Map<PagePath, int[]> apartPlaces = new HashMap<>();

    private final SharedViews<Entry, NavView> closed = new SharedViews<>();
    /** All entries of a level, closed. */
    private final SharedViews<List<Entry>, List<NavView>> tops = new SharedViews<>();

    NavViews(List<Entry> entries, List<Entry> apart) {
        this.entries = entries;
        this.apart = apart;
        note(entries, NOWHERE, places);
        note(apart, NOWHERE, apartPlaces);
    }

    private static void note(List<Entry> level, int[] above, Map<PagePath, int[]> places) {
        for (int i = 0; i < level.size(); i++) {
            int[] place = Arrays.copyOf(above, above.length + 1);
            place[above.length] = i;
            Entry entry = level.get(i);
            if (entry.page() != null) {
                places.putIfAbsent(entry.page(), place);
            }
            note(entry.items(), place, places);
        }
    }

    /** @param page the one shown; null for one that stands in no section. A menu of its own stands before that of the site. */
    List<NavView> tree(@Nullable PagePath page, Hrefs hrefs) {
        int[] own = place(page, apartPlaces);
        List<NavView> views = new ArrayList<>();
        if (own.length > 0) {
            views.addAll(new Tree(own, hrefs).views(apart, 0, true));
        }
        views.addAll(new Tree(place(page, places), hrefs).views(entries, 0, true));
        return List.copyOf(views);
    }

    /** The sections with a menu of their own. */
    List<NavView> apart(@Nullable PagePath page, Hrefs hrefs) {
        return top(apart, place(page, apartPlaces), hrefs);
    }

    /** The top of the navigation; of what is below only the pages of groups that have none of their own, since nothing else leads there. */
    List<NavView> sections(@Nullable PagePath page, Hrefs hrefs) {
        return top(entries, place(page, places), hrefs);
    }

    private List<NavView> top(List<Entry> entries, int[] place, Hrefs hrefs) {
        List<NavView> level = tops.get(
                entries,
                hrefs,
                all -> all.stream().map(entry -> top(entry, NOWHERE, hrefs)).toList());
        if (place.length == 0) {
            return level;
        }
        List<NavView> views = new ArrayList<>(level);
        views.set(place[0], top(entries.get(place[0]), place, hrefs));
        return List.copyOf(views);
    }

    /** @param place numbers that lead to the page shown, through this entry; none if it is elsewhere */
    private NavView top(Entry entry, int[] place, Hrefs hrefs) {
        List<NavView> items = entry.page() == null ? below(entry, place, 1, hrefs) : List.of();
        return view(entry, place.length > 0, place.length == 1, items, hrefs);
    }

    /**
     * Of groups within a group that have no page of their own, the pages stand in its list.
     *
     * @param here numbers that lead to the page shown; none if it is elsewhere
     * @param depth which of them is that of an entry of this group
     */
    private List<NavView> below(Entry group, int[] here, int depth, Hrefs hrefs) {
        List<NavView> views = new ArrayList<>();
        for (int i = 0; i < group.items().size() && views.size() < Limits.NAV_ENTRIES; i++) {
            Entry item = group.items().get(i);
            boolean open = here.length > depth && here[depth] == i;
            if (item.page() != null || item.url() != null) {
                views.add(view(item, open, open && here.length == depth + 1, List.of(), hrefs));
            } else {
                views.addAll(below(item, open ? here : NOWHERE, depth + 1, hrefs));
            }
        }
        return List.copyOf(views.subList(0, Math.min(views.size(), Limits.NAV_ENTRIES)));
    }

    private static int[] place(@Nullable PagePath page, Map<PagePath, int[]> places) {
        return page == null ? NOWHERE : places.getOrDefault(page, NOWHERE);
    }

    private NavView view(Entry entry, boolean open, boolean current, List<NavView> items, Hrefs hrefs) {
        return open || !items.isEmpty()
                ? made(entry, open, current, items, hrefs)
                : closed.get(entry, hrefs, shared -> made(shared, false, false, List.of(), hrefs));
    }

    private static NavView made(Entry entry, boolean open, boolean current, List<NavView> items, Hrefs hrefs) {
        String href = entry.page() == null ? entry.url() : hrefs.to(entry.page().url());
        return new NavView(
                entry.title(), entry.language(), href, entry.url() != null, entry.collapsed(), current, open, items);
    }

    /** The entries that one page shows. */
    private final class Tree {
        private final int[] place;
        private final Hrefs hrefs;
        /** How many entries of groups that the page is not in may still be shown. */
        private int room = Limits.NAV_ENTRIES;

        Tree(int[] place, Hrefs hrefs) {
            this.place = place;
            this.hrefs = hrefs;
        }

        /** @param around whether the way to the page shown runs through these entries */
        List<NavView> views(List<Entry> level, int depth, boolean around) {
            int shown = around && depth < place.length ? place[depth] : -1;
            int first = Math.max(0, Math.min(shown - Limits.NAV_ENTRIES / 2, level.size() - Limits.NAV_ENTRIES));
            int last = Math.min(level.size(), first + Limits.NAV_ENTRIES);
            List<NavView> views = new ArrayList<>();
            for (int i = first; i < last; i++) {
                Entry entry = level.get(i);
                boolean open = i == shown;
                boolean current = open && place.length == depth + 1;
                views.add(view(entry, open, current, items(entry, depth, open), hrefs));
            }
            return List.copyOf(views);
        }

        /** Closed groups without a page of their own are shown open while there is room: nothing else leads to their pages. */
        private List<NavView> items(Entry entry, int depth, boolean open) {
            if (open) {
                return views(entry.items(), depth + 1, true);
            }
            boolean fits = entry.page() == null && entry.items().size() <= room;
            if (!fits) {
                return List.of();
            }
            room -= entry.items().size();
            return views(entry.items(), depth + 1, false);
        }
    }
}
