package dev.fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Trees;
import dev.fingerpost.tree.Walk;
import dev.fingerpost.work.ProcessorTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files of other programs. What is told of them: the broken sites {@code import-*.txt}. */
class ImportTest {
    private static Noted<Import.ImportedPage> read(String name, String text) {
        return Import.of(new SourceFile(new ProjectPath(name), text), 1, null);
    }

    /** The page, from its title on. */
    private static String page(String name, String text) {
        Noted<Import.ImportedPage> page = read(name, text);
        assertThat(page.value()).as(page.notes().toString()).isNotNull();
        return page.value().markdown().replaceFirst("(?s)\\A---\n.*?\n---\n\n", "");
    }

    private static DecisionTree tree(String name, String text) {
        return Trees.sound(page(name, text));
    }

    /** {@code a=b&c=d} leads there; an answer that stands several times is the one that is shown. */
    private static String end(DecisionTree tree, String answers) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (String part : answers.split("&")) {
            said.put(part.split("=")[0], part.split("=")[1]);
        }
        Walk walk = Walk.of(tree, chosen);
        while (!walk.done() && said.containsKey(walk.end())) {
            String open = walk.end();
            String id = said.remove(open);
            for (int i = 1; i < 5 && walk.end().equals(open); i++) {
                chosen.put(open, Set.of(i == 1 ? id : id + "-" + i));
                walk = Walk.of(tree, chosen);
            }
        }
        return walk.end();
    }

    private static String told(String name, String text) {
        return read(name, text).notes().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void aFlowchartIsATree() {
        assertThat(page("x.mmd", """
                        ---
                        title: "Which store?"
                        ---
                        %%{init: {"theme": "dark"}}%%
                        flowchart LR
                            begin([Begin here]) --> A{"Who **writes**?<br/>#quot;Many#quot;?"}:::red
                            A -->|One| B[/A file/]
                            A -- Many --> check[Count them] --> C{{How many?}}
                            C ==>|up to 5| D[(One server)] & E((Ask again))
                            C -. "more (than 5)" .-> F@{ shape: diamond, label: "Where?" }
                            F --> G>Here]
                            F --> H[["There"]]; style A fill:#f00
                            H ~~~ G
                        """)).isEqualTo("""
                        # Which store?

                        Begin here

                        ## Questions

                        ### <a name="who-writes-many"></a>Who writes? "Many"?

                        - [One](#a-file)
                        - [Many](#how-many)

                          > Count them.

                        ### <a name="how-many"></a>How many?

                        - [up to 5](#one-server)
                        - [up to 5: Ask again](#ask-again) <!-- id: up-to-5-ask-again -->
                        - [more (than 5)](#where)

                        ### <a name="where"></a>Where?

                        - [Here](#here)
                        - [There](#there)

                        ## Outcomes

                        ### <a name="a-file"></a>A file

                        Say what to do, in one or two sentences.

                        ### <a name="one-server"></a>One server

                        Say what to do, in one or two sentences.

                        ### <a name="ask-again"></a>Ask again

                        Say what to do, in one or two sentences.

                        ### <a name="here"></a>Here

                        Say what to do, in one or two sentences.

                        ### <a name="there"></a>There

                        Say what to do, in one or two sentences.
                        """.replace(" <!-- id: up-to-5-ask-again -->", ""));
    }

    /** Mermaid 11 takes all in quotes for words. */
    @Test
    void aLabelInQuotesMayHoldWhatEndsALine() {
        assertThat(page("x.mmd", """
                        graph TD
                          A{Which way?} -- "a --> b" --> B[Small]
                          A == "x ==> y | z" ==> C[Large]
                          A -. "p -.-> q" .-> D[None]
                          A -->|"r --> s | t"| E[All]
                        """)).contains("""
                        - [a --\\> b](#small) <!-- id: a-b -->
                        - [x ==\\> y \\| z](#large) <!-- id: x-y-z -->
                        - [p -.-\\> q](#none) <!-- id: p-q -->
                        - [r --\\> s \\| t](#all) <!-- id: r-s-t -->
                        """);
    }

    @Test
    void linesOfAGroupAreThoseOfItsBoxes() {
        DecisionTree tree = tree("x.mmd", """
                graph TD
                  A{Is it broken?} -->|Yes| repair
                  A -->|No| B[Leave it]
                  subgraph repair [Repair]
                    C{Is there time?} -->|Yes| D[Mend it]
                    C -->|No| E[Buy a new one]
                  end
                  repair --> F{Does it work?} -->|Yes| G[Use it]
                  F -->|No| H[Ask]
                """);

        assertThat(end(tree, "is-it-broken=yes&is-there-time=no&does-it-work=no"))
                .isEqualTo("ask");
    }

    @Test
    void aGraphIsATree() {
        DecisionTree tree = tree("x.gv", """
                strict digraph "G" { // a comment
                  graph [label="Who " + "looks?"]; node [shape=box]
                  edge [color=red];
                  a [label="Is it\\nurgent?"] /* another */
                  subgraph cluster_0 { label="not the title"; b; c [label=<<b>Known</b> &amp; old?>] }
                  a -> b [label=Yes]
                  a:s -> c [xlabel="No"];
                  c -> { "Send it" "Wait" } [label="per\\"haps"]
                }
                """);

        assertThat(tree.title()).isEqualTo("Who looks?");
        assertThat(tree.questions()).extracting("title").containsExactly("Is it urgent?", "Known & old?");
        assertThat(end(tree, "is-it-urgent=no&known-old=per-haps-wait")).isEqualTo("wait");
    }

    @Test
    void aTreeOfRedisIsATree() {
        DecisionTree tree = tree("x.md", """
                # Types

                ```decision-tree {id="documents-tree"}
                id: documents-tree
                scope: documents
                rootQuestion: root
                questions:
                    hash:
                        text: "Index?"
                        whyAsk: "Because"
                        answers:
                            yes: {value: "Yes", outcome: {label: "Use hashes", id: h}}
                            no: {value: "No", outcome: {label: "Use JSON", id: j}}
                    root:
                        text: |
                            Do you need
                            nested data?
                        whyAsk: "It matters"
                        answers:
                            yes: {value: "Yes", outcome: {label: "Use JSON", id: j, sentiment: "positive"}}
                            no: {value: "No", nextQuestion: hash}
                ```
                """);

        assertThat(tree.questions()).extracting("title").containsExactly("Do you need nested data?", "Index?");
        assertThat(tree.outcomes()).extracting("title").containsExactly("Use JSON", "Use hashes");
        assertThat(end(tree, "do-you-need-nested-data=no&index=yes")).isEqualTo("use-hashes");
    }

    @Test
    void spreadsheetsWriteRangesAndAnswersInTheirOwnWay() {
        DecisionTree tree = tree("fee.csv", """
                Age,Member?,Fee
                <18,yes,Free
                18-64,YES,Half
                65+,Yes,Little
                <18,no,Child
                >=18,No,Full
                """);
        assertThat(end(tree, "member=yes&age=17")).isEqualTo("free");
        assertThat(end(tree, "member=yes&age=64")).isEqualTo("half");
        assertThat(end(tree, "member=no&age=64")).isEqualTo("full");
    }

    @Test
    void whatStandsBehindNumbersAndIsNoUnitMakesThemWords() {
        DecisionTree tree = tree("fee.csv", """
                Age,Fee
                18-64 (adult),Full
                up to 17 (child),Half
                """);
        assertThat(end(tree, "age=18-64-adult")).isEqualTo("full");
        assertThat(end(tree, "age=up-to-17-child")).isEqualTo("half");
    }

    @Test
    void aTableIsTheRulesOfAPage() {
        assertThat(page("when-to-buy.csv", """
                Data,Load,Idle,Outcome
                No,-,No,Own
                Yes,up to 5,-,Rent
                Yes,over 5 | I don't know,-,Own
                No,-,Yes,Own
                """)).isEqualTo("""
                # When to buy

                ## Rules

                | Data? | [Load?](#load) | Outcome |
                | --- | --- | --- |
                | No | - | [Own](#own) |
                | Yes | up to 5 | [Rent](#rent) |
                | Yes | over 5, I don't know | [Own](#own) |

                ## Questions

                ### <a name="load"></a>Load?

                `a number of units`

                - I don't know <!-- id: i-don-t-know; not-sure -->

                ## Outcomes

                ### <a name="own"></a>Own

                Say what to do, in one or two sentences.

                ### <a name="rent"></a>Rent

                Say what to do, in one or two sentences.
                """);
    }

    @Test
    void idsAreNotThoseOfThePageItself() {
        DecisionTree tree = tree("e.csv", "Rules,Outcome\nx,E\ny,Scenarios\n");
        assertThat(end(tree, "rules-2=x")).isEqualTo("e-2");
        assertThat(end(tree, "rules-2=y")).isEqualTo("scenarios-2");
    }

    @ParameterizedTest
    @CsvSource({
        "'a;b;c',",
        "'A;Outcome\nx;y\nz;w', a=z is w",
        "'A\tOutcome\nx\ty\nz\tw', a=z is w",
        "'sep=;\nA;Outcome\nx, or so;y\nz;w', a=z is w",
        "'\"sep=\t\"\nA\tOutcome\nx, or, so\ty\nz\tw', a=z is w",
        "'sep=;;\nA;B;Outcome\nx;-;y\nz;-;w', a=z is w",
        "'row,A v1.0.0,O v2.0.0\n0,x,y\n1,z,w', a=z is w",
        "'A,Outcome\n\"x, \"\"y\"\"\",o\nz,w', a=x-y is o",
        "'A,Outcome\nx | y,o\n*,w\nz,o', a=z is w",
        "'A,Outcome\nbefore 2026-01-01,o\n2026-01-01 or later,w', a=2026-01-01 is w",
        "'A,Outcome\nup to 20 %,o\nover 20 %,w', a=20.5 is w",
        "'A,Outcome\n1 to 5,o\n6 to 9,w\n10 or more,w\n0,w', a=9 is w",
        "'A,Outcome\nPlan 2,o\nPlan 3,w', a=plan-3 is w"
    })
    void tablesAreReadAsSpreadsheetsWriteThem(String text, String expected) {
        if (expected == null) {
            assertThat(told("x.csv", text)).contains("error[import-unread]");
        } else {
            String[] parts = expected.split(" is ");
            assertThat(end(tree("x.csv", text), parts[0])).isEqualTo(parts[1]);
        }
    }

    /** Every row of a table of SSVC's form leads to its outcome. */
    @Test
    void aTableOfSsvcIsATree() {
        String rows = IntStream.range(0, 12)
                .mapToObj(i -> "{\"a\": \"" + i % 2 + "\", \"b\": \"" + i / 2 % 3 + "\", \"c\": \"" + i / 6
                        + "\", \"o\": \"" + (i * 7 % 5 % 3) + "\"}")
                .collect(Collectors.joining(", "));
        DecisionTree tree = tree("x.json", """
                {"name": "Human Impact", "definition": "What it does", "schemaVersion": "2.0.0", "decision_points": {
                "a": {"name": "Active", "values": [{"key": "0", "name": "None", "definition": "*Nothing* seen"}, {"key": "1", "name": "PoC"}]},
                "b": {"name": "Exposed", "values": [{"key": "0", "name": "Small"}, {"key": "1", "name": "Open"}, {"key": "2", "name": "Wide"}]},
                "c": {"name": "Automatable", "values": [{"key": "0", "name": "No"}, {"key": "1", "name": "Yes"}]},
                "o": {"name": "Priority", "values": [{"key": "0", "name": "Defer"}, {"key": "1", "name": "Act"}, {"key": "2", "name": "Track*"}]}},
                "outcome": "o", "mapping": [ROWS]}
                """.replace("ROWS", rows));

        assertThat(tree.questions()).extracting("title").containsExactly("Active?", "Exposed?", "Automatable?");
        for (int i = 0; i < 12; i++) {
            String answers = "active=" + List.of("none", "poc").get(i % 2) + "&exposed="
                    + List.of("small", "open", "wide").get(i / 2 % 3) + "&automatable="
                    + List.of("no", "yes").get(i / 6);
            assertThat(end(tree, answers))
                    .as(answers)
                    .isEqualTo(List.of("defer", "act", "track").get(i * 7 % 5 % 3));
        }
    }

    private static String dmn(String namespace, String decisions) {
        return "<definitions xmlns=\"" + namespace + "\" id=\"d\" name=\"d\" namespace=\"x\">" + decisions
                + "</definitions>";
    }

    private static String decision(String id, String policy, String inputs, String needs, String... rules) {
        StringBuilder text = new StringBuilder("<decision id=\"" + id + "\" name=\"" + id + "\">" + needs
                + "<decisionTable id=\"t" + id + "\" hitPolicy=\"" + policy + "\">");
        for (String input : inputs.split(",")) {
            String[] parts = input.split(":");
            text.append("<input id=\"i\"><inputExpression id=\"e\" typeRef=\"" + parts[1] + "\"><text>" + parts[0]
                    + "</text></inputExpression></input>");
        }
        text.append("<output id=\"o\" name=\"o\" typeRef=\"string\"/>");
        for (String rule : rules) {
            String[] cells = rule.replace("<", "&lt;").split(" ; ");
            text.append("<rule id=\"r\">");
            for (int i = 0; i < cells.length - 1; i++) {
                text.append("<inputEntry id=\"x\"><text>" + cells[i] + "</text></inputEntry>");
            }
            text.append("<outputEntry id=\"y\"><text>" + cells[cells.length - 1] + "</text></outputEntry></rule>");
        }
        return text + "</decisionTable></decision>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                "http://www.omg.org/spec/DMN/20180521/MODEL/",
                "https://www.omg.org/spec/DMN/20191111/MODEL/",
                "https://www.omg.org/spec/DMN/20211108/MODEL/",
                "https://www.omg.org/spec/DMN/20230324/MODEL/"
            })
    void decisionsThatNeedOthersAreOneTree(String namespace) {
        String dish = decision(
                "Dish",
                "UNIQUE",
                "season:string,Guest Type:string",
                "<informationRequirement id=\"n\"><requiredDecision href=\"#Guest_Type\"/></informationRequirement>",
                "\"Winter\" ; \"many\" ; \"Stew\"",
                "\"Winter\" ; not(\"many\") ; \"Roast\"",
                "\"Summer\",\"Spring\" ; - ; \"Salad\"");
        String guests = decision(
                "Guest_Type",
                "FIRST",
                "guests:integer,kids:boolean",
                "",
                "> 8 ; - ; \"many\"",
                "- ; true ; \"some\"",
                "- ; - ; \"few\"");
        DecisionTree tree = tree("x.dmn", dmn(namespace, dish + guests));

        assertThat(end(tree, "guests=9&season=winter")).isEqualTo("stew");
        assertThat(end(tree, "guests=8&season=winter")).isEqualTo("roast");
        assertThat(end(tree, "guests=8&season=spring")).isEqualTo("salad");
    }

    @ParameterizedTest
    @CsvSource({"FIRST, a=5, low", "ANY, a=5, low", "PRIORITY, a=5, low", "UNIQUE, a=11, high"})
    void policiesWithOneResultAreRead(String policy, String answers, String end) {
        String table = decision("D", policy, "a:number", "", "<= 10 ; \"low\"", "> 10 ; \"high\"", "[5..6) ; \"low\"");
        assertThat(end(tree("x.dmn", dmn("https://www.omg.org/spec/DMN/20191111/MODEL/", table)), answers))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.dmn|<a/>|`a` is no DMN",
                "x.dmn|<a>|this is no well-formed XML",
                "x.dmn||this is no well-formed XML",
                "x.json|{\"a\": 1}|this is no tree",
                "x.mmd|sequenceDiagram|begins no flowchart",
                "x.dot|digraph {|the graph has no end",
                "x.dot|digraph { a -> }|is not understood here",
                "x.md|# Nothing|no fence of this page",
                "x.bin|zzz|it is not clear what kind of file",
                "x.csv|a|a table has a head"
            })
    void whatIsNoTreeIsRefused(String name, String text, String message) {
        Noted<Import.ImportedPage> page = read(name, text == null ? "" : text);
        assertThat(page.value()).isNull();
        assertThat(page.notes())
                .extracting(Diagnostic::toString)
                .anyMatch(note -> note.contains("error[") && note.contains(message));
    }

    /** What is made to hurt ends in an error, and soon. */
    @Test
    void hostileFilesAreRefused() {
        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put("deep.dmn", "<a>".repeat(100_000));
        hostile.put("wide.dmn", "<a>" + "<b/>".repeat(500_000) + "</a>");
        hostile.put("laughs.dmn", "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\">]><x>&a;</x>");
        hostile.put("entity.dmn", "<x>&a;</x>");
        hostile.put("deep.dot", "digraph {" + "{".repeat(100_000));
        hostile.put("deep.json", "[".repeat(100_000));
        hostile.put("cross.mmd", "flowchart TD\n" + names("a") + " --> " + names("b"));
        hostile.put("text.dot", "digraph { a -> b [label=" + "\"x\"+".repeat(200_000));
        hostile.put("cells.csv", "a,b\n" + "x,y\n".repeat(30_000));
        hostile.put("open.mmd", "flowchart TD\n" + "a[".repeat(100_000));
        hostile.put("ids.mmd", "flowchart TD\n" + "a-".repeat(500_000));
        hostile.forEach((name, text) -> {
            Noted<Import.ImportedPage> page = ProcessorTime.within(Duration.ofSeconds(20), () -> read(name, text));
            assertThat(page.value()).as(name).isNull();
            assertThat(page.notes()).as(name).anyMatch(Diagnostic::isError);
        });
    }

    private static String names(String letter) {
        return IntStream.range(0, 3_000).mapToObj(i -> letter + i).collect(Collectors.joining(" & "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`code` [x](y) <b> {#id} *a* _b_ #1 | ~~c~~ ![i](j)",
                "1. first",
                "- item",
                "https://example.org and www.example.org",
                "+ plus",
                "[^note] if a is b",
                "\u0441\u0440\u0435\u0434\u0430",
                "end",
                "&lt; &amp; \\ back"
            })
    void wordsAreNeverMarkup(String words) {
        String text = "\"" + words.replace("\"", "\"\"") + "\"";
        DecisionTree tree = tree("x.csv", text + ",Outcome\n" + text + "," + text + "\nother,Other");

        assertThat(tree.questions().get(0).title()).isEqualTo(words + "?");
        assertThat(tree.outcomes().get(0).title()).isEqualTo(words);
    }
}
