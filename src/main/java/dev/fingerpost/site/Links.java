package dev.fingerpost.site;

import dev.fingerpost.page.Page;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says where links lead: each is resolved once, while the site is put together. Checks, templates and emitters all ask here, so that what
 * was checked is what is written. A link is read as GitHub reads it: relative to the file that holds it, within the project.
 */
public final class Links {
    private final Map<PagePath, Map<String, Target>> resolved = new HashMap<>();
    private final Map<PagePath, Set<PagePath>> outgoing = new LinkedHashMap<>();
    /** Pages whose targets are those of the build before, the very same map: it is copied before something is added. */
    private final Set<PagePath> shared = new HashSet<>();

    private final Reach reach;
    private final Resolver resolver;

    /** @param before those of the build before, if there was one: what pages that stayed the same link to is taken from there */
    Links(Reach reach, @Nullable Links before) {
        this.reach = reach;
        this.resolver = new Resolver(reach);
        Links same = before != null && reach.isAs(before.reach) ? before : null;
        Iterator<Page> old = same == null
                ? Collections.emptyIterator()
                : same.reach.pages().values().iterator();
        for (Page page : reach.pages().values()) {
            boolean isKept = old.hasNext() && old.next() == page;
            outgoing.put(page.path(), isKept && same != null ? taken(page.path(), same) : leading(page));
        }
    }

    private Set<PagePath> taken(PagePath page, Links before) {
        Map<String, Target> targets = before.resolved.get(page);
        if (targets != null) {
            resolved.put(page, targets);
            shared.add(page);
        }
        return before.outgoing.getOrDefault(page, Set.of());
    }

    /** The other pages that one links to. */
    private Set<PagePath> leading(Page page) {
        Set<PagePath> targets = new TreeSet<>();
        for (Reference reference : page.numbered().references()) {
            if (enter(page.path(), reference.target()) instanceof Target.ToPage to
                    && !to.page().equals(page.path())) {
                targets.add(to.page());
            }
        }
        return targets;
    }

    /** By path of each page of the site, in whatever language: the other pages that it links to. In the order of the pages. */
    Map<PagePath, Set<PagePath>> outgoing() {
        return Collections.unmodifiableMap(outgoing);
    }

    /** Whether the site makes a file itself, in whatever language. */
    public boolean isMade(SitePath file) {
        return reach.made().contains(file);
    }

    /**
     * Resolves what a page of the site names, so that it can be asked for.
     *
     * @param target with percent signs and entities decoded; names of files hold neither {@code #} nor {@code ?}
     */
    Target enter(PagePath from, String target) {
        Target known = resolved.getOrDefault(from, Map.of()).get(target);
        if (known != null) {
            return known;
        }
        if (shared.remove(from)) {
            resolved.computeIfPresent(from, (page, targets) -> new HashMap<>(targets));
        }
        Target found = resolver.resolve(from, target);
        resolved.computeIfAbsent(from, page -> new HashMap<>()).put(target, found);
        return found;
    }

    /**
     * Where a target leads that stands on a page of the site: as a reference, as the decision tree of a case study, or as the tree that an
     * answer hands over to.
     *
     * @param target as the page has it
     */
    public Target to(PagePath from, String target) {
        return Objects.requireNonNull(resolved.getOrDefault(from, Map.of()).get(target), target);
    }
}
