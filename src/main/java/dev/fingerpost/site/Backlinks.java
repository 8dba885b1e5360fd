package dev.fingerpost.site;

import dev.fingerpost.path.PagePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which pages link to which. */
final class Backlinks {
    private Backlinks() {}

    /**
     * By path of each page that others link to: their paths, sorted.
     *
     * @param outgoing by page, in order, the pages that it links to
     * @param before the site of the build before, with the same languages; null where there is none
     */
    static Map<PagePath, List<PagePath>> of(Map<PagePath, Set<PagePath>> outgoing, @Nullable Site before) {
        if (before != null && areSame(outgoing, before.relations().related().outgoing())) {
            return before.relations().backlinks();
        }
        Map<PagePath, List<PagePath>> found = new HashMap<>();
        outgoing.forEach((from, targets) -> targets.forEach(
                to -> found.computeIfAbsent(to, path -> new ArrayList<>()).add(from)));
        // Sorted once: there are many more links than pages.
        Map<PagePath, List<PagePath>> incoming = new TreeMap<>(found);
        incoming.replaceAll((path, from) -> List.copyOf(from));
        return Collections.unmodifiableMap(incoming);
    }

    /** By the way, not by looking each page up: most are the very same. */
    private static boolean areSame(Map<PagePath, Set<PagePath>> some, Map<PagePath, Set<PagePath>> others) {
        Iterator<Map.Entry<PagePath, Set<PagePath>>> other = others.entrySet().iterator();
        return some.size() == others.size() && some.entrySet().stream().allMatch(entry -> isSame(entry, other.next()));
    }

    /** Also by the file: that of a folder's page may have another name now. */
    private static boolean isSame(Map.Entry<PagePath, Set<PagePath>> one, Map.Entry<PagePath, Set<PagePath>> other) {
        return one.getKey().file().equals(other.getKey().file())
                && one.getValue().equals(other.getValue());
    }
}
