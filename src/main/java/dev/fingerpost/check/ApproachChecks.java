package dev.fingerpost.check;

import dev.fingerpost.config.Approach;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The approaches that trees and case studies name are those of the configuration, and outcomes that get one are there. */
final class ApproachChecks {
    private final List<String> known;
    private final Notes notes = new Notes();

    private ApproachChecks(Site site) {
        this.known =
                site.config().about().approaches().stream().map(Approach::id).toList();
    }

    static List<Diagnostic> run(Site site) {
        ApproachChecks checks = new ApproachChecks(site);
        site.config().about().approaches().stream()
                .map(Approach::page)
                .filter(Objects::nonNull)
                .forEach(page -> NamedPages.check(page, site, checks.notes));
        site.pages().values().forEach(page -> {
            if (page.meta().caseStudy() != null && page.meta().caseStudy().approach() != null) {
                checks.approach(page.meta().caseStudy().approach());
            }
            page.numbered().panels().forEach(panel -> panel.approaches().forEach(checks::approach));
            DecisionTree tree = site.trees().get(page.path());
            if (tree != null) {
                checks.outcomes(tree, page.meta().ofTree().approachOf());
            }
        });
        return checks.notes.list();
    }

    private void outcomes(DecisionTree tree, Map<String, Located<String>> approachOf) {
        List<String> outcomes = tree.outcomes().stream().map(Node.Outcome::id).toList();
        approachOf.forEach((outcome, approach) -> {
            approach(approach);
            if (!outcomes.contains(outcome)) {
                notes.add(
                        Code.APPROACH_OF_UNKNOWN,
                        approach.at(),
                        "no outcome `" + outcome + "` in this tree",
                        Suggest.nearest(outcome, outcomes)
                                .map(Suggest::question)
                                .orElse("write the id of an outcome of this page"));
            }
        });
    }

    private void approach(Located<String> approach) {
        if (known.contains(approach.value())) {
            return;
        }
        notes.add(
                Code.APPROACH_UNKNOWN,
                approach.at(),
                "no approach `" + approach.value() + "`",
                known.isEmpty()
                        ? "list the approaches under `approaches:` in fingerpost.yaml"
                        : CaseChecks.hint(approach.value(), known, "the approaches of fingerpost.yaml are "));
    }
}
