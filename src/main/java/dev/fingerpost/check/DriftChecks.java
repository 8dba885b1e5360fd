package dev.fingerpost.check;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Recorded;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.Drift;
import dev.fingerpost.site.Grounds;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Source;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.DecisionTree;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walks that decisions rest on still lead where they led, and their sources are what they were. */
final class DriftChecks {
    private final Site site;
    private final Notes notes = new Notes();

    private DriftChecks(Site site) {
        this.site = site;
    }

    static List<Diagnostic> run(Site site) {
        DriftChecks checks = new DriftChecks(site);
        site.pages().values().stream()
                .filter(page -> page.meta().recorded() != null)
                .forEach(checks::page);
        site.pages().values().forEach(page -> checks.sources(page, null));
        return checks.notes.list();
    }

    /** Records that hold, and sources of decisions, that are to be read again by this day or an earlier one. */
    static List<Diagnostic> due(Site site, LocalDate day) {
        DriftChecks checks = new DriftChecks(site);
        site.pages().values().forEach(page -> checks.sources(page, day));
        for (DecisionRecord record : site.records().all().values()) {
            LocalDate due = requireNonNull(site.pages().get(record.path()))
                    .meta()
                    .upkeep()
                    .reviewBy();
            if (record.state().status().holds() && due != null && !due.isAfter(day)) {
                checks.add(
                        record.state().at(),
                        "the record was to be reviewed by " + due,
                        "if the decision holds, give it another `review-by`; else supersede it");
            }
        }
        return checks.notes.list();
    }

    /** Case studies whose answers no longer lead to an end of their tree: an answer is gone, or a question is new. */
    static List<Diagnostic> cases(Site site) {
        DriftChecks checks = new DriftChecks(site);
        for (Page page : site.pages().values()) {
            CaseStudy.Decision decision = page.meta().decision();
            DecisionTree tree = decision == null
                            || !(site.relations()
                                            .links()
                                            .to(page.path(), decision.tree().value())
                                    instanceof Target.ToPage to)
                    ? null
                    : site.tree(to.page());
            if (decision != null && tree != null) {
                Recorded recorded =
                        new Recorded(decision, new Located<>("", decision.tree().at()));
                checks.drift(recorded, Drift.of(tree, decision));
            }
        }
        return checks.notes.list();
    }

    /** @param day null for what no clock has to say */
    private void sources(Page page, @Nullable LocalDate day) {
        for (Grounds.Moved moved : Grounds.of(site, page)) {
            Source source = moved.source();
            String name = "`" + source.id() + "`";
            switch (moved.change()) {
                case WITHDRAWN -> {
                    Source.Withdrawn withdrawn = requireNonNull(source.withdrawn());
                    source(
                            day == null,
                            page,
                            name + " was withdrawn on " + withdrawn.on() + ": " + withdrawn.because(),
                            "look at the decision again: rest it on another source, or supersede it");
                }
                case REGRADED -> {
                    Source.Regraded regraded = requireNonNull(source.regraded());
                    source(
                            day == null,
                            page,
                            name + " was `" + regraded.from().id() + "` when this was decided; since " + regraded.on()
                                    + " it is `" + source.grade().id() + "`",
                            "if the decision holds, say so with `reviewed: " + regraded.on()
                                    + "` or a later day; else supersede it");
                }
                case DUE -> {
                    LocalDate due = requireNonNull(source.reviewBy());
                    source(
                            day != null && !due.isAfter(day),
                            page,
                            name + " was to be read again by " + due,
                            "read it again, then give it another `review-by` in sources.yaml");
                }
            }
        }
    }

    private void source(boolean told, Page page, String what, String hint) {
        DecisionRecord record = site.records().all().get(page.path());
        if (told) {
            notes.add(
                    Code.RECORD_SOURCE,
                    record == null
                            ? requireNonNull(page.meta().decision()).tree().at()
                            : record.state().at(),
                    "the source " + what,
                    hint);
        }
    }

    /** Of a decision that was given up, nobody asks whether it is still right. */
    private boolean stands(Page page) {
        DecisionRecord record = site.records().all().get(page.path());
        return record == null || record.state().status().holds();
    }

    private void page(Page page) {
        Recorded recorded = requireNonNull(page.meta().recorded());
        String written = recorded.decision().tree().value();
        Target target = site.relations().links().to(page.path(), written);
        DecisionTree tree = target instanceof Target.ToPage to ? site.tree(to.page()) : null;
        if (tree != null) {
            if (stands(page)) {
                drift(recorded, Drift.of(tree, recorded));
            }
            // Of a tree that has faults of its own, nobody knows yet where it leads.
        } else if (!(target instanceof Target.ToPage to && isTree(to.page()))) {
            List<String> trees = site.trees().keySet().stream()
                    .map(path -> page.sourcePath().relative(path.source()))
                    .toList();
            notes.add(new Diagnostic(
                            Code.RECORD_TREE,
                            recorded.decision().tree().at(),
                            "no decision tree `" + written + "`",
                            trees.isEmpty()
                                    ? "the site has no decision tree"
                                    : CaseChecks.hint(
                                            written, trees, "paths are relative to this file; the trees are "))
                    .of(target instanceof Target.ToPage to ? to.page().source() : null));
        }
    }

    /** Whether a page is a tree that has faults of its own. */
    private boolean isTree(PagePath path) {
        Page page = site.page(path);
        return page != null && page.kind() == PageKind.DECISION_TREE;
    }

    private void drift(Recorded recorded, Drift drift) {
        switch (drift.kind()) {
            case NONE -> {}
            case OUTCOME ->
                add(
                        recorded.outcome().at(),
                        "these answers lead to `" + drift.now() + "` today, not to `" + drift.then() + "`",
                        parting(drift));
            case ANSWER ->
                add(
                        place(recorded, drift),
                        "the tree no longer takes the answer `" + String.join("`, `", drift.answer()) + "` to `"
                                + drift.question() + "`",
                        "walk it again: then write down the new answers, or supersede the record");
            case QUESTION ->
                add(
                        recorded.decision().tree().at(),
                        "the tree now asks `" + drift.question() + "`, which was never answered here",
                        "answer it: then add the answer, and the new `outcome` if it is another");
        }
    }

    private static String parting(Drift drift) {
        String where = drift.question() == null
                ? "the way parts at the start: "
                : "the way parts after `" + drift.question() + ": " + String.join(", ", drift.answer()) + "`: ";
        return where + "then came " + next(drift.nextThen(), drift.then()) + ", now comes "
                + next(drift.nextNow(), drift.now()) + "; confirm the decision, or supersede it";
    }

    private static String next(@Nullable String question, String end) {
        return "`" + (question == null ? end : question) + "`";
    }

    private static Position place(Recorded recorded, Drift drift) {
        return recorded.decision().answers().stream()
                .filter(answer -> answer.question().equals(drift.question()))
                .map(CaseStudy.GivenAnswer::questionAt)
                .findFirst()
                .orElse(recorded.decision().tree().at());
    }

    private void add(Position at, String message, String hint) {
        notes.add(Code.RECORD_DRIFT, at, message, hint);
    }
}
