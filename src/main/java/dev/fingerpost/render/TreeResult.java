package dev.fingerpost.render;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeJson;
import dev.fingerpost.tree.Walk;
import dev.fingerpost.view.ApproachView;

/**
 * What the program of results is given beside {@link TreeData}: a script of its own, loaded with that program, since a page from disk may
 * load nothing else. The page is shown long before.
 *
 * <pre>
 * window.fingerpostTree = {"words": {key: text},
 *  "cases": [{"title", "href", "answers": {question: [id]}, "assumed": [question], "end", "chose", "otherwise", "evidence"}],
 *  "newRecord": address}
 * </pre>
 *
 * {@code end} is where the case's answers lead, absent when they lead to no end; {@code chose} is the name of the approach that was taken,
 * {@code otherwise} is there when that is not the approach that the end stands for. {@code newRecord} is the form in which a file is begun,
 * absent where the configuration names none.
 */
final class TreeResult {
    private final SiteContext site;
    private final Hrefs hrefs;

    /** @param hrefs of the page of the tree */
    TreeResult(SiteContext site, Hrefs hrefs) {
        this.site = site;
        this.hrefs = hrefs;
    }

    /** Beside the page of the tree, under a name that its content gives it. */
    OutputFile of(Page page, DecisionTree tree, Iterable<TreeCases.Case> cases) {
        Bytes script = Bytes.utf8("window.fingerpostTree="
                + Json.compact(json -> {
                    json.object().object("words");
                    TreeData.resultWords(site.messages()).forEach(json::field);
                    json.end().array("cases");
                    cases.forEach(one -> caseStudy(page, tree, one, json));
                    json.end()
                            .optional("newRecord", site.config().places().newRecord())
                            .end();
                })
                + "\n");
        String hash = script.sha256().substring(0, 8);
        return new OutputFile(page.path().url("." + hash + ".js"), script);
    }

    private void caseStudy(Page page, DecisionTree tree, TreeCases.Case one, Json json) {
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
        ApproachView advised = site.approachOf(page, walk.end());
        if (chose != null && advised != null && !chose.id().equals(advised.id())) {
            json.field("otherwise", true);
        }
        json.optional(
                "evidence",
                study == null || study.evidence() == null
                        ? null
                        : site.graded(study.evidence()).word());
        json.end();
    }
}
