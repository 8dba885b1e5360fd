package dev.fingerpost.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project from text: each file after a line {@code -- path --}. */
final class SmallSite {
    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+) --\\n");

    /** Uses everything that an author can write. */
    static final String EVERY_CONSTRUCT = """
            -- fingerpost.yaml --
            title: Everything & “more” <here>
            description: Every construct once, to be looked at by machines.
            base-url: https://example.org/all/
            repository: https://github.com/example/all
            new-record: https://github.com/team/decisions/new/main/docs
            author: Ада Лавлейс
            licence: {name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/'}
            approaches:
              - {id: rag, name: RAG, mark: bars, hue: teal}
              - {id: tuning, name: Fine-tuning, mark: diamond, hue: red}
            nav:
              - guides/index.md
              - title: Look here
                items:
                  - {title: The tree, page: trees/size.md}
                  - guides/every-construct.md
              - case-studies/index.md
            silence: [html-removed, page-orphan, tree-no-case-study]
            -- content/index.md --
            ---
            title: Everything
            description: The home of all constructs.
            ---
            # Everything

            See [the guide](guides/every-construct.md) and [the cases](case-studies/index.md).

            ```text
            A line of code that is far wider than a phone, and so has to be scrolled in its box, for the page must not be.
            ```
            -- content/guides/index.md --
            ---
            print: true
            ---
            # Guides

            All of them.
            -- content/guides/every-construct.md --
            ---
            title: Every construct & its <markup>
            description: A guide with "quotes", <angles> & ampersands.
            tags: [rag, c++, 日本語, retrieval]
            updated: 2026-11-01
            reviewed: 2026-11-02
            review-by: 2027-05-02
            owner: The editors
            order: 1
            aliases: [old/every.md, guides/older.html#part -> own-id]
            ---
            # Every construct & its <markup>

            Text with *emphasis*, **strong**, ~~struck~~, `code <b>`, <https://example.org/?a=1&b=2>, www.example.org,
            a [link](../case-studies/acme.md "Title"), a line\\
            break, {braces}, ${x}, {{y}} and an ![inline picture](square.svg). RAG finds documents.[^study] LoRA too.[^own]
            Used again.[^study]

            ## Heading one {#own-id .wide lang=en}

            ### Same

            ### Same

            ## Überschrift `code` & 日本語 🎉

            > A quote.
            >
            > > Nested, with a list:
            > >
            > > 1. one
            > > 2. two

            > [!NOTE]
            > A note with `code`.

            > [!TIP]
            > - a list
            > - in a tip

            > [!IMPORTANT]
            > Important.

            > [!WARNING]
            > Warning.

            > [!CAUTION]
            > Caution.

            Half of $\\frac{n}{2}$ for $5, and

            $$
            \\begin{align} \\left( \\sum_{i=1}^n x_i \\right) &= \\color{#b00020} y^2 \\tag{1} \\end{align}
            $$

            - loose

            - list
              - nested
                1. deep

            3. starts at three
            4. four

            - [x] done
            - [ ] not done
              - [ ] below

            | Left | Centre | Right | None |
            |:-----|:------:|------:|------|
            | a    | **b**  | `c`   | d[^own] |
            |      | \\|     |       | e    |

            | |
            |-|
            | a table without heads |

            Term
            : Its definition.

            : Another one, with

              two paragraphs.

            Second *term*
            : With a list:

              - a
              - b

            - **One system**

              Do this.

              ```sh
              run one
              ```

            - **Another**

              Do that.

              ### A heading in a tab

            {.tabs}

            - **Another**

              The other way round.

            - **One system**

              As before.

            {.tabs}

            1. First.
            2. Second, with

               two paragraphs.

            {.steps}

            *[NLP]: Natural language processing

            NLP is spelt out.

            ```python title="app.py" {1,3-4}
            def f(x: int) -> str:
                return f"<{x}>"


            print(f(1))  # a comment
            ```

            ```js file=code/app.js#part
            ```

            ```
            no language
            ```

            ```klingon
            unknown language
            ```

                indented code

            ```diff
            - old
            + new
            ```

            ![A block picture](square.svg "Its title")

            <details open><summary>More</summary>

            Inside *markdown*.

            </details>

            Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, <mark>marked</mark>, <abbr title="x">y</abbr>,
            <span onclick="alert(1)">span</span> <script>alert(1)</script>.

            <div class="own"><p>A paragraph in a block.</p></div>

            ---

            الفقرة بالعربية.

            [^own]: **Judgement.** Ours, with `code`, a [link](../index.md) and

                a second paragraph.
            -- content/guides/square.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"><path d="M0 0h40v30H0z"/></svg>
            -- content/guides/empty.md --
            ---
            title: Almost nothing
            order: 2
            ---
            -- data/costs.yaml --
            caption: Rent & <buy>
            id: costs
            volume: requests
            loss: loss
            note: An "example" & no <more>.
            inputs:
              Mistakes & <volume>:
                loss: {label: Cost of a <mistake>, unit: $, value: 2, made-up: true}
                requests: {label: Requests "a month", unit: requests, value: 40000, from: 1, to: 1000000, made-up: true}
                right: {label: Right, unit: '%', value: 99, to: 100, source: own}
              Prices:
                price: {label: One request, unit: $, value: 0.01, as-of: 2026-08-22, source: study, note: 'A <note> & more.'}
                machine: {label: A machine, unit: $ a month, value: 120, source: [study, vendor-page]}
                serves: {label: It serves, unit: requests, value: 30000, source: own}
            sums:
              machines: ceil(requests / serves)
            options:
              - {name: Rent <it>, approach: rag, running: requests * price, right: right}
              - {name: Run & "own", approach: tuning, running: machines * machine, setup: 900, right: right}
              - {name: Nothing, running: 0 * requests, right: 50}
            -- content/guides/panels.md --
            ---
            title: Every panel
            description: A comparison, a scorecard and two calculators.
            order: 3
            ---
            # Every panel

            Text before.

            ```comparison
            caption: Compared & <marked>
            options:
              one: {name: One <b>, approach: rag, page: every-construct.md}
              two: Two
            criteria:
              first: {name: First & last, why: Why <so>., cells: {one: 'Text <i> & "more".', two: unknown}}
              second: {name: Second, cells: {one: {text: Cited., source: [study, own]}, two: {text: Ours., grade: judgement}}}
            note: A note.
            ```

            ## Weighed

            ```scorecard
            caption: Weighed
            options: {one: One, two: {name: Two <b>, approach: tuning}, three: Three}
            criteria:
              first: {name: First, weight: 3, cells: {one: 5, two: {score: 1, text: Slow., source: study}, three: 0}}
              second: {name: '"Second"', weight: 2, cells: {one: 1, two: 5, three: 5}}
            ```

            Text between.

            ```calculator file=data/costs.yaml
            ```

            ```calculator
            caption: Without mistakes
            currency: EUR
            volume: v
            inputs:
              All: {v: {label: Volume, value: 1000, made-up: true}}
            options:
              - {name: A, running: v * 2}
              - {name: B, running: 500 + v, setup: v / (v - 1)}
            ```

            [^own]: **Judgement.** Ours.
            -- content/case-studies/index.md --
            # Case studies

            What others did.
            -- content/case-studies/acme.md --
            ---
            title: ACME <did> it & more
            description: One case.
            organisation: ACME & Sons
            industry: Anvils
            year: 2024
            approach: rag
            summary: Looked things up before answering.
            context:
              Problem: Too many anvils
              Data: 10,000 “pages” & more
              Risk: Low
            results:
              - {metric: Right answers, before: 75, after: 88.5, unit: '%', conditions: 200 questions, source: study}
              - {metric: Cost, value: '1,200', unit: USD, source: vendor-page}
              - {metric: Delay, before: slow, after: fast}
              - {metric: Errors, value: -90%}
            evidence: reported
            decision: {tree: ../trees/size.md, answers: {size: large, needs: [fresh, cited]}}
            tags: [rag]
            ---
            # ACME <did> it & more

            Text.[^study]

            ## What happened

            It worked.
            -- content/case-studies/nothing-known.md --
            ---
            title: Nothing is known
            organisation: Unknown
            ---
            # Nothing is known

            No facts at all.
            -- content/trees/index.md --
            # Trees

            All trees.
            -- content/trees/size.md --
            ---
            title: How large is it?
            description: A tree with every kind of answer.
            redirects: {old-size: size, size/huge: size/large}
            approach-of: {look: rag, both: tuning}
            ---
            # How large is it?

            An introduction with a [link](../guides/every-construct.md).

            ## Questions

            ### <a name="size"></a>Is it large?

            Why we ask: size decides.[^study] <!-- carried -->

            - [Yes](#needs) — over 10 GB <!-- id: large; fixed -->

              > Large things need care.[^own]

            - [No](#kind) <!-- id: small -->
            - [Not sure](#kind) <!-- not-sure -->

            ### <a name="needs"></a>What does it need?

            - [ ] Fresh facts <!-- id: fresh -->
            - [ ] Cited answers <!-- id: cited -->
            - [ ] A tone <!-- id: tone -->
            - [ ] None of these <!-- id: nothing; none -->

            1. `if at least 2 of fresh, cited, tone` — [Both](#both)
            2. `if fresh or cited` — [Look things up](#look)
            3. `otherwise` — [Which kind is it?](#kind)

            ### <a name="kind"></a>Which kind is it?

            - [Form](#train) `if size is small or size is not-sure`
            - [Facts](#look)
            - [Form at scale](#both) `if size is large`

            ## Outcomes

            ### <a name="look"></a>Look things up

            Retrieve.[^study]

            #### Consequences

            - Good, because it is fresh.
            - Bad, because it is slow.

            #### Next steps

            1. Read [the guide](../guides/every-construct.md).
            2. `if needs has cited` — Keep the sources.
            3. `if size is small` — Begin with ten pages.

            #### Confirmation

            It answers in a second. If it is slow, train.

            #### When not

            When nothing is written down.

            #### Effort

            About a week.

            ### <a name="train"></a>Train

            Train it.

            #### Consequences

            - Good, because it is fast.

            #### Case studies

            - [ACME](../case-studies/acme.md)

            ### <a name="both"></a>Both

            Do both.

            #### Consequences

            - Bad, because it is dear.

            #### Confirmation

            Measure it.

            ## Compare

            | Criterion | Weight | [Look things up](#look) | [Train](#train) | [Both](#both) |
            |---|---|---|---|---|
            | Fresh | 3 | 5 · at once | 1 · weeks | 5 · at once |
            | Cheap | 1 | 3 · an index | 2 · a run | 1 · both |

            [^own]: **Judgement.** Ours.
            -- content/plain.md --
            # A plain page

            With text and [a link](guides/every-construct.md#own-id).
            -- content/glossary.md --
            # Glossary

            RAG (retrieval-augmented generation)
            : Looking up before answering.

            LoRA (low-rank adaptation)
            : Training a little.
            -- content/sources.yaml --
            study:
              title: A study of “things” & <stuff>
              authors: A. Author, B. Bothor
              year: 2024
              publisher: Press & Co
              url: https://example.org/?a=1&b=2
              seen: 2026-10-01
              grade: measured
              note: Read in full.
            vendor-page: {title: A page, grade: vendor}
            -- code/app.js --
            // #region part
            export const a = `<${1}>`;
            // #endregion
            -- static/CNAME --
            example.org
            """;

    private SmallSite() {}

    /** Writes a project into a folder, which is emptied first. */
    static Path write(Path folder, String text) {
        try {
            delete(folder);
            Matcher file = FILE.matcher(text);
            int start = -1;
            Path path = folder;
            while (file.find()) {
                if (start >= 0) {
                    put(path, text.substring(start, file.start()));
                }
                path = folder.resolve(file.group(1));
                start = file.end();
            }
            put(path, text.substring(start));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
