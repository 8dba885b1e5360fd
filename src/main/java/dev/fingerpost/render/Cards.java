package dev.fingerpost.render;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.view.CardView;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Pages as lists show them. */
final class Cards {
    private final SiteContext site;
    private final CaseStudyViews caseStudies;
    private final TreeCases treeCases;
    private final SharedViews<Page, CardView> shared = new SharedViews<>();

    Cards(SiteContext site, CaseStudyViews caseStudies, TreeCases treeCases) {
        this.site = site;
        this.caseStudies = caseStudies;
        this.treeCases = treeCases;
    }

    List<CardView> of(Collection<PagePath> paths, Hrefs hrefs) {
        return paths.stream()
                .map(path -> site.site().pages().get(path))
                .filter(Objects::nonNull)
                .map(page -> of(page, hrefs))
                .toList();
    }

    CardView of(Page page, Hrefs hrefs) {
        return shared.get(page, hrefs, shown -> made(shown, hrefs));
    }

    private CardView made(Page page, Hrefs hrefs) {
        CaseStudy study = page.meta().caseStudy();
        return new CardView(
                page.title(),
                site.config().languages().foreign(page.path()),
                hrefs.to(page.url()),
                page.kind().id(),
                page.description(),
                page.minutes(),
                page.kind() == PageKind.GUIDE,
                page.kind() == PageKind.DECISION_TREE,
                site.tags(page, hrefs),
                study == null || study.approach() == null
                        ? null
                        : site.approach(study.approach().value()),
                study == null ? null : study.organisation(),
                study == null ? null : study.industry(),
                study == null ? null : study.year(),
                study == null ? null : site.grade(study.evidence()),
                treeCases.outcome(page),
                study == null ? null : caseStudies.figure(study));
    }
}
