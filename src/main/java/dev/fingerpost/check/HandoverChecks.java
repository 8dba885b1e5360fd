package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;

/** An answer that hands over to another page leads to a decision tree: what is no tree cannot go on asking. */
final class HandoverChecks {
    private HandoverChecks() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        for (DecisionTree tree : site.trees().values()) {
            for (Located<String> handover : tree.handovers()) {
                // A page that does not exist is reported as a broken link.
                if (site.links().to(tree.path(), handover.value()) instanceof Target.ToPage to
                        && isNoTree(site, to.page())
                        && !site.unread().contains(to.page().source())) {
                    notes.add(
                            Code.TREE_OUTSIDE_TARGET,
                            handover.at(),
                            "`" + handover.value() + "` is a page, but no decision tree",
                            "lead to an outcome of this page (`#id`), and link to the other page from there");
                }
            }
        }
        return notes.list();
    }

    /** One that has faults of its own is a tree all the same. */
    private static boolean isNoTree(Site site, PagePath path) {
        Page page = site.pages().getOrDefault(path, site.drafts().get(path));
        return page == null || page.kind() != PageKind.DECISION_TREE;
    }
}
