package dev.fingerpost.site;

import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags of all pages. */
final class Tags {
    private Tags() {}

    /** Sorted. */
    static SortedSet<String> names(Stream<Page> pages) {
        return pages.flatMap(page -> page.meta().tags().stream())
                .map(Located::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Paths of their pages by tag: tags sorted, pages by title. */
    static Map<String, List<PagePath>> of(Collection<Page> pages) {
        Map<String, List<Page>> byTag = new TreeMap<>();
        for (Page page : pages) {
            new TreeSet<>(page.meta().tags().stream().map(Located::value).toList())
                    .forEach(tag ->
                            byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(page));
        }
        Map<String, List<PagePath>> paths = new TreeMap<>();
        byTag.forEach((tag, tagged) -> paths.put(
                tag, tagged.stream().sorted(PageOrder.BY_TITLE).map(Page::path).toList()));
        return Collections.unmodifiableMap(paths);
    }
}
