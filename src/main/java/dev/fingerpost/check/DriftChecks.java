package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Recorded;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.record.Drift;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walks that decision records rest on still lead where they led. */
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
        return checks.notes.list();
    }

    /**
     * Case studies whose answers no longer lead to an end of their tree: an answer is gone, or a question is new. Where they lead to an end, nobody
     * wrote down whether it was another one then.
     */
    static List<Diagnostic> cases(Site site) {
        DriftChecks checks = new DriftChecks(site);
        for (Page page : site.pages().values()) {
            CaseStudy.Decision decision = page.meta().decision();
            DecisionTree tree = decision == null
                            || !(site.links().to(page.path(), decision.tree().value()) instanceof Target.ToPage to)
                    ? null
                    : site.trees().get(to.page());
            if (tree != null) {
                Recorded recorded =
                        new Recorded(decision, new Located<>("", decision.tree().at()));
                Drift drift = Drift.of(tree, recorded);
                if (drift.kind() == Drift.Kind.ANSWER || drift.kind() == Drift.Kind.QUESTION) {
                    checks.drift(recorded, drift);
                }
            }
        }
        return checks.notes.list();
    }

    private void page(Page page) {
        Recorded recorded = page.meta().recorded();
        String written = recorded.decision().tree().value();
        Target target = site.links().to(page.path(), written);
        DecisionTree tree = target instanceof Target.ToPage to ? site.trees().get(to.page()) : null;
        if (tree != null) {
            drift(recorded, Drift.of(tree, recorded));
            // Of a tree that has faults of its own, nobody knows yet where it leads.
        } else if (!(target instanceof Target.ToPage to && isTree(to.page()))) {
            List<String> trees = site.trees().keySet().stream()
                    .map(path -> page.sourcePath().relative(path.source()))
                    .toList();
            notes.add(
                    Code.RECORD_TREE,
                    recorded.decision().tree().at(),
                    "no decision tree `" + written + "`",
                    trees.isEmpty()
                            ? "the site has no decision tree"
                            : CaseChecks.hint(written, trees, "paths are relative to this file; the trees are "));
        }
    }

    /** Whether a page is a tree that has faults of its own, or may be one. */
    private boolean isTree(PagePath path) {
        Page page = site.page(path);
        return site.unread().contains(path.source()) || page != null && page.kind() == PageKind.DECISION_TREE;
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
                .map(CaseStudy.Answer::questionAt)
                .findFirst()
                .orElse(recorded.decision().tree().at());
    }

    private void add(Position at, String message, String hint) {
        notes.add(Code.RECORD_DRIFT, at, message, hint);
    }
}
