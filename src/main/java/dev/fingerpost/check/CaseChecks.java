package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Vocabulary;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Walk;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What case studies say about decision trees fits the site. */
final class CaseChecks {
    /** Names are listed in a hint when they are this few. */
    private static final int LISTED = 8;

    private final Site site;
    private final Notes notes = new Notes();
    /** By tree: where the answers of case studies lead. */
    private final Map<DecisionTree, Set<String>> led = new IdentityHashMap<>();

    private CaseChecks(Site site) {
        this.site = site;
    }

    static List<Diagnostic> run(Site site) {
        CaseChecks checks = new CaseChecks(site);
        for (Page page : site.pages().values()) {
            CaseStudy.Decision decision = page.meta().decision();
            if (decision != null) {
                checks.decision(page, decision);
            }
        }
        site.trees().values().stream()
                // Of a translation, the original was told of.
                .filter(tree -> site.config().languages().original(tree.path()).equals(tree.path()))
                .forEach(checks::outcomes);
        return checks.notes.list();
    }

    /** An outcome shows cases by itself where the answers of a case lead to it. */
    private void outcomes(DecisionTree tree) {
        for (Node.Outcome outcome : tree.outcomes()) {
            if (!outcome.hasPart("case studies")
                    && !led.getOrDefault(tree, Set.of()).contains(outcome.id())) {
                notes.add(
                        Code.TREE_NO_CASE_STUDY,
                        outcome.at(),
                        "the outcome `" + outcome.title() + "` names no case study",
                        "add `#### " + Vocabulary.word("case studies", language(tree))
                                + "`, or say there that none is known");
            }
        }
    }

    private static String language(DecisionTree tree) {
        return Vocabulary.language(tree.outcomes().stream()
                .flatMap(outcome -> outcome.parts().stream())
                .map(Node.Part::title)
                .toList());
    }

    private void decision(Page page, CaseStudy.Decision decision) {
        String written = decision.tree().value();
        Target target = site.relations().links().to(page.path(), written);
        if (target instanceof Target.ToPage to) {
            Page found = site.page(to.page());
            DecisionTree tree = site.tree(to.page());
            if (tree != null) {
                int before = notes.list().size();
                decision.answers().forEach(answer -> answer(tree, answer));
                assumed(decision);
                if (notes.list().size() == before) {
                    walk(page, Objects.requireNonNull(found), tree, decision);
                }
            } else if (found != null && found.kind() != PageKind.DECISION_TREE) {
                unknownTree(page, decision.tree(), "`" + written + "` is no decision tree", found.sourcePath());
            }
        } else if (target instanceof Target.Nowhere nowhere && nowhere.reason() == Target.Reason.DRAFT) {
            unknownTree(page, decision.tree(), "`" + written + "` is a draft, which is not part of the site", null);
        } else {
            unknownTree(page, decision.tree(), "no decision tree `" + written + "`", null);
        }
    }

    private void unknownTree(Page page, Located<String> written, String message, @Nullable ProjectPath other) {
        List<String> trees = site.trees().keySet().stream()
                .map(path -> page.sourcePath().relative(path.source()))
                .toList();
        notes.add(new Diagnostic(
                        Code.CASE_TREE_UNKNOWN,
                        written.at(),
                        message,
                        trees.isEmpty()
                                ? "the site has no decision tree yet"
                                : hint(written.value(), trees, "paths are relative to this file; the trees are "))
                .of(other));
    }

    private void answer(DecisionTree tree, CaseStudy.GivenAnswer answer) {
        String id = moved(tree, answer.question());
        Node.Question question = tree.questions().stream()
                .filter(q -> q.id().equals(answer.question()))
                .findFirst()
                .orElse(null);
        if (question == null) {
            List<String> ids = tree.questions().stream().map(Node.Question::id).toList();
            String message = "no question `" + answer.question() + "` in the tree";
            notes.add(
                    Code.CASE_QUESTION_UNKNOWN,
                    answer.questionAt(),
                    message,
                    hint(answer.question(), id, ids, "the tree has "));
            return;
        }
        List<String> ids = question.answers().stream().map(Answer::id).toList();
        for (Located<String> chosen : answer.chosen()) {
            if (!ids.contains(chosen.value()) && !question.takes(chosen.value())) {
                String now = moved(tree, question.id() + "/" + chosen.value()).replaceFirst("^.*/", "");
                String what = question.several() ? "option" : "answer";
                String message = "the question `" + question.id() + "` has no " + what + " `" + chosen.value() + "`";
                notes.add(Code.CASE_ANSWER_UNKNOWN, chosen.at(), message, hint(chosen.value(), now, ids, "it has "));
            }
        }
        if (!question.several() && answer.chosen().size() > 1) {
            notes.add(
                    Code.CASE_ANSWER_UNKNOWN,
                    answer.chosen().get(1).at(),
                    "the question `" + question.id() + "` takes one answer",
                    "keep the one that fits best");
        }
    }

    /** The answers of a case are a test of the tree: each on the way, to an end, and that where the case says. */
    private void walk(Page page, Page treePage, DecisionTree tree, CaseStudy.Decision decision) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        decision.answers()
                .forEach(answer -> chosen.put(
                        answer.question(),
                        answer.chosen().stream().map(Located::value).collect(Collectors.toSet())));
        Walk walk = Walk.of(tree, chosen);
        led.computeIfAbsent(tree, key -> new HashSet<>()).add(walk.end());
        if (!walk.done()) {
            boolean refused = chosen.containsKey(walk.end());
            notes.add(
                    Code.CASE_STOPS,
                    decision.tree().at(),
                    "the answers stop at the question `" + walk.end() + "`"
                            + (refused ? ", where theirs cannot be chosen" : ", which they leave open"),
                    refused
                            ? "give it an answer that is shown after the ones before"
                            : "add `" + walk.end() + ": ANSWER`, and name it in `assumed:` where nobody reported it");
            return;
        }
        decision.answers().stream()
                .filter(answer -> !walk.asked().contains(answer.question()))
                .forEach(answer -> notes.add(
                        Code.CASE_OFF_PATH,
                        answer.questionAt(),
                        "`" + answer.question() + "` is not asked on the way of these answers, which ends in `"
                                + walk.end() + "`",
                        "take it out, or change the answer before it that leads past it"));
        if (decision.outcome() == null) {
            otherwise(page, treePage, decision, walk.end());
        } else if (!decision.outcome().value().equals(walk.end())) {
            notes.add(
                    Code.CASE_ELSEWHERE,
                    decision.outcome().at(),
                    "the answers lead to `" + walk.end() + "`, and the case says `"
                            + decision.outcome().value() + "`",
                    "write `outcome: " + walk.end() + "`, or mend the answer or the tree");
        }
    }

    /** Who chose another approach than the tree advises has to mean it. */
    private void otherwise(Page page, Page treePage, CaseStudy.Decision decision, String end) {
        CaseStudy study = page.meta().caseStudy();
        Located<String> advised = treePage.meta().ofTree().approachOf().get(end);
        if (study == null || study.approach() == null || advised == null) {
            return;
        }
        String chose = study.approach().value();
        if (!chose.equals(advised.value())) {
            notes.add(
                    Code.CASE_ELSEWHERE,
                    decision.tree().at(),
                    "the case chose `" + chose + "`, and its answers lead to `" + end + "`, which stands for `"
                            + advised.value() + "`",
                    "if that is so, write `outcome: " + end
                            + "` below `decision:`; readers are told that it chose otherwise");
        }
    }

    /** Only what is answered can be assumed. */
    private void assumed(CaseStudy.Decision decision) {
        List<String> answered =
                decision.answers().stream().map(CaseStudy.GivenAnswer::question).toList();
        for (Located<String> question : decision.assumed()) {
            if (!answered.contains(question.value())) {
                notes.add(
                        Code.CASE_QUESTION_UNKNOWN,
                        question.at(),
                        "`" + question.value() + "` is assumed, and not among the answers",
                        hint(question.value(), answered, "answered are "));
            }
        }
    }

    private static String moved(DecisionTree tree, String id) {
        return tree.redirects().getOrDefault(id, id);
    }

    static String hint(String id, String now, Collection<String> known, String lead) {
        return known.contains(now) ? "it is called `" + now + "` now" : hint(id, known, lead);
    }

    static String hint(String name, Collection<String> known, String lead) {
        return Suggest.nearest(name, known)
                .map(Suggest::question)
                .orElseGet(() -> lead + "`"
                        + String.join("`, `", known.stream().limit(LISTED).toList()) + "`"
                        + (known.size() > LISTED ? " and " + (known.size() - LISTED) + " more" : ""));
    }
}
