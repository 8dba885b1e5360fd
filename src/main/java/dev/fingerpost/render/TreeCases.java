package dev.fingerpost.render;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Target;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which case studies were walked through which tree, and how they answered it. */
final class TreeCases {
    /** A case study and its answers: ids of what was chosen, by question, in the order of the tree. */
    record Case(Page page, Map<String, Set<String>> answers) {}

    private final Map<PagePath, List<Case>> byTree = new LinkedHashMap<>();
    /** By the page of a case study: the title of the outcome that its answers lead to. */
    private final Map<PagePath, String> outcomes = new HashMap<>();

    TreeCases(SiteContext site) {
        for (Page page : site.site().pages().values()) {
            CaseStudy.Decision decision = page.meta().decision();
            if (decision != null
                    && site.site()
                                    .relations()
                                    .links()
                                    .to(page.path(), decision.tree().value())
                            instanceof Target.ToPage to) {
                DecisionTree tree = site.site().tree(to.page());
                if (tree != null) {
                    Case added = new Case(page, answers(tree, decision));
                    byTree.computeIfAbsent(to.page(), path -> new ArrayList<>()).add(added);
                    String end = Walk.of(tree, added.answers()).end();
                    tree.outcomes().stream()
                            .filter(outcome -> outcome.id().equals(end))
                            .forEach(outcome -> outcomes.put(page.path(), outcome.title()));
                }
            }
        }
    }

    /** In the order of the pages. */
    List<Case> of(DecisionTree tree) {
        return byTree.getOrDefault(tree.path(), List.of());
    }

    /** The title of the outcome that the answers of this case study lead to; null where they lead to none. */
    @Nullable
    String outcome(Page page) {
        return outcomes.get(page.path());
    }

    private static Map<String, Set<String>> answers(DecisionTree tree, CaseStudy.Decision decision) {
        Map<String, Set<String>> written = new LinkedHashMap<>();
        for (CaseStudy.GivenAnswer answer : decision.answers()) {
            Set<String> ids = new LinkedHashSet<>();
            answer.chosen().stream().map(Located::value).forEach(ids::add);
            written.put(answer.question(), ids);
        }
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (Node.Question question : tree.questions()) {
            if (written.containsKey(question.id())) {
                answers.put(question.id(), question.canonical(written.get(question.id())));
            }
        }
        return answers;
    }
}
