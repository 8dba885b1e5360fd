package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.Drift;
import dev.fingerpost.record.Status;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.view.DateView;
import dev.fingerpost.view.RecordView.DriftView;
import dev.fingerpost.view.RecordView.GroundView;
import dev.fingerpost.view.ReviewView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The decisions to look at again: records that hold, and case studies that walk a tree. */
final class DecisionReviews {
    private final SiteContext site;
    private final RecordViews records;
    private final Hrefs hrefs;

    private DecisionReviews(SiteContext site, RecordViews records, Hrefs hrefs) {
        this.site = site;
        this.records = records;
        this.hrefs = hrefs;
    }

    /** Those whose ground has moved, then those that a day brings, the earliest first. */
    static List<ReviewView> of(SiteContext site, RecordViews records, Hrefs hrefs) {
        DecisionReviews reviews = new DecisionReviews(site, records, hrefs);
        List<ReviewView> all = new ArrayList<>();
        site.site().records().all().values().stream()
                .filter(record -> record.state().status().holds())
                .flatMap(reviews::record)
                .forEach(all::add);
        site.site().pages().values().stream().flatMap(reviews::caseStudy).forEach(all::add);
        all.sort(Comparator.comparing(
                review -> review.due() == null ? "" : review.due().iso()));
        return List.copyOf(all);
    }

    private Stream<ReviewView> record(DecisionRecord record) {
        Page page = requireNonNull(site.site().pages().get(record.path()));
        List<String> reasons = new ArrayList<>();
        DecisionTree tree = records.tree(record);
        if (tree != null && page.meta().recorded() != null) {
            drift(tree, Drift.of(tree, page.meta().recorded()), reasons);
        }
        if (record.state().status() == Status.ACCEPTED) {
            records.related(record, Kind.BUILDS_ON).stream()
                    .filter(ground -> !ground.state().status().holds())
                    .forEach(ground -> reasons.add(site.messages()
                            .text(
                                    "record.ground",
                                    RecordViews.name(ground),
                                    records.word(ground.state().status()))));
        }
        return reviews(page, RecordViews.name(record), reasons);
    }

    private Stream<ReviewView> caseStudy(Page page) {
        CaseStudy.Decision decision = page.meta().decision();
        if (decision == null) {
            return Stream.empty();
        }
        List<String> reasons = new ArrayList<>();
        DecisionTree tree = records.tree(page, decision);
        if (tree != null) {
            drift(tree, Drift.of(tree, decision), reasons);
        }
        return reviews(page, page.title(), reasons);
    }

    private void drift(DecisionTree tree, Drift drift, List<String> reasons) {
        DriftView view = records.drift(tree, drift, hrefs);
        if (view != null) {
            reasons.add(view.text());
        }
    }

    /** At most two: what has happened, and what a day brings. */
    private Stream<ReviewView> reviews(Page page, String name, List<String> reasons) {
        List<GroundView> grounds = records.grounds(page);
        grounds.stream()
                .filter(ground -> ground.due() == null)
                .map(GroundView::text)
                .forEach(reasons::add);
        String href = hrefs.to(page.url());
        List<ReviewView> reviews = new ArrayList<>();
        if (!reasons.isEmpty()) {
            reviews.add(new ReviewView(name, href, reasons, null));
        }
        grounds.stream()
                .filter(ground -> ground.due() != null)
                .map(ground -> new ReviewView(name, href, List.of(ground.text()), ground.due()))
                .forEach(reviews::add);
        DateView due = site.dates().view(page.meta().upkeep().reviewBy());
        if (due != null && reasons.isEmpty() && site.site().records().all().containsKey(page.path())) {
            reviews.add(new ReviewView(name, href, List.of(), due));
        }
        return reviews.stream();
    }
}
