package dev.fingerpost.render;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.view.GroupView;
import java.util.ArrayList;
import java.util.List;

/** The site's sections, as the home page shows them. */
final class Groups {
    /** So many pages of each section are shown; its own page lists all. */
    private static final int SHOWN = 6;

    private record Group(Entry entry, List<PagePath> first, int count) {}

    private final List<Group> groups = new ArrayList<>();
    private final Cards cards;

    Groups(List<Entry> entries, Cards cards) {
        this.cards = cards;
        for (Entry entry : entries) {
            List<PagePath> pages = new ArrayList<>();
            collect(entry.items(), pages);
            if (!pages.isEmpty()) {
                groups.add(new Group(
                        entry, List.copyOf(pages.subList(0, Math.min(SHOWN, pages.size()))), pages.size()));
            }
        }
    }

    private static void collect(List<Entry> entries, List<PagePath> pages) {
        for (Entry entry : entries) {
            if (entry.page() != null) {
                pages.add(entry.page());
            }
            collect(entry.items(), pages);
        }
    }

    List<GroupView> views(Hrefs hrefs) {
        return groups.stream()
                .map(group -> new GroupView(
                        group.entry.title(),
                        group.entry.language(),
                        group.entry.page() == null
                                ? null
                                : hrefs.to(group.entry.page().url()),
                        cards.of(group.first, hrefs),
                        group.count))
                .toList();
    }
}
