package dev.fingerpost.render;

import dev.fingerpost.json.Json;
import dev.fingerpost.template.Messages;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeJson;
import dev.fingerpost.view.Markup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

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

    /** Words that the program of the map says, likewise. */
    private static final Set<String> MAP_WORDS = Set.of("map", "nothing", "number", "range");

    /** Words that nobody says but that program. */
    private static final String MAP_ALONE = "map";

    private final SiteContext site;

    TreeData(SiteContext site) {
        this.site = site;
    }

    /** @param others titles of other trees, by their path as the tree names it */
    Markup of(DecisionTree tree, Map<String, String> others) {
        return with(
                json -> TreeJson.writeWordless(tree, json),
                words(tree, key -> !RESULT_WORDS.contains(key) && !key.equals(MAP_ALONE)),
                others);
    }

    /** What the script of the page of its map is given: that page has no words of the tree to read, so they are here. */
    Markup ofMap(DecisionTree tree, Map<String, String> others) {
        return with(json -> TreeJson.write(tree, json), words(tree, MAP_WORDS::contains), others);
    }

    private Markup with(Consumer<Json> tree, Map<String, String> words, Map<String, String> others) {
        return new Markup(Json.forScript(json -> {
            json.object();
            tree.accept(json);
            json.object("words");
            site.messages().pluralRule().ifPresent(rule -> json.field("plural", rule));
            words.forEach(json::field);
            json.end();
            json.object("others");
            others.forEach((path, title) -> json.field(TreeJson.address(path), title));
            json.end();
            json.end();
        }));
    }

    private Map<String, String> words(DecisionTree tree, Predicate<String> first) {
        boolean asksNumbers = tree.questions().stream().anyMatch(question -> question.measure() != null);
        Map<String, String> words = words(site.messages(), first);
        if (!asksNumbers) {
            words.keySet().removeIf(key -> NUMBER_WORDS.stream().anyMatch(key::startsWith));
        }
        return words;
    }

    /** Words that only the program of results says. */
    static Map<String, String> resultWords(Messages messages) {
        return words(messages, RESULT_WORDS::contains);
    }

    /** @param first whether words are wanted whose keys begin so */
    private static Map<String, String> words(Messages messages, Predicate<String> first) {
        Map<String, String> words = new LinkedHashMap<>();
        messages.under(WORDS).forEach((key, text) -> {
            if (first.test(key.split("\\.", 2)[0])) {
                words.put(key, text);
            }
        });
        return words;
    }
}
