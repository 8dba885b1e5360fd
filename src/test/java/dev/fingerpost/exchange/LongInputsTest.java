package dev.fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Trees;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Long files in which nothing closes what was opened, in which much is alike, or which is one long line: reading one takes time that grows as it
 * does. With the square of the length or more, one form alone takes minutes or all memory. The minute for all of them is a bound that only such
 * a fault reaches, and no measurement.
 */
@Timeout(60)
class LongInputsTest {
    private static final int LENGTH = 200_000;
    private static final String CHART = "flowchart TD\n";
    private static final String LINE = "A-->|x|B\n";
    private static final String XML = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\">";
    private static final String INPUT =
            "<input label=\"n#\"><inputExpression><text>n#</text></inputExpression></input>\n";
    private static final String OUTPUT = "<output name=\"o\"/>";

    /** Numbered from 0. */
    private static String times(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.replace("#", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    /** As many as the length holds. */
    private static String many(String form) {
        return times(LENGTH / form.length(), form);
    }

    private static Noted<Import.@Nullable ImportedPage> read(String name, String text) {
        return Import.of(new SourceFile(new ProjectPath(name), text), 1, null);
    }

    private static String table(String columns, String rules) {
        return XML + "<decision id=\"d\"><decisionTable hitPolicy=\"FIRST\">" + columns + rules
                + "</decisionTable></decision></definitions>";
    }

    private static String rule(String input, String output) {
        return "<rule><inputEntry><text>" + input + "</text></inputEntry><outputEntry><text>" + output
                + "</text></outputEntry></rule>\n";
    }

    /** Blanks, and openings that nothing closes, before a line that is a chart. */
    @Test
    void chartsAreReadOnce() {
        List<String> forms = List.of(
                "A" + many("\n"),
                "subgraph a[" + many(" ") + "x\"y\nend\n",
                many("%%{\n"),
                many("accDescr{\n"),
                many("A@{\n"),
                "A-->|" + many(" ") + "x\n",
                "A-->|" + many("\n ") + "x\n",
                many("A -- x\n"),
                "A -- " + many(" ") + "x\n",
                "A -. " + many(".") + "x\n",
                "A" + many("~~~A[/\u2192x]") + "\n",
                "A" + many("~~~A[(x]") + "[(x)]\n",
                many("A[\"x\n"));
        for (String form : forms) {
            assertThat(read("x.mmd", CHART + form + LINE).value())
                    .as(form.substring(0, 20))
                    .isNotNull();
        }
        assertThat(read("x.mmd", "---\n" + many("\n") + "x\n---\n" + CHART + LINE)
                        .value())
                .isNotNull();
        assertThat(read("x.mmd", "---\ntitle: a" + many(" ") + "b\n---\n" + CHART + LINE)
                        .value()
                        .title())
                .isEqualTo("a b");
        assertThat(read("x.mmd", "flowchart" + many(" ") + "x\n").value()).isNull();
    }

    @Test
    void fencesAreLookedForOnce() {
        Map<String, String> forms = Map.of(
                "ticks", many("`") + "\n" + many("x\n"),
                "language", "```" + many("a") + "\n" + many("x\n"),
                "blanks", "```" + many(" ") + "\n" + many("x\n"),
                "shorter",
                        IntStream.range(0, 600)
                                .mapToObj(i -> "~".repeat(600 - i) + "\n")
                                .collect(Collectors.joining()));
        forms.forEach((name, form) ->
                assertThat(read("x.md", form + "\n").value()).as(name).isNull());
        assertThat(read("x.md", "```mermaid\n" + many("\n") + CHART + LINE + "```\n")
                        .value())
                .isNotNull();
        assertThat(read("x", "x" + many("\n") + "y").value()).isNull();
        assertThat(read("x.md", many("```mermaid\n" + CHART + LINE + "```\n")).notes())
                .filteredOn(note -> note.code() == Code.IMPORT_LEFT_OUT)
                .extracting(Diagnostic::hint)
                .contains("import it by itself: `--chart 1000`");
    }

    /** Of what is alike, each has a name of its own. */
    @Test
    void whatIsAlikeGetsNumbers() {
        assertThat(read("x.mmd", CHART + times(4_900, "A-->|x|B#[Same]\n"))
                        .value()
                        .markdown())
                .contains("[x: Same (4899)](#same-4900)");
        assertThat(read("x.dot", "digraph { edge [" + many("a#=b;") + "] " + many("{};") + " a -> b }")
                        .value())
                .isNotNull();
        assertThat(read("x.dot", "digraph { \u2192 " + many("b;") + " a -> b }").value())
                .isNotNull();
        assertThat(read("x.mmd", CHART + "A[" + "a b ".repeat(1_000) + "]\n" + times(2_000, "A-->|#|C#\nC#-->|x|A\n"))
                        .value())
                .isNotNull();
    }

    @Test
    void tablesAreReadOnce() {
        String meanings = "<output name=\"o\"><description>" + many("k# = v#; ") + "x = y</description></output>";
        Map<String, String> forms = new TreeMap<>(Map.of(
                "words", XML + "<a>" + many("&amp;") + "</a></definitions>",
                "one line", XML + many("\u2192<a/>") + "</definitions>",
                "meanings", table(INPUT, meanings + times(900, rule("\"a#\"", "\"k#\""))),
                "outcomes", table(INPUT, OUTPUT + times(900, rule("\"a#\"", "\"k#\""))),
                "numbers", table(INPUT, OUTPUT + times(450, rule("#", "\"k#\""))),
                "inputs", table(times(500, INPUT), OUTPUT + rule("1", "2"))));
        forms.put(
                "needed",
                XML
                        + "<decision id=\"d\"><informationRequirement><requiredDecision href=\"#e\"/></informationRequirement>"
                        + "<decisionTable hitPolicy=\"FIRST\">" + times(500, INPUT) + OUTPUT + rule("1", "2")
                        + "</decisionTable></decision><decision id=\"e\"><decisionTable hitPolicy=\"FIRST\">" + INPUT
                        + times(500, "<output name=\"m#\"/>") + rule("1", "2")
                        + "</decisionTable></decision></definitions>");
        forms.forEach((name, form) -> {
            boolean decides = form.contains("<decision ");
            assertThat(read("x.dmn", form).value() != null).as(name).isEqualTo(decides);
        });
        assertThat(read("x.csv", "n,o\n" + times(990, "a#,x#\n") + times(9_000, "a1,x\n"))
                        .value())
                .isNotNull();
        assertThat(read("x.csv", "n,o\n" + times(450, "#,x#\n") + times(9_000, "1,x\n"))
                        .value())
                .isNotNull();
        assertThat(read("x.csv", "\u2192" + many(",a") + "\nx,y\n").value()).isNull();
    }

    /** What is too much for people is told, at the first that is. */
    @Test
    void whatIsTooMuchIsRefused() {
        String words = "a b ".repeat(LENGTH / 4);
        Map<String, String> forms = new TreeMap<>(Map.of(
                "groups.mmd", CHART + many("subgraph a#\n") + many("b#\n"),
                "boxes.mmd", CHART + many("b#\n"),
                "spread.mmd", CHART + "subgraph g\n" + times(3_000, "b#\n") + "end\n" + times(2_000, "g-->x#\n"),
                "label.mmd", CHART + "A" + times(70, "&A#") + " -->|" + words + "| B" + times(69, "&B#"),
                "step.mmd", CHART + "S[\"" + words + "\"]-->T\n" + times(4_000, "Q-->|#|S\n"),
                "name.dot", "digraph { \"n\" [label=\"" + many("\\N") + "\"]; x -> " + many("y") + " }",
                "edges.dot", "digraph { edge [label=\"" + words + "\"]; " + times(4_900, "a->b#;") + " }",
                "answers.csv", "n,o\n" + times(19_000, "a#,x#\n"),
                "numbers.csv", "n,o\n" + times(19_000, "#,x#\n"),
                "inputs.dmn", table(times(501, INPUT), OUTPUT + rule("1", "2"))));
        forms.put(
                "meaning.dmn",
                table(
                        INPUT,
                        "<output name=\"o\"><description>k = " + words + "</description></output>"
                                + times(900, rule("\"a#\"", "\"k\""))));
        Map<String, String> told = new TreeMap<>();
        forms.forEach((name, form) -> read(name, form).notes().stream()
                .filter(Diagnostic::isError)
                .forEach(note -> told.merge(name, note.message(), (one, other) -> one + " / " + other)));
        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("groups.mmd", "groups stand more than 100 deep in each other"),
                        Map.entry("boxes.mmd", "the chart has more than 10000 boxes, the most that become a tree"),
                        Map.entry("spread.mmd", "the chart has more than 5000 lines, the most that become a tree"),
                        Map.entry("label.mmd", "words of the chart have more than 5000 characters"),
                        Map.entry("step.mmd", "words of the chart have more than 5000 characters"),
                        Map.entry("name.dot", "words of the chart have more than 5000 characters"),
                        Map.entry("edges.dot", "words of the chart have more than 5000 characters"),
                        Map.entry("answers.csv", "the column has more than 1000 answers, the most of one question"),
                        Map.entry("numbers.csv", "the column has more than 1000 answers, the most of one question"),
                        Map.entry("inputs.dmn", "the table has more than 500 columns"),
                        Map.entry("meaning.dmn", "words of the table have more than 5000 characters")));
    }

    /** A rule of a number or "not sure" is two in DMN, and one of many numbers two times two times two. */
    @Test
    void rulesThatDoubleAreCounted() {
        StringBuilder questions = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String next = i == 39 ? "end" : "q" + (i + 1);
            questions.append("""
                    ### <a name="q%d"></a>Is it %d?

                    `a number of things`

                    - [up to 5](#stop)
                    - [over 5](#%s)
                    - [not sure](#%s) <!-- not-sure -->

                    """.formatted(i, i, next, next));
        }
        DecisionTree tree = Trees.sound("# T\n\n## Questions\n\n" + questions
                + "## Outcomes\n\n### <a name=\"end\"></a>End\n\n### <a name=\"stop\"></a>Stop\n");

        assertThat(Export.of(tree, ExportFormat.DMN).notes())
                .extracting(Diagnostic::code)
                .containsExactly(Code.EXPORT_TOO_LARGE);
        assertThat(Export.of(tree, ExportFormat.CSV).value()).hasLineCount(42);
    }
}
