package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Links;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that hands over to another page leads to a decision tree: what is no tree cannot go on asking. */
final class HandoverChecks {
    private HandoverChecks() {}

    private record Handover(String target, Position at) {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        Links links = site.links();
        for (DecisionTree tree : site.trees().values()) {
            for (Handover handover : handovers(tree)) {
                // A page that does not exist is reported as a broken link.
                if (links.resolve(tree.path(), handover.target) instanceof Target.ToPage to
                        && isNoTree(site, to.page())
                        && !site.unread().contains(to.page().source())) {
                    notes.add(
                            Code.TREE_OUTSIDE_TARGET,
                            handover.at,
                            "`" + handover.target + "` is a page, but no decision tree",
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

    private static List<Handover> handovers(DecisionTree tree) {
        List<Handover> handovers = new ArrayList<>();
        for (Node.Question question : tree.questions()) {
            for (Answer answer : question.answers()) {
                add(handovers, answer.target(), answer.targetAt());
            }
            for (Rule rule : question.rules()) {
                add(handovers, rule.target(), rule.targetAt());
            }
        }
        return handovers;
    }

    private static void add(List<Handover> handovers, @Nullable String target, Position at) {
        if (target != null && PagePath.isPage(target)) {
            handovers.add(new Handover(target, at));
        }
    }
}
