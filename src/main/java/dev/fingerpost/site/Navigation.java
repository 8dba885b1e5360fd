package dev.fingerpost.site;

import dev.fingerpost.path.PagePath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How readers move through the site.
 *
 * @param entries the tree shown beside pages
 * @param apart sections with a menu of their own, which the other tree leaves out
 * @param trail by page: those above it, the home page first, for breadcrumbs
 * @param previous by page: the one before it in reading order, where there is one
 * @param next by page: the one after it
 * @param children by a section's index page: the pages of the section, in order
 */
public record Navigation(
        List<Entry> entries,
        List<Entry> apart,
        Map<PagePath, List<PagePath>> trail,
        Map<PagePath, PagePath> previous,
        Map<PagePath, PagePath> next,
        Map<PagePath, List<PagePath>> children) {
    public Navigation {
        entries = List.copyOf(entries);
        apart = List.copyOf(apart);
    }

    /**
     * @param page null for a group without a page of its own, and for what leads out
     * @param url where a link leads out; null for all else
     * @param language that the words are in, where it is not that of the site
     * @param collapsed whether its items are closed until readers open them, or are among them
     */
    public record Entry(
            String title,
            @Nullable String language,
            @Nullable PagePath page,
            @Nullable String url,
            List<Entry> items,
            boolean collapsed) {
        public Entry {
            items = List.copyOf(items);
        }
    }
}
