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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer that hands over to another page leads to a decision tree, and on from there never back: what is no tree cannot go on asking. */
final class HandoverChecks {
    private HandoverChecks() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        for (DecisionTree tree : site.trees().values()) {
            for (Located<String> handover : tree.handovers()) {
                // A page that does not exist is reported as a broken link.
                if (site.relations().links().to(tree.path(), handover.value()) instanceof Target.ToPage to
                        && isNoTree(site, to.page())) {
                    notes.add(new Diagnostic(
                                    Code.TREE_OUTSIDE_TARGET,
                                    handover.at(),
                                    "`" + handover.value() + "` is a page, but no decision tree",
                                    "lead to an outcome of this page (`#id`), and link to the other page from there")
                            .of(to.page().source()));
                }
            }
        }
        circles(site, notes);
        return notes.list();
    }

    /** Each circle once, at the answer of its first tree. */
    private static void circles(Site site, Notes notes) {
        Set<PagePath> told = new HashSet<>();
        for (DecisionTree tree : site.trees().values()) {
            List<PagePath> way = told.contains(tree.path()) ? List.of() : wayBack(site, tree.path());
            if (!way.isEmpty()) {
                told.addAll(way);
                Located<String> first = tree.handovers().stream()
                        .filter(one -> way.get(1).equals(led(site, tree, one)))
                        .findFirst()
                        .orElseThrow();
                notes.add(
                        Code.TREE_CYCLE,
                        first.at(),
                        "the trees lead back to themselves: "
                                + way.stream().map(page -> "`" + page + "`").collect(Collectors.joining(" → ")),
                        "end one of them in an outcome that links to the next");
            }
        }
    }

    /** The shortest way of handing over from a tree to itself, both ends named; empty where there is none. */
    private static List<PagePath> wayBack(Site site, PagePath start) {
        Map<PagePath, List<PagePath>> ways = new HashMap<>();
        Deque<List<PagePath>> open = new ArrayDeque<>(List.of(List.of(start)));
        while (!open.isEmpty()) {
            List<PagePath> way = open.remove();
            DecisionTree tree = site.tree(way.get(way.size() - 1));
            if (tree == null) {
                continue;
            }
            for (Located<String> handover : tree.handovers()) {
                PagePath to = led(site, tree, handover);
                if (to != null && !ways.containsKey(to)) {
                    List<PagePath> longer = new ArrayList<>(way);
                    longer.add(to);
                    ways.put(to, longer);
                    open.add(longer);
                }
            }
        }
        return ways.getOrDefault(start, List.of());
    }

    private static @Nullable PagePath led(Site site, DecisionTree tree, Located<String> handover) {
        return site.relations().links().to(tree.path(), handover.value()) instanceof Target.ToPage to
                ? to.page()
                : null;
    }

    /** One that has faults of its own is a tree all the same. */
    private static boolean isNoTree(Site site, PagePath path) {
        Page known = site.page(path);
        Page page = known == null ? site.drafts().get(path) : known;
        return page == null || page.kind() != PageKind.DECISION_TREE;
    }
}
