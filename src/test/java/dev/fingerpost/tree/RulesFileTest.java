package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Word;
import dev.fingerpost.path.ProjectPath;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules in a file beside the page: what the page shows of it, and what is told about it. */
class RulesFileTest {
    private static final String PAGE = """
            # T

            | Not | these |
            |---|---|
            | words | here |

            ## Rules

            [The rules](r.csv)

            Mind them.

            ## Outcomes

            ### Courier

            Call one.

            ### Letter

            Post it.
            """;

    private static String report(String page, String file) {
        SourceFile rules = new SourceFile(new ProjectPath("content/r.csv"), file);
        return TreeReader.read(Trees.page(page, Map.of()).value(), Map.of(rules.path(), rules)).notes().stream()
                .filter(note -> !note.code().id().equals("tree-no-consequences"))
                .sorted()
                .map(Trees::line)
                .collect(Collectors.joining());
    }

    private static DecisionTree tree(String page, String file) {
        SourceFile rules = new SourceFile(new ProjectPath("content/r.csv"), file);
        return TreeReader.read(Trees.page(page, Map.of()).value(), Map.of(rules.path(), rules))
                .value();
    }

    /** With what stands above and below the link, rows with their first cell as head. */
    @Test
    void thePageShowsTheTableBelowTheLink() {
        assertThat(tree(PAGE, "Is it `Urgent`?,Heavy?,Outcome\nyes,no,Courier\nno,yes,Courier\n-,-,[Post](#letter)\n")
                        .rest())
                .endsWith("""
                        The rules</a></p><div class="table" role="group" tabindex="0" aria-label="HOLE: Is it Urgent?, Heavy?, Outcome">
                        <table>
                        <thead>
                        <tr><th scope="col">Is it <code>Urgent</code>?</th><th scope="col">Heavy?</th><th scope="col">Outcome</th></tr>
                        </thead>
                        <tbody>
                        <tr><th scope="row">yes</th><td>no</td><td><a href="#courier">Courier</a></td></tr>
                        <tr><th scope="row">no</th><td>yes</td><td><a href="#courier">Courier</a></td></tr>
                        <tr><th scope="row">-</th><td>-</td><td><a href="#letter">Post</a></td></tr>
                        </tbody>
                        </table>
                        </div><p>Mind them.</p>""".replace("HOLE", Word.TABLE.hole()));
    }

    @Test
    void aTableOfThePageComesFirst() {
        String page = PAGE.replace(
                "Mind them.", "| Urgent? | Outcome |\n|---|---|\n| yes | [A](#courier) |\n| no | [B](#letter) |");
        assertThat(report(page, "no table")).isEmpty();
    }

    @Test
    void oneRowIsATable() {
        assertThat(report(PAGE, "Urgent?,Outcome\n\"yes, no\",Courier\n")).contains("each case leads to `courier`");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(report(PAGE.replace("r.csv", "other.csv"), "")).isEqualTo("""
                content/t.md:9:13: error[tree-rules-form]: no file `other.csv` with the rules of this tree
                  hint: write the way to it from this page's folder; it lies below content/
                """);
    }

    @Test
    void aFileWithoutATableIsTold() {
        String fault = """
                content/r.csv: error[tree-rules-form]: the file holds no table of rules
                  hint: write a line with questions and `Outcome`, and below it rows such as `yes,-,Express`
                """;
        assertThat(report(PAGE, "Urgent?,Outcome\n")).isEqualTo(fault);
        assertThat(report(PAGE, "Outcome\nCourier\n")).isEqualTo(fault);
    }

    @Test
    void aRowHasAsManyCellsAsTheFirstLine() {
        assertThat(report(PAGE, "Urgent?,Outcome\nyes,Letter\nno\nno,no,Letter\nno,Courier\n"))
                .isEqualTo("""
                content/r.csv:3:1: error[tree-rules-form]: this row has 1 cell, and the first line has 2
                  hint: give it as many; a cell that holds the separator stands in quotes: `"a, b"`
                content/r.csv:4:1: error[tree-rules-form]: this row has 3 cells, and the first line has 2
                  hint: give it as many; a cell that holds the separator stands in quotes: `"a, b"`
                """);
    }

    @Test
    void aRowLeadsToAnOutcomeOfThePage() {
        assertThat(report(PAGE, "Urgent?,Outcome\nyes,Courrier\nno,Nothing like it\nperhaps,\n-,#letter\n"))
                .isEqualTo("""
                content/r.csv:2:5: error[tree-rule-no-link]: this row leads nowhere: `Courrier` is no outcome of the page
                  hint: did you mean `Courier`?
                content/r.csv:3:4: error[tree-rule-no-link]: this row leads nowhere: `Nothing like it` is no outcome of the page
                  hint: write the words or the id of one: `Courier`, `Letter`
                content/r.csv:4:9: error[tree-rule-no-link]: this row leads nowhere: its last cell is empty
                  hint: write the words or the id of one: `Courier`, `Letter`
                """);
    }

    @Test
    void withoutOutcomesRowsLeadNowhereAndNoneIsTold() {
        String page = PAGE.substring(0, PAGE.indexOf("### Courier"));
        assertThat(report(page, "Urgent?,Outcome\nyes,Courier\nno,Letter\n")).isEqualTo("""
                content/t.md:1:3: error[tree-no-outcomes]: `## Outcomes` holds no outcome
                  hint: add each as a `###` heading
                """);
    }
}
