package dev.fingerpost.check;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.page.Page;
import dev.fingerpost.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** All rules that can be checked on a site before it is rendered. */
public final class SiteChecks {
    /** To add a check, add it here. */
    static final List<Function<Site, List<Diagnostic>>> ALL = List.of(
            HomeCheck::run,
            LinkChecks::run,
            IncludeChecks::run,
            SourceChecks::run,
            FigureChecks::run,
            ApproachChecks::run,
            CaseChecks::run,
            HandoverChecks::run,
            TagChecks::run,
            OrphanChecks::run,
            PathChecks::run);

    private SiteChecks() {}

    /** What is found in the prose of these pages. Of a page with nothing wrong, no other check reads more than the outline. */
    public static List<Diagnostic> ofProse(Site site, Collection<Page> pages) {
        return FigureChecks.run(site, pages);
    }

    /** Everything found, in report order. */
    public static List<Diagnostic> run(Site site) {
        return ALL.stream()
                .flatMap(check -> check.apply(site).stream())
                .sorted()
                .toList();
    }
}
