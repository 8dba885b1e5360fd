package dev.fingerpost.render;

import dev.fingerpost.json.Json;
import dev.fingerpost.template.Messages;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeJson;
import dev.fingerpost.view.Markup;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What the script of a tree's page is given: the tree as {@link TreeJson} writes it, but for the words that the page shows, and the words
 * of the interface that it needs before the end of a walk. What is said there is in {@link TreeResult}.
 *
 * <pre>
 * {…, "compare": {…, "columns": [place of the outcome's column in the page's table, counted from its end]},
 *  "words": {key: text},
 *  "others": {address: title of another tree that answers lead to}}
 * </pre>
 */
final class TreeData {
    /** Words for the script have keys that begin so; the script knows them without it. */
    private static final String WORDS = "wizard.";

    /** Only a tree that asks for a number says them. */
    private static final Set<String> NUMBER_WORDS = Set.of("number.", "range.");

    /** Words that only the program of results says have keys that are, or begin with, one of these. */
    private static final Set<String> RESULT_WORDS = Set.of(
            "adr", "cases", "close", "compare", "doubt", "firm", "fixed", "gist", "nearest", "rests", "score", "share",
            "team", "versus", "whatif", "why");

    private final SiteContext site;

    TreeData(SiteContext site) {
        this.site = site;
    }

    /** @param others titles of other trees, by their path as the tree names it */
    Markup of(DecisionTree tree, Map<String, String> others) {
        return new Markup(Json.forScript(json -> {
            json.object();
            TreeJson.writeWordless(tree, json);
            words(tree, json);
            json.object("others");
            others.forEach((path, title) -> json.field(TreeJson.address(path), title));
            json.end();
            json.end();
        }));
    }

    private void words(DecisionTree tree, Json json) {
        boolean asksNumbers = tree.questions().stream().anyMatch(question -> question.measure() != null);
        json.object("words");
        site.messages().pluralRule().ifPresent(rule -> json.field("plural", rule));
        words(site.messages(), false, (key, text) -> {
            if (asksNumbers || NUMBER_WORDS.stream().noneMatch(key::startsWith)) {
                json.field(key, text);
            }
        });
        json.end();
    }

    /** @param areOfResults whether those are wanted that only the program of results says, or all others */
    static void words(Messages messages, boolean areOfResults, BiConsumer<String, String> sink) {
        messages.under(WORDS).forEach((key, text) -> {
            if (RESULT_WORDS.contains(key.split("\\.", 2)[0]) == areOfResults) {
                sink.accept(key, text);
            }
        });
    }
}
