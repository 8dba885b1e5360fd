package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every page can be reached. Navigation made from folders lists all pages; a listed one ({@code nav:}) may leave some out, and those
 * need a link from a page that readers reach. Tags do not count: nobody finds a guide by them who does not know of it.
 */
final class OrphanChecks {
    private final Site site;
    private final Map<PagePath, Collection<PagePath>> ways = new HashMap<>();
    private final Set<PagePath> reached = new HashSet<>();

    private OrphanChecks(Site site) {
        this.site = site;
        site.relations().backlinks().forEach((to, all) -> all.forEach(from -> way(from, to)));
        site.relations().navigation().children().forEach((from, all) -> all.forEach(to -> way(from, to)));
        site.relations().navigation().trail().forEach((from, all) -> all.forEach(to -> way(from, to)));
        for (Page page : site.pages().values()) {
            CaseStudy.Decision decision = page.meta().decision();
            if (decision != null
                    && site.relations().links().to(page.path(), decision.tree().value()) instanceof Target.ToPage to) {
                way(page.path(), to.page());
            }
        }
    }

    private void way(PagePath from, PagePath to) {
        ways.computeIfAbsent(from, path -> new ArrayList<>()).add(to);
    }

    static List<Diagnostic> run(Site site) {
        return site.config().menu().nav() == null ? List.of() : new OrphanChecks(site).orphans();
    }

    private List<Diagnostic> orphans() {
        reach(site.home());
        reachAll(site.relations().navigation().entries());
        reachAll(site.relations().navigation().apart());
        site.apparatus().glossary().forEach(term -> reach(site.glossaryPath()));
        List<Page> unreached = site.pages().values().stream()
                .filter(page -> !reached.contains(page.path()) && !page.path().isStandIn())
                .toList();
        Set<PagePath> led = new HashSet<>();
        unreached.forEach(page -> ways.getOrDefault(page.path(), List.of()).stream()
                .filter(to -> !to.equals(page.path()))
                .forEach(led::add));
        Notes notes = new Notes();
        // First those that nothing leads to: what only they lead to is not at fault. What is left then leads in
        // circles.
        unreached.stream().filter(page -> !led.contains(page.path())).forEach(page -> note(page, notes));
        unreached.forEach(page -> note(page, notes));
        return notes.list();
    }

    private void note(Page page, Notes notes) {
        if (reached.contains(page.path())) {
            return;
        }
        reach(page.path());
        Located<String> title = page.meta().title();
        notes.add(
                Code.PAGE_ORPHAN,
                title == null ? page.top() : title.at(),
                "no reader comes to `" + page.path() + "`: no page links to it, and `nav:` does not list it",
                "list it, link to it, or set `draft: true`");
    }

    private void reachAll(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.page() != null) {
                reach(entry.page());
            }
            reachAll(entry.items());
        }
    }

    private void reach(PagePath start) {
        Deque<PagePath> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            PagePath path = open.pop();
            if (reached.add(path)) {
                open.addAll(ways.getOrDefault(path, List.of()));
            }
        }
    }
}
