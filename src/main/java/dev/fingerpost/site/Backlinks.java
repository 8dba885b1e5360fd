package dev.fingerpost.site;

import dev.fingerpost.page.Page;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.PagePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pages link to which. */
final class Backlinks {
    private Backlinks() {}

    /** By path of each page that links to others: their paths. */
    static Map<PagePath, Set<PagePath>> outgoing(Collection<Page> pages, Links links) {
        Map<PagePath, Set<PagePath>> outgoing = new TreeMap<>();
        for (Page page : pages) {
            Set<PagePath> targets = new TreeSet<>();
            for (Reference reference : page.numbered().references()) {
                if (links.enter(page.path(), reference.target()) instanceof Target.ToPage to
                        && !to.page().equals(page.path())) {
                    targets.add(to.page());
                }
            }
            outgoing.put(page.path(), targets);
        }
        return outgoing;
    }

    /** By path of each page that others link to: their paths, sorted. */
    static Map<PagePath, List<PagePath>> of(Map<PagePath, Set<PagePath>> outgoing) {
        Map<PagePath, List<PagePath>> found = new HashMap<>();
        outgoing.forEach((from, targets) -> targets.forEach(
                to -> found.computeIfAbsent(to, path -> new ArrayList<>()).add(from)));
        // Sorted once: there are many more links than pages.
        Map<PagePath, List<PagePath>> incoming = new TreeMap<>(found);
        incoming.replaceAll((path, from) -> List.copyOf(from));
        return Collections.unmodifiableMap(incoming);
    }
}
