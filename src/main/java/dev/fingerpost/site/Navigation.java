package dev.fingerpost.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How readers move through the site.
 *
 * @param entries the tree shown beside pages
 * @param trail by page path: paths of the pages above it, the home page first, for breadcrumbs
 * @param previous by page path: the page before it in reading order, where there is one
 * @param next by page path: the page after it
 * @param children by path of a section's index page: the pages of the section, in order
 */
public record Navigation(
        List<Entry> entries,
        Map<String, List<String>> trail,
        Map<String, String> previous,
        Map<String, String> next,
        Map<String, List<String>> children) {
    public Navigation {
        entries = List.copyOf(entries);
    }

    /** @param page null for a group without a page of its own */
    public record Entry(String title, @Nullable String page, List<Entry> items) {
        public Entry {
            items = List.copyOf(items);
        }
    }
}
