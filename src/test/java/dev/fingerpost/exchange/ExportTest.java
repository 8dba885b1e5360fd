package dev.fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.RandomTrees;
import dev.fingerpost.tree.Range;
import dev.fingerpost.tree.Trees;
import dev.fingerpost.tree.Unfolded;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written of a tree, and that its rules lead where the tree leads. What other programs make of it: EnginesIT, ExportToolsIT. */
class ExportTest {
    private static final int TREES = 300;

    private static final String TREE = """
            # Who answers "them" & why?

            ## Questions

            ### <a name="tickets"></a>How many?

            `a whole number of tickets`

            - [Up to 5,000](#have)
            - [5,000 to 20,000](#have)
            - [Over 20,000](#by-machine)
            - [I am not sure](#have) <!-- id: unsure; not-sure -->

            ### <a name="have"></a>What is there?

            - [ ] Money, lots <!-- id: money -->
            - [ ] Nothing <!-- id: nothing; none -->

            1. `if money and tickets > 10000` — [Machine](#by-machine)
            2. `otherwise` — [Which?](#in)

            ### <a name="in"></a>Which?

            - [Old \\ (1)](other.md) <!-- id: old -->
            - [New](#by-hand) <!-- id: new -->
            - [None](#by-hand) <!-- id: none -->

            ## Outcomes

            ### <a name="by-machine"></a>By machine

            ### <a name="by-hand"></a>By hand
            """;

    private static String text(ExportFormat format) {
        return Export.of(Trees.sound(TREE), format).value();
    }

    @Test
    void csvHasRulesInWords() {
        assertThat(text(ExportFormat.CSV)).isEqualTo("""
                How many?,"What is there? — Money, lots",What is there? — Nothing,Which?,Outcome
                "up to 10,000 | I am not sure",-,-,Old \\ (1),other.md
                "up to 10,000 | I am not sure",-,-,New | None,By hand
                "10,001 to 20,000",Yes,-,-,By machine
                "10,001 to 20,000",No,-,Old \\ (1),other.md
                "10,001 to 20,000",No,-,New | None,By hand
                "20,001 or more",-,-,-,By machine
                """);
    }

    @Test
    void mermaidDrawsEachState() {
        assertThat(text(ExportFormat.MERMAID)).isEqualTo("""
                ---
                title: "Who answers \\"them\\" & why?"
                ---
                flowchart TD
                  q1{"How many?"}
                  q2{"What is there?"}
                  q3{"What is there?"}
                  q4{"Which?"}
                  o5(["By machine"])
                  o6(["By hand"])
                  t7[["other.md"]]
                  q1 -->|"Up to 5,000"| q2
                  q1 -->|"5,001 to 10,000"| q2
                  q1 -->|"10,001 to 20,000"| q3
                  q1 -->|"Over 20,000"| o5
                  q1 -->|"I am not sure"| q2
                  q2 -->|"otherwise"| q4
                  q3 -->|"if money and tickets #62; 10000"| o5
                  q3 -->|"otherwise"| q4
                  q4 -->|"Old #92; #40;1#41;"| t7
                  q4 -->|"New"| o6
                  q4 -->|"None"| o6
                """);
    }

    @Test
    void mermaidWritesDaysAsAuthorsDo() {
        assertThat(Export.of(Trees.sound("""
                ## Questions

                ### When?

                `a date`

                - [Any day](#go) `2026-01-01 or later`
                - [Long ago](#go) `before 2026-01-01`

                ### Go?

                - [ ] Sure

                1. `if when >= 2027-01-01 and sure` — [A](#a)
                2. `otherwise` — [B](#b)

                ## Outcomes

                ### A

                ### B
                """), ExportFormat.MERMAID).value())
                .contains("if when #62;#61; 2027-01-01 and sure");
    }

    @Test
    void dotEscapes() {
        assertThat(text(ExportFormat.DOT))
                .startsWith("digraph {\n  graph [label=\"Who answers \\\"them\\\" & why?\", labelloc=t];\n"
                        + "  q1 [label=\"How many?\", shape=diamond];\n")
                .contains("  q4 -> t7 [label=\"Old \\\\ (1)\"];\n")
                .endsWith("}\n");
    }

    @Test
    void dmnHasAnInputForEachQuestionAndBox() {
        assertThat(text(ExportFormat.DMN))
                .contains("name=\"Who answers &quot;them&quot; &amp; why?\"")
                .contains(
                        "<inputExpression id=\"expression_q_in\" typeRef=\"string\"><text>q_in</text></inputExpression>")
                .contains("<variable id=\"variable_tickets_not_sure\" name=\"tickets_not_sure\" typeRef=\"boolean\"/>")
                .contains(rule("false", "[10001..20000]", "true", "-", "-", "\"by-machine\""))
                .contains(rule("true", "-", "-", "-", "\"new\",\"none\"", "\"by-hand\""));
    }

    private static String rule(String... cells) {
        StringBuilder text = new StringBuilder();
        List<String> inputs = Arrays.asList(cells).subList(0, cells.length - 1);
        inputs.forEach(cell -> text.append("        <inputEntry><text>")
                .append(cell.replace("\"", "&quot;"))
                .append("</text></inputEntry>\n"));
        return text + "        <outputEntry><text>" + cells[cells.length - 1].replace("\"", "&quot;")
                + "</text></outputEntry>\n";
    }

    /** No two rules fit the same answers, one always does, and it says what the tree says. */
    @Test
    void rulesAreTheTree() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            CompleteRules table = CompleteRules.of(tree);
            for (Situations.Situation situation : Situations.of(tree, 300, seed)) {
                List<String> ends = table.rows().stream()
                        .filter(row -> fits(row, situation.chosen()))
                        .map(CompleteRules.Row::end)
                        .toList();
                assertThat(ends).as("seed %d, %s", seed, situation).containsExactly(situation.end());
            }
        }
    }

    private static boolean fits(CompleteRules.Row row, Map<String, Set<String>> chosen) {
        return row.cells().entrySet().stream().allMatch(cell -> {
            CompleteRules.Column column = cell.getKey();
            Set<String> said = chosen.get(column.question().id());
            if (cell.getValue() instanceof CompleteRules.Ticked ticked) {
                return said.contains(column.option().id()) == ticked.ticked();
            }
            return ((CompleteRules.Chosen) cell.getValue())
                    .ways().stream()
                            .anyMatch(way -> way.chosen().equals(said)
                                    || way.answer() != null
                                            && said.equals(Set.of(way.answer().id()))
                                    || way.range() != null
                                            && column.question()
                                                    .takes(said.iterator().next())
                                            && contains(way, said.iterator().next()));
        });
    }

    private static boolean contains(Unfolded.Way way, String number) {
        BigDecimal value = new BigDecimal(number);
        Range.Cut from = way.range().from();
        Range.Cut to = way.range().to();
        int low = from.end() != 0 ? from.end() : from.value().compareTo(value);
        int high = to.end() != 0 ? to.end() : to.value().compareTo(value);
        return (low < 0 || low == 0 && !from.above()) && (high > 0 || high == 0 && to.above());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameTreeGivesTheSameBytes(ExportFormat format) {
        assertThat(text(format)).isEqualTo(text(format));
    }

    /** @param questions below {@code ## Questions} */
    private static String text(String questions, ExportFormat format) {
        String tree = "# T\n\n## Questions\n\n" + questions
                + "\n## Outcomes\n\n### <a name=\"one\"></a>One\n\n### <a name=\"other\"></a>Other\n";
        return String.valueOf(Export.of(Trees.sound(tree), format).value());
    }

    /** A column for each question, whatever these are called: the last is the outcome. */
    @Test
    void columnsOfOneNameAreToldApart() {
        assertThat(text("""
                        ### <a name="a"></a>Outcome

                        - [Yes](#b)
                        - [No](#other)

                        ### <a name="b"></a>Outcome

                        - [x](#one)
                        - [y](#other)
                        """, ExportFormat.CSV)).isEqualTo("""
                        Outcome (2),Outcome (3),Outcome
                        Yes,x,One
                        Yes,y,Other
                        No,-,Other
                        """);
    }

    @ParameterizedTest
    @CsvSource({"time, q_time", "q-time, q_time", "2nd, q_2nd", "a-b, a_b"})
    void namesAreSuchAsFeelHas(String id, String name) {
        String question = "### <a name=\"" + id + "\"></a>Q?\n\n- [x](#one)\n- [y](#other)\n";
        assertThat(text(question, ExportFormat.DMN)).contains("<text>" + name + "</text>");
    }

    @Test
    void namesInFeelStandOnce() {
        assertThat(text("""
                        ### <a name="time"></a>Time?

                        - [x](#q-time)
                        - [y](#q-time)

                        ### <a name="q-time"></a>Which?

                        - [Alike](#one) `if time is x` <!-- id: p -->
                        - [Alike](#other) `if time is y` <!-- id: q -->
                        """, ExportFormat.DMN))
                .contains("<text>q_time</text>", "<text>q_time_2</text>")
                .contains("<description>p = Alike</description>");
    }

    @Test
    void bracketsStandWhereAnAuthorNeedsThem() {
        assertThat(text("""
                        ### <a name="a"></a>A?

                        - [ ] x
                        - [ ] None <!-- id: none; none -->
                        - [ ] y

                        1. `if not (x and y)` — [One](#one)
                        2. `otherwise` — [Other](#other)
                        """, ExportFormat.MERMAID)).contains("if not #40;x and y#41;");
    }

    /** What excludes the others stands in any place among them. */
    @Test
    void boxesThatExcludeEachOtherAreNeverTickedTogether() {
        assertThat(text("""
                        ### <a name="a"></a>A?

                        - [ ] x
                        - [ ] None <!-- id: none; none -->
                        - [ ] y

                        1. `if x and y` — [One](#one)
                        2. `otherwise` — [Other](#other)
                        """, ExportFormat.CSV)).isEqualTo("""
                        A? — x,A? — None,A? — y,Outcome
                        Yes,No,Yes,One
                        Yes,No,No,Other
                        No,-,-,Other
                        """);
    }

    /** Of a tree with very many ways a site offers its data alone, and no table is made of it. */
    @Test
    void aTreeWithVeryManyWaysIsNoTable() {
        StringBuilder questions = new StringBuilder("### <a name=\"s\"></a>S?\n\n- [x](#x0)\n- [y](#y0)\n\n");
        for (int i = 0; i < 15; i++) {
            for (String side : List.of("x", "y")) {
                questions.append("### <a name=\"" + side + i + "\"></a>" + side + i + "?\n\n");
                questions.append(
                        i == 14
                                ? "- [x](#one)\n- [y](#other)\n\n"
                                : "- [x](#x" + (i + 1) + ")\n- [y](#y" + (i + 1) + ")\n\n");
            }
        }
        DecisionTree tree = Trees.sound("# T\n\n## Questions\n\n" + questions
                + "## Outcomes\n\n### <a name=\"one\"></a>One\n\n### <a name=\"other\"></a>Other\n");

        assertThat(Export.of(tree, ExportFormat.CSV).notes())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the tree has more than 20,000 complete rules, or more than 1,000,000 cells in them: the most that make one table");
        assertThat(Export.offered(tree).keySet()).containsExactly(ExportFormat.JSON);
    }
}
