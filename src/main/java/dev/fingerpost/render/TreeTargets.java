package dev.fingerpost.render;

import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Rule;
import dev.fingerpost.view.LinkView;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the answers of a tree lead. */
final class TreeTargets {
    private final SiteContext site;
    private final DecisionTree tree;
    private final Hrefs hrefs;
    private final Map<String, String> titles = new HashMap<>();

    /** @param hrefs of the page of the tree */
    TreeTargets(SiteContext site, DecisionTree tree, Hrefs hrefs) {
        this.site = site;
        this.tree = tree;
        this.hrefs = hrefs;
        tree.questions().forEach(question -> titles.put(question.id(), question.title()));
        tree.outcomes().forEach(outcome -> titles.put(outcome.id(), outcome.title()));
    }

    /** A node of this tree, or another tree. */
    LinkView to(String target) {
        String title = titles.get(target);
        if (title != null) {
            return new LinkView(title, hrefs.to(new Address(hrefs.from(), target)));
        }
        if (PagePath.isPage(target)
                && site.site().relations().links().to(tree.path(), target) instanceof Target.ToPage to) {
            Page page = site.site().page(to.page());
            return new LinkView(page == null ? target : page.title(), hrefs.to(to.address()));
        }
        return new LinkView(target, "#");
    }

    /** Titles of the trees that this one leads to, by their path as the tree names it. */
    Map<String, String> others() {
        Map<String, String> others = new TreeMap<>();
        for (Node.Question question : tree.questions()) {
            Stream.concat(
                            question.answers().stream().map(Answer::target),
                            question.rules().stream().map(Rule::target))
                    .filter(target -> target != null && !titles.containsKey(target))
                    .forEach(target -> others.put(target, to(target).title()));
        }
        return others;
    }
}
