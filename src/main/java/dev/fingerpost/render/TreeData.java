package dev.fingerpost.render;

import dev.fingerpost.json.Json;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeJson;
import dev.fingerpost.tree.Walk;
import dev.fingerpost.view.ApproachView;
import dev.fingerpost.view.Markup;
import java.util.Map;
import java.util.Set;

/**
 * What the script of a tree's page is given: the tree as {@link TreeJson} writes it, but for the titles and labels that the page shows, the
 * words of the interface, and the case studies.
 *
 * <pre>
 * {…, "words": {key: text},
 *  "cases": [{"title", "href", "answers": {question: [id]}, "assumed": [question], "end", "chose", "otherwise", "evidence"}],
 *  "others": {address: title of another tree that answers lead to},
 *  "newRecord": address}
 * </pre>
 *
 * {@code end} is where the case's answers lead, absent when they lead to no end; {@code chose} is the name of the approach that was taken,
 * {@code otherwise} is there when that is not the approach that the end stands for.
 * {@code newRecord} is the form in which a file is begun, absent where the configuration names none.
 */
final class TreeData {
    /** Words for the script have keys that begin so; the script knows them without it. */
    private static final String WORDS = "wizard.";

    /** Only a tree that asks for a number says them. */
    private static final Set<String> NUMBER_WORDS = Set.of("number.", "range.");

    private final SiteContext site;
    private final Hrefs hrefs;

    TreeData(SiteContext site, Hrefs hrefs) {
        this.site = site;
        this.hrefs = hrefs;
    }

    /** @param others titles of other trees, by their path as the tree names it */
    Markup of(DecisionTree tree, Iterable<TreeCases.Case> cases, Map<String, String> others) {
        return new Markup(Json.forScript(json -> {
            json.object();
            TreeJson.writeWordless(tree, json);
            words(tree, json);
            json.array("cases");
            cases.forEach(one -> caseStudy(tree, one, json));
            json.end();
            json.object("others");
            others.forEach((path, title) -> json.field(TreeJson.address(path), title));
            json.end();
            json.optional("newRecord", site.config().newRecord());
            json.end();
        }));
    }

    private void words(DecisionTree tree, Json json) {
        boolean asksNumbers = tree.questions().stream().anyMatch(question -> question.measure() != null);
        json.object("words");
        site.messages().pluralRule().ifPresent(rule -> json.field("plural", rule));
        site.messages().under(WORDS).forEach((key, text) -> {
            if (asksNumbers || NUMBER_WORDS.stream().noneMatch(key::startsWith)) {
                json.field(key, text);
            }
        });
        json.end();
    }

    private void caseStudy(DecisionTree tree, TreeCases.Case one, Json json) {
        CaseStudy study = one.page().meta().caseStudy();
        Walk walk = Walk.of(tree, one.answers());
        json.object()
                .field("title", one.page().title())
                .field("href", hrefs.to(one.page().url()));
        json.object("answers");
        one.answers().forEach(json::texts);
        json.end();
        CaseStudy.Decision decision = one.page().meta().decision();
        if (decision != null && !decision.assumed().isEmpty()) {
            json.texts(
                    "assumed", decision.assumed().stream().map(Located::value).toList());
        }
        json.optional("end", walk.done() ? TreeJson.address(walk.end()) : null);
        ApproachView chose = study == null || study.approach() == null
                ? null
                : site.approach(study.approach().value());
        json.optional("chose", chose == null ? null : chose.name());
        Page page = site.site().pages().get(tree.path());
        ApproachView advised = page == null ? null : site.approachOf(page, walk.end());
        if (chose != null && advised != null && !chose.id().equals(advised.id())) {
            json.field("otherwise", true);
        }
        json.optional(
                "evidence",
                study == null || study.evidence() == null
                        ? null
                        : site.grade(study.evidence()).word());
        json.end();
    }
}
