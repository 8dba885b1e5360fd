package dev.fingerpost.site;

import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of all pages. */
final class Tags {
    private Tags() {}

    /** Sorted. */
    static SortedSet<String> names(Stream<Page> pages) {
        // Few of many pages' tags are new: they are put in order once.
        Set<String> names = new HashSet<>();
        pages.forEach(page -> page.meta().tags().forEach(tag -> names.add(tag.value())));
        return new TreeSet<>(names);
    }

    /**
     * Paths of their pages by tag: tags sorted, pages by title.
     *
     * @param before the site of the build before, with the same languages; null where there is none
     */
    static Map<String, List<PagePath>> of(Map<PagePath, Page> pages, @Nullable Site before) {
        Edited edited = before == null ? null : Edited.between(before.pages(), pages);
        return edited == null || before == null
                ? of(pages.values())
                : mended(before.relations().tags(), pages, edited);
    }

    /** Only the lists of tags that an edited page has, or had, may be others. */
    private static Map<String, List<PagePath>> mended(
            Map<String, List<PagePath>> before, Map<PagePath, Page> pages, Edited edited) {
        Map<String, List<PagePath>> paths = new TreeMap<>(before);
        Set<PagePath> changed = edited.now().stream().map(Page::path).collect(Collectors.toSet());
        for (String tag : names(Stream.concat(edited.before().stream(), edited.now().stream()))) {
            List<PagePath> tagged = new ArrayList<>(before.getOrDefault(tag, List.of()));
            tagged.removeIf(changed::contains);
            edited.now().stream().filter(page -> has(page, tag)).forEach(page -> insert(page, tagged, pages));
            if (tagged.isEmpty()) {
                paths.remove(tag);
            } else {
                paths.put(tag, List.copyOf(tagged));
            }
        }
        return Collections.unmodifiableMap(paths);
    }

    private static boolean has(Page page, String tag) {
        return page.meta().tags().stream().anyMatch(own -> own.value().equals(tag));
    }

    /** @param tagged by title, in order */
    private static void insert(Page page, List<PagePath> tagged, Map<PagePath, Page> pages) {
        int at = Collections.binarySearch(tagged, page.path(), Comparator.comparing(pages::get, PageOrder.BY_TITLE));
        tagged.add(-at - 1, page.path());
    }

    private static Map<String, List<PagePath>> of(Collection<Page> pages) {
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
