package dev.fingerpost.render;

import dev.fingerpost.file.Limits;
import dev.fingerpost.render.view.NavView;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.site.Paths;
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
    /** By page: at each level the number of the entry that leads to it. */
    private final Map<String, int[]> places = new HashMap<>();

    NavViews(List<Entry> entries) {
        this.entries = entries;
        note(entries, NOWHERE);
    }

    private void note(List<Entry> level, int[] above) {
        for (int i = 0; i < level.size(); i++) {
            int[] place = Arrays.copyOf(above, above.length + 1);
            place[above.length] = i;
            Entry entry = level.get(i);
            if (entry.page() != null) {
                places.putIfAbsent(entry.page(), place);
            }
            note(entry.items(), place);
        }
    }

    /** @param page path of the page shown; null for one that stands in no section */
    List<NavView> tree(@Nullable String page, Hrefs hrefs) {
        return views(entries, place(page), 0, hrefs);
    }

    /** The top of the navigation, without what is below. */
    List<NavView> sections(@Nullable String page, Hrefs hrefs) {
        int[] place = place(page);
        List<NavView> views = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean open = place.length > 0 && place[0] == i;
            views.add(view(entries.get(i), open, open && place.length == 1, List.of(), hrefs));
        }
        return List.copyOf(views);
    }

    private int[] place(@Nullable String page) {
        return page == null ? NOWHERE : places.getOrDefault(page, NOWHERE);
    }

    /** @param place the way to the page shown as far as it runs through these entries */
    private List<NavView> views(List<Entry> level, int[] place, int depth, Hrefs hrefs) {
        int shown = depth < place.length ? place[depth] : -1;
        int first = Math.max(0, Math.min(shown - Limits.NAV_ENTRIES / 2, level.size() - Limits.NAV_ENTRIES));
        int last = Math.min(level.size(), first + Limits.NAV_ENTRIES);
        List<NavView> views = new ArrayList<>();
        for (int i = first; i < last; i++) {
            Entry entry = level.get(i);
            boolean open = i == shown;
            List<NavView> items = List.of();
            if (open) {
                items = views(entry.items(), place, depth + 1, hrefs);
            } else if (entry.page() == null) {
                items = views(entry.items(), NOWHERE, depth + 1, hrefs);
            }
            views.add(view(entry, open, open && place.length == depth + 1, items, hrefs));
        }
        return List.copyOf(views);
    }

    private static NavView view(Entry entry, boolean open, boolean current, List<NavView> items, Hrefs hrefs) {
        String href = entry.page() == null ? null : hrefs.to(Paths.url(entry.page()));
        return new NavView(entry.title(), href, current, open, items);
    }
}
