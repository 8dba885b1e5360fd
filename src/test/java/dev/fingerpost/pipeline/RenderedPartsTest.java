package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small parts of pages, each of which some author has: one site with all of them. */
class RenderedPartsTest {
    private static final String SITE = """
            -- fingerpost.yaml --
            title: Parts
            licence: {name: Ours}
            look: {logo: content/logo.svg}
            languages: {en: English, de: Deutsch}
            approaches:
              - {id: look, name: Look, mark: bars, hue: teal}
              - {id: train, name: Train, mark: diamond, hue: red}
            nav:
              - index.md
              - docs/first.md
              - {title: Docs, folder: docs}
              - title: Mixed
                items:
                  - {title: Away, url: "https://example.org/"}
                  - title: Deeper
                    items: [panels.md, {title: Deepest, items: [glossary.md]}]
            -- content/index.md --
            # Parts

            A low-rank adapter, LoRAs, LoRA-like, LoRA- and a vector store's.
            -- content/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
            -- content/docs/index.md --
            # All docs
            -- content/docs/first.md --
            # First
            -- content/docs/second.md --
            # Second
            -- content/de/index.md --
            # Teile
            -- content/glossary.md --
            # Glossary

            LoRA
            : A small part. It is trained alone, and everything else of the model stays as it was before, so that one base can have many of them at once.

            vector store
            : aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            -- content/panels.md --
            # Panels

            ```scorecard
            caption: Which?
            options: {file: A file, server: {name: A server, approach: look}}
            criteria:
              writers: {name: Writers, weight: 2, cells: {file: 1, server: 5}}
              care: {name: Care, weight: 3, cells: {file: 5, server: {score: 2, text: Users.}}}
            ```

            ```comparison
            caption: Beside
            options: {a: A, b: {name: B, approach: train}}
            criteria:
              one: {name: One, cells: {a: x, b: y}}
            ```

            ```register
            caption: Days
            calendar: true
            entries:
              end: {name: The end, on: 2030-01-02}
            ```

            ```calculator
            caption: Cost
            volume: v
            inputs:
              All: {v: {label: Volume, unit: letters, value: 10, made-up: true}, w: {label: Weight, unit: kg, value: 2, made-up: true}}
            options:
              - {name: A, running: v * w}
              - {name: B, approach: train, running: v + w}
            ```
            -- content/case-studies/a.md --
            ---
            title: A
            organisation: A
            results: [{metric: Right, value: 70 %}]
            ---
            # A
            -- content/case-studies/b.md --
            ---
            title: B
            organisation: B
            approach: train
            results: [{metric: Right, before: 70, after: many, unit: '%'}]
            decision: {tree: ../trees/choose.md, answers: {change: daily}, assumed: [change]}
            ---
            # B
            -- content/case-studies/c.md --
            ---
            title: C
            organisation: C
            results: [{metric: Right, before: 0, after: 10}]
            ---
            # C
            -- content/case-studies/index.md --
            # Cases
            -- content/trees/choose.md --
            ---
            approach-of: {rag: look, train: train}
            ---
            # Choose

            ## Questions

            ### <a name="change"></a>Does it change?

            - [Daily](#much)
            - [Never](#train)

            ### <a name="much"></a>Is it much?

            - [Yes](#rag)
            - [No](#train)

            ## Outcomes

            ### <a name="rag"></a>RAG

            #### Consequences

            - It is slow.

            ### <a name="train"></a>Train

            #### Consequences

            - It is dear.

            ## Map {#map}
            -- content/decisions/0001-a.md --
            ---
            status: accepted
            review-by: 2030-02-03
            decision: {tree: ../trees/choose.md, answers: {change: daily, much: "yes"}, outcome: train}
            ---
            # A

            ## Considered Options

            * One

            ## Pros and Cons of the Options

            ### One

            * Good, because x
            * Neutral, because y
            -- content/decisions/0002-b.md --
            ---
            status: accepted
            decision: {tree: ../trees/choose.md, answers: {change: never, much: "yes"}, outcome: rag}
            ---
            # B is a record with a title that is far longer than any box of the picture
            -- content/decisions/0003-c.md --
            ---
            status: accepted
            decision: {tree: ../trees/choose.md, answers: {much: "yes"}, outcome: rag}
            ---
            # C

            Supersedes [A](0001-a.md), relates to [B](0002-b.md)
            -- content/decisions/0004-d.md --
            ---
            status: accepted
            decision: {tree: ../trees/choose.md, answers: {change: daily}, outcome: rag}
            ---
            # D
            -- content/decisions/0005-e.md --
            ---
            status: accepted
            decision: {tree: ../trees/gone.md, answers: {change: daily}, outcome: rag}
            ---
            # E
            """;

    private static Map<String, String> made = Map.of();

    @BeforeAll
    static void build() {
        made = Project.of(SITE).withTheme().build().files().stream()
                .collect(Collectors.toMap(
                        file -> file.path().text(), file -> file.bytes().text(), (one, other) -> one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
                    index.html§<a class="term" href="glossary.html#lora"
                    index.html§>LoRAs</a>, LoRA-like, LoRA- and a <a class="term" href="glossary.html#vector-store" data-tip="aaaaaaaa
                    index.html§>vector store</a>'s.</p>
                    index.html§<img class="brand__light" src="logo.38faf415.svg" alt="" height="32">
                    index.html§ · Text: Ours</p>
                    panels.html§"criteria":[{"name":"Writers","weight":2.0,"cells":[{"score":1},{"score":5}]},{"name":"Care","weight":3.0,"cells":[{"score":5},{"score":2}]}]
                    panels.html§<p class="small"><a href="panels.ics">Calendar file</a></p>
                    panels.html§<p>“B” costs least: $12.00 a month.</p><p>Next is “A” with $20.00.</p>
                    panels.html§{"name":"B","hue":"red","running":"v + w"}
                    trees/choose.html§<a class="button" id="fp-map" href="choose.map.html" data-map>
                    trees/choose.html§<h2 id="map">Map <a
                    case-studies/index.html§<span class="list__figure">Right: 70 %</span>
                    case-studies/index.html§<span class="list__figure">Right: 70% → many</span>
                    decisions/0001-a.html§not to “Train”. The ways part after <a href="../trees/choose.html#much">
                    decisions/0001-a.html§Then came: <b>Train</b> Now comes: <b>RAG</b>
                    decisions/0002-b.html§Then came: <b>Is it much?</b> Now comes: <b>Train</b>
                    decisions/0003-c.html§The question: <a href="../trees/choose.html#change">Does it change?</a>
                    decisions/0004-d.html§The question: <a href="../trees/choose.html#much">Is it much?</a>
                    docs/second.html§<li><a href="first.html">First</a></li><li><a href="index.html">Docs</a><ul><li><a href="second.html" aria-current="page">Second</a></li></ul></li>
                    docs/second.html§<summary>Mixed</summary><ul><li><a href="https://example.org/">Away</a></li><li><a href="../panels.html">Panels</a></li><li><a href="../glossary.html">Glossary</a></li></ul>
                    """)
    void partsOfPages(String page, String wanted) {
        assertThat(made).containsKey(page);
        assertThat(made.get(page)).contains(wanted);
    }
}
