package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.json.Json;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A table of rules is a tree. */
class RulesTest {
    private static final String OUTCOMES = """

            ## Outcomes

            ### <a name="courier"></a>Courier

            Call one.

            ### <a name="letter"></a>Letter

            Post it.

            ### <a name="freight"></a>Freight

            Ask for a price.
            """;

    private static final String TREE = """
            # T

            ## Rules

            | [Is it urgent?](#urgent) | How heavy is it? `a number of kg` | Abroad? | Outcome |
            |---|---|---|---|
            | yes | up to 2 | - | [Courier](#courier) |
            | no, perhaps | up to 2 | - | [Letter](#letter) |
            | - | over 2 | yes | [Freight](#freight) |
            | not perhaps | over 2 to 20 | no | [Courier](#courier) |
            | - | - | - | [Freight](#freight) |

            ## Questions

            ### <a name="urgent"></a>Is it urgent?

            Tomorrow counts.

            - Yes

              > Somebody waits.

            - No
            - Perhaps <!-- not-sure -->
            """ + OUTCOMES;

    @Test
    void theFirstRowThatFitsWins() {
        DecisionTree tree = Trees.sound(TREE);
        assertThat(end(tree, "urgent=yes", "how-heavy-is-it=1.5")).isEqualTo("courier");
        assertThat(end(tree, "urgent=perhaps", "how-heavy-is-it=2")).isEqualTo("letter");
        assertThat(end(tree, "urgent=perhaps", "how-heavy-is-it=2.1")).isEqualTo("freight");
        assertThat(end(tree, "urgent=no", "how-heavy-is-it=20", "abroad=no")).isEqualTo("courier");
        assertThat(end(tree, "urgent=no", "how-heavy-is-it=20.01")).isEqualTo("freight");
    }

    @Test
    void outcomesRuleOutNumbersOfATable() {
        String text = TREE.replace(
                "Ask for a price.\n", "Ask for a price.\n\n#### When not\n\n- Too light: `if how-heavy-is-it < 3`\n");
        assertThat(Trees.report(text))
                .contains("tree-outcome-ruled-out")
                .contains("#urgent=perhaps&how-heavy-is-it=over-2-to-under-3");
    }

    @Test
    void onlyWhatStillMattersIsAsked() {
        DecisionTree tree = Trees.sound(TREE);
        Walk light = Walk.of(tree, given("urgent=no", "how-heavy-is-it=1", "abroad=no"));
        assertThat(light.asked()).containsExactly("urgent", "how-heavy-is-it");
        Walk heavy = Walk.of(tree, given("urgent=no", "how-heavy-is-it=5", "abroad=no"));
        assertThat(heavy.asked()).containsExactly("urgent", "how-heavy-is-it", "abroad");
    }

    @Test
    void theOrderOfFewestQuestionsIsFound() {
        String text = TREE.replace("## Rules\n", "## Rules\n\n`fewest questions`\n");
        assertThat(Trees.sound(text).questions().get(0).id()).isEqualTo("how-heavy-is-it");
    }

    @Test
    void thePageHoldsTheTableAndItsQuestions() {
        String page = Project.of(
                        "-- fingerpost.yaml --\ntitle: E\nsilence: [tree-no-consequences, tree-no-case-study, page-orphan]\n"
                                + "-- content/index.md --\n# Home\n-- content/trees/t.md --\n---\nkind: decision-tree\n---\n"
                                + TREE)
                .withTheme()
                .file("trees/t.html");
        assertThat(page)
                .contains("<td>over 2 to 20</td>")
                .contains("<li data-answer=\"yes\">\n<div class=\"answer\"><a href=\"#rules\">Yes</a>")
                .contains("Somebody waits.");
    }

    /** The same rules as {@link #TREE} has, as a spreadsheet saves them. */
    private static final String FILE = """
            [Is it urgent?](#urgent);How heavy is it? `a number of kg`;Abroad?;Outcome
            yes;up to 2;-;Courier
            no or perhaps;up to 2;-;letter
            -;"over 2";yes;#freight
            not perhaps;over 2 to 20;no;courier
            -;-;-;[Freight](#freight)
            """;

    private static String site(String tree, String file) {
        return "-- fingerpost.yaml --\ntitle: E\nsilence: [tree-no-consequences, tree-no-case-study, page-orphan]\n"
                + "-- content/index.md --\n# Home\n-- content/trees/t.md --\n---\nkind: decision-tree\n---\n" + tree
                + file;
    }

    @Test
    void theRulesMayStandInAFileBesideThePage() {
        String named =
                TREE.replaceAll("(?m)^\\|.*\n", "").replace("## Rules\n", "## Rules\n\n[The rules](r%C3%BCles.csv)\n");
        Build build = Build.repeatedly();
        Project project = Project.of(site(named, "-- content/trees/r\u00fcles.csv --\n" + FILE))
                .withTheme();
        String page = file(build.run(project.inputs()), "trees/t.html");
        String json = file(build.run(project.inputs()), "trees/t.tree.json");
        assertThat(page).contains("<td>over 2 to 20</td>").contains("<a href=\"#letter\">Letter</a>");
        assertThat(json)
                .isEqualTo(file(build.run(Project.of(site(TREE, "")).withTheme().inputs()), "trees/t.tree.json"));

        build.run(project.inputs());
        BuildResult other = build.run(
                Project.of(site(named, "-- content/trees/r\u00fcles.csv --\n" + FILE.replace("2 to 20", "2 to 30")))
                        .withTheme()
                        .inputs());
        assertThat(file(other, "trees/t.html")).contains("<td>over 2 to 30</td>");
    }

    private static String file(BuildResult result, String path) {
        return result.files().stream()
                .filter(file -> file.path().text().equals(path))
                .map(file -> file.bytes().text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(result.diagnostics().toString()));
    }

    @Test
    void whoDoesNotKnowANumberIsTakenToo() {
        String text = """
                # T

                ## Rules

                | [How heavy?](#weight) | Outcome |
                |---|---|
                | up to 2 | [Letter](#letter) |
                | not sure, over 20 | [Courier](#courier) |
                | - | [Freight](#freight) |

                ## Questions

                ### <a name="weight"></a>How heavy?

                `a number of kg`

                - Not sure <!-- not-sure -->
                """ + OUTCOMES;
        DecisionTree tree = Trees.sound(text);
        assertThat(end(tree, "weight=not-sure")).isEqualTo("courier");
        assertThat(end(tree, "weight=3")).isEqualTo("freight");
        try (PureScript script = new PureScript()) {
            script.load(tree);
            assertThat(script.call("walk", "[[\"weight\",[\"not-sure\"]]]")).startsWith("courier ");
            assertThat(script.call("walk", "[[\"weight\",[\"25\"]]]")).startsWith("courier ");
        }
        assertThat(Trees.report(text.replace(" <!-- not-sure -->", ""))).contains("keep what is no number");
        assertThat(Trees.report(text.replace("- Not sure <!-- not-sure -->\n", "")))
                .contains("`not sure` is no range of numbers")
                .contains("hint: write a range: `up to 5`, `over 5 to 20`, `over 20`\n");
    }

    @Test
    void limitsThatMayMeanThousandsAreRefused() {
        String text = TREE.replace("a number of kg", "a number of kg, 1 to 1.000");
        assertThat(Trees.report(text)).contains("hint: write `a number of kg, 1 to 1,000`, or leave the zeros out");
        assertThat(Trees.report(text.replace("1.000", "1.5"))).doesNotContain("tree-number");
    }

    @Test
    void theJsonSaysWhereAnswersLead() {
        String json = Json.compact(out -> {
            out.object();
            TreeJson.write(Trees.sound(TREE), out);
            out.end();
        });
        assertThat(json).contains("\"rules\":[{\"label\":").contains("\"to\":\"freight\"");
    }

    @Test
    void rowsThatContradictEachOtherAreToldWhereUniqueIsAskedFor() {
        String text = """
                # T

                ## Rules

                `unique`

                | Urgent? | Abroad? | Outcome |
                |---|---|---|
                | yes | - | [Courier](#courier) |
                | - | yes | [Freight](#freight) |
                | no | no | [Letter](#letter) |
                """ + OUTCOMES;
        assertThat(Trees.report(text))
                .contains("10:3: error[tree-rules-overlap]: this row and that on line 9 both fit `urgent` is `yes` and"
                        + " `abroad` is `yes`, and lead to `freight` and `courier`");
        assertThat(Trees.report(text.replace("`unique`\n\n", ""))).isEmpty();
    }

    /** Random tables, each case of each: the build and the page lead where the first row leads that fits. */
    @Test
    @Tag("slow")
    void buildAndPageLeadWhereTheRowsLead() {
        try (PureScript script = new PureScript()) {
            int walked = 0;
            for (long seed = 0; walked < Laws.times(2_000); seed++) {
                assertThat(seed).as("trees, of which few can be walked").isLessThan(400);
                Random random = new Random(seed);
                List<List<Integer>> rows = new ArrayList<>();
                int columns = 1 + random.nextInt(4);
                for (int row = random.nextInt(8); row >= 0; row--) {
                    List<Integer> cells = new ArrayList<>();
                    for (int column = 0; column < columns; column++) {
                        cells.add(row == 0 ? 7 : random.nextInt(3) == 0 ? 7 : 1 + random.nextInt(6));
                    }
                    cells.add(random.nextInt(3));
                    rows.add(cells);
                }
                String text = text(rows, columns, random.nextBoolean());
                DecisionTree tree = Trees.read(text).value();
                if (tree == null) {
                    assertThat(Trees.report(text))
                            .as("seed " + seed + "\n" + text)
                            .containsPattern("tree-rule-shadowed|tree-no-questions|tree-no-difference|tree-orphan");
                    continue;
                }
                script.load(tree);
                for (int one = 0; one < Math.pow(3, columns); one++) {
                    Map<String, Set<String>> given = new LinkedHashMap<>();
                    for (int column = 0, rest = one; column < columns; column++, rest /= 3) {
                        given.put("q" + column, Set.of("a" + rest % 3));
                    }
                    String end = "o" + wins(rows, one);
                    assertThat(Walk.of(tree, given).end())
                            .as("seed " + seed + "\n" + text)
                            .isEqualTo(end);
                    String all = given.entrySet().stream()
                            .map(entry -> "[\"" + entry.getKey() + "\",[\""
                                    + entry.getValue().iterator().next() + "\"]]")
                            .collect(Collectors.joining(",", "[", "]"));
                    assertThat(script.call("walk", all)).as("seed " + seed).startsWith(end + " ");
                    walked++;
                }
            }
        }
    }

    private static int wins(List<List<Integer>> rows, int one) {
        for (List<Integer> row : rows) {
            boolean fits = true;
            for (int column = 0, rest = one; column < row.size() - 1; column++, rest /= 3) {
                fits &= (row.get(column) & 1 << rest % 3) != 0;
            }
            if (fits) {
                return row.get(row.size() - 1);
            }
        }
        throw new IllegalStateException("the last row takes all");
    }

    private static String text(List<List<Integer>> rows, int columns, boolean fewest) {
        StringBuilder text = new StringBuilder("# T\n\n## Rules\n\n" + (fewest ? "`fewest questions`\n\n" : ""));
        text.append("|");
        for (int column = 0; column < columns; column++) {
            text.append(" [Question " + column + "?](#q" + column + ") |");
        }
        text.append(" End |\n|" + "---|".repeat(columns + 1) + "\n");
        for (List<Integer> row : rows) {
            text.append("|");
            for (int column = 0; column < columns; column++) {
                int cell = row.get(column);
                List<String> named = new ArrayList<>();
                for (int value = 0; value < 3; value++) {
                    if ((cell & 1 << value) != 0) {
                        named.add("a" + value);
                    }
                }
                text.append(" " + (named.size() == 3 ? "-" : String.join(", ", named)) + " |");
            }
            text.append(" [End](#o" + row.get(columns) + ") |\n");
        }
        text.append("\n## Questions\n");
        for (int column = 0; column < columns; column++) {
            text.append("\n### <a name=\"q" + column + "\"></a>Question " + column + "?\n\n- a0\n- a1\n- a2\n");
        }
        text.append("\n## Outcomes\n");
        for (int end = 0; end < 3; end++) {
            text.append("\n### <a name=\"o" + end + "\"></a>End " + end + "\n\nDo.\n");
        }
        return text.toString();
    }

    private static String end(DecisionTree tree, String... answers) {
        return Walk.of(tree, given(answers)).end();
    }

    private static Map<String, Set<String>> given(String... answers) {
        Map<String, Set<String>> given = new LinkedHashMap<>();
        for (String answer : answers) {
            String[] parts = answer.split("=");
            given.put(parts[0], Set.of(parts[1]));
        }
        return given;
    }
}
