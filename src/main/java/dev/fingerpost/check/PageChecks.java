package dev.fingerpost.check;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All rules about what stands on one page. Each sees that page's text, and the outlines of all others. */
public final class PageChecks {
    private PageChecks() {}

    /**
     * Everything found on some pages, in no order. Which others are checked with a page changes no more than its hints.
     *
     * @param rendered by url: the ids of each rendered page of the site
     */
    public static List<Diagnostic> run(Site site, Map<SitePath, PageIds> rendered, Collection<Prose> texts) {
        Notes notes = new Notes();
        // To add a check, add it here.
        List<Consumer<Prose>> all = List.of(
                new LinkChecks(site, notes)::page,
                new SourceChecks(site, notes)::page,
                new FigureChecks(site, notes)::page,
                new EntryChecks(site, notes)::page,
                new OutputChecks(site, rendered, notes)::page);
        texts.forEach(prose -> all.forEach(check -> check.accept(prose)));
        return notes.list();
    }
}
