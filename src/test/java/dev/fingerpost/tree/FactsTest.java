package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.json.Json;
import dev.fingerpost.pipeline.Project;
import org.junit.jupiter.api.Test;

/** What was answered early, on every outcome; and what an outcome says to some readers only. */
class FactsTest {
    private static final String TREE = """
            # T

            ## Questions

            ### <a name="place"></a>Where may it run?

            A contract says so.[^law] <!-- carried -->

            - [With us](#pace) <!-- id: own -->

              > Buy machines.[^law]

            - [Anywhere](#pace)

            ### <a name="pace"></a>How many an hour?

            `a whole number of questions`

            - [Up to 100](#one)
            - [Over 100](#both)

            ## Outcomes

            ### <a name="one"></a>One

            `if place is own` — Ask for its licence.

            ### <a name="both"></a>Both

            Take two.

            #### Next steps

            - `if pace > 5000 and place is own` — Put a queue in front.
            - Count.

            [^law]: **Judgement.** Ours.
            """;

    private static String page() {
        return page(TREE);
    }

    private static String page(String tree) {
        return Project.of(
                        "-- fingerpost.yaml --\ntitle: E\nsilence: [tree-no-consequences, tree-no-case-study, tree-compare-missing, page-orphan]\n"
                                + "-- content/index.md --\n# Home\n-- content/trees/t.md --\n" + tree)
                .withTheme()
                .file("trees/t.html");
    }

    @Test
    void withoutAScriptEachOutcomeLinksToTheQuestion() {
        String page = page();
        assertThat(page.split("class=\"carried\"", -1)).hasSize(3);
        assertThat(page).contains("<a href=\"#place\">Where may it run?</a></div>");
    }

    @Test
    void conditionsAreWordsWithoutAScript() {
        assertThat(page())
                .contains(
                        "data-when=\"0\">If the answer to “Where may it run?” is “With us”:</span> Ask for its licence.")
                .contains("If the answer to “How many an hour?” is more than 5,000 questions, and the answer to")
                .doesNotContain("<code>if ");
    }

    @Test
    void paragraphsForTheSameReadersShareTheirCondition() {
        String own = "- `if place is own` — Ask.\n";
        String tree = TREE.replace("- Count.", own + own + "- Count.");
        assertThat(json(tree))
                .contains(
                        "\"when\":[[\"and\",[\">\",\"pace\",5000],[\"is\",\"place\",\"own\"]],[\"is\",\"place\",\"own\"]]}");
        assertThat(page(tree).split("data-when=\"1\"", -1)).hasSize(3);
    }

    @Test
    void theScriptFindsTheWordsOfTheComparisonInItsTable() {
        String table =
                "\n## Compare\n\n| Criterion | Weight | [One](#one) | Old | [Both](#both) |\n| --- | --- | --- | --- | --- |\n"
                        + "| Price | 2 | 1 · dear | 2 · so so | 4 · cheap |\n";
        assertThat(page(TREE + table))
                .contains("\"compare\":{\"outcomes\":[\"one\",\"both\"],\"columns\":[3,1],"
                        + "\"criteria\":[{\"weight\":2,\"cells\":[{\"score\":1},{\"score\":4}]}]}")
                .contains("<td>4 · cheap</td>");
        assertThat(json(TREE + table))
                .contains("{\"score\":4,\"text\":\"cheap\"}")
                .doesNotContain("\"columns\"");
    }

    @Test
    void aLongAnswerIsNamedByItsFirstWordsWhereTheyAreItsOwn() {
        String kept = "In a place that we rent from somebody else, who promised to";
        String tree = TREE.replace("[With us]", "[" + kept + " read nothing of it]");
        assertThat(page(tree)).contains("is “In a place that we rent from somebody else, who …”:</span> Ask for");
        String other =
                tree.replaceFirst("- \\[" + kept, "- [" + kept + " read all of it](#pace) <!-- id: open -->\n$0");
        assertThat(page(other)).contains("is “" + kept + " read nothing of it”:</span> Ask for");
    }

    @Test
    void aQuestionThatATableAsksIsCarriedToo() {
        String json = json("""
                ## Questions

                ### Where? <!-- carried -->

                - Here
                - There

                ## Rules

                | [Where?](#where) | Outcome |
                | --- | --- |
                | Here | [A](#a) |
                | - | [B](#b) |

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.
                """);
        assertThat(json).contains("\"carried\":true");
    }

    @Test
    void aComparisonWithoutRowsComparesNothing() {
        String head = "\n## Compare\n\n| Criterion | [One](#one) | [Both](#both) |\n| --- | --- | --- |\n";
        assertThat(json(TREE + head)).doesNotContain("\"compare\"");
        assertThat(json(TREE + head + "| Price | 3 | 4 |\n")).contains("\"compare\"");
    }

    private static String json(String tree) {
        return Json.compact(out -> {
            out.object();
            TreeJson.write(Trees.sound(tree), out);
            out.end();
        });
    }

    @Test
    void theJsonCarriesThem() {
        assertThat(json(TREE))
                .contains("\"carried\":true")
                .contains("\"when\":[[\"is\",\"place\",\"own\"]]")
                .contains("[\"and\",[\">\",\"pace\",5000],[\"is\",\"place\",\"own\"]]");
    }
}
