package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildTest {
    /** Templates so small that a test shows all they print. */
    private static final String PLAIN = """
            -- templates/lib/fragments/notes.ftlh --
            <ol><#list notes as n><li id="fn-${n.number}"><#if n.grade??>${n.grade.word}: </#if>${n.body}<#list n.backs as b> <a href="${b}">^</a></#list></li></#list></ol>
            -- templates/pages/page.ftlh --
            <h1>${page.title}</h1>${page.body}
            -- templates/pages/guide.ftlh --
            <h1>${page.title}</h1>${page.body}
            -- templates/pages/case-study.ftlh --
            <h1>${page.title}</h1>
            -- templates/pages/decision-tree.ftlh --
            <h1>${page.title}</h1>
            -- templates/pages/home.ftlh --
            <h1>${page.title}</h1>${page.body}
            -- templates/pages/tags.ftlh --
            <#list page.tagIndex as tag>${tag.name} ${tag.href} ${tag.pages?size}
            </#list>
            -- templates/pages/tag.ftlh --
            ${page.title}: <#list page.children as c>${c.href} </#list>
            -- templates/pages/sources.ftlh --
            <#list page.sources as s><p id="${s.id}">${s.title} ${s.grade.word}<#list s.uses as u> <a href="${u.href}">${u.title}</a></#list></p>
            </#list>
            -- templates/pages/search.ftlh --
            <h1>${page.title}</h1>
            -- templates/pages/not-found.ftlh --
            <a href="${site.home}">${page.title}</a> ${site.head.css}
            """;

    @Test
    void makesAPageOfEachSourceAndThoseOfTheSiteItself() {
        BuildResult result = Project.of(PLAIN).with("""
                        -- fingerpost.yaml --
                        title: T
                        base-url: https://example.org/docs/
                        -- content/index.md --
                        # Home

                        Hello[^a].
                        -- content/guides/rag.md --
                        ---
                        tags: [cost]
                        ---
                        # RAG

                        Text.
                        -- content/sources.yaml --
                        a: {title: A & B, grade: measured, url: 'https://example.org/?a=1&b=2'}
                        """).build();
        assertThat(Project.report(result.diagnostics())).isEmpty();
        assertThat(result.files().stream().map(file -> file.path().text()).filter(path -> path.endsWith(".html")))
                .containsExactly(
                        "404.html",
                        "guides/rag.html",
                        "index.html",
                        "search.html",
                        "sources.html",
                        "tags/cost.html",
                        "tags/index.html");
        assertThat(result.pages()).isEqualTo(2);
    }

    @Test
    void fillsAddressesSizesAndNotes() {
        Project project = Project.of(PLAIN).with("""
                -- content/index.md --
                # Home
                -- content/guides/a.md --
                # A

                See [b](b%20c.md#part), [out](https://example.org/?a=1&b=2), [home](../index.md) and [file](x.txt).[^a] [^own]

                [^own]: **Vendor.** See [b](b%20c.md).
                -- content/guides/b c.md --
                # B

                ## Part

                x [a](a.md)
                -- content/guides/x.txt --
                x
                -- content/sources.yaml --
                a: {title: A & B, authors: C, year: 2024, publisher: D, grade: measured, url: 'https://example.org/?a=1&b=2'}
                """);
        assertThat(project.report()).isEmpty();
        assertThat(project.file("guides/a.html"))
                .contains("<a href=\"b%20c.html#part\">b</a>")
                .contains("<a href=\"https://example.org/?a=1&amp;b=2\">out</a>")
                .contains("<a href=\"../index.html\">home</a>")
                .containsPattern("<a href=\"x[^\"]*\\.txt\">file</a>")
                .contains(
                        "<li id=\"fn-1\">Measured: C: <cite><a href=\"https://example.org/?a=1&amp;b=2\">A &amp; B</a></cite>, D, 2024."
                                + " <a href=\"#fnref-1\">^</a></li>")
                .contains("<li id=\"fn-2\">Vendor: See <a href=\"b%20c.html\">b</a>. <a href=\"#fnref-2\">^</a></li>");
    }

    @Test
    void listsSourcesWithThePlacesThatCiteThem() {
        assertThat(Project.of(PLAIN).with("""
                                -- content/index.md --
                                # Home

                                x[^a] y[^a]
                                -- content/case-studies/c.md --
                                ---
                                results:
                                  - {metric: M, value: 5, source: a}
                                ---
                                # C
                                -- content/sources.yaml --
                                a: {title: A, grade: vendor}
                                """).file("sources.html")).isEqualTo("""
                        <p id="a">A Vendor <a href="case-studies/c.html">C</a> <a href="index.html#fnref-1">Home</a></p>
                        """);
    }

    @Test
    void linksTheFirstUseOfATermToTheGlossary() {
        Project project = Project.of(PLAIN).with("""
                -- content/glossary.md --
                # Glossary

                RAG (retrieval-augmented generation)
                : Looking up. RAG again.
                -- content/guides/a.md --
                # RAG

                Why RAG? Retrieval-augmented generation. [See](../glossary.md)
                """);
        assertThat(project.file("guides/a.html"))
                .contains("<p>Why <a class=\"term\" href=\"../glossary.html#")
                .contains("RAG</a>? Retrieval-augmented generation.");
        assertThat(project.file("glossary.html")).doesNotContain("class=\"term\"");
    }

    @Test
    void makesThePageForWrongAddressesWithAbsoluteLinks() {
        Project project = Project.of(PLAIN).with("-- content/index.md --\n# Home\n");
        assertThat(project.file("404.html")).startsWith("<a href=\"/index.html\">This page is not here</a> /assets/");
        assertThat(project.baseUrl("https://example.org/a%20b/c").file("404.html"))
                .startsWith("<a href=\"/a%20b/c/index.html\">This page is not here</a> /a%20b/c/assets/");
    }

    @Test
    void showsAsManyBarsAsThereAreNumbers() {
        assertThat(Project.of(PLAIN).with("""
                                -- templates/pages/case-study.ftlh --
                                <#list page.caseStudy.results as r>${r.metric} ${r.value!"-"}<#list r.bars as b> [${b.label} ${b.width} ${b.text}]</#list>
                                </#list>
                                -- content/case-studies/c.md --
                                ---
                                results:
                                  - {metric: Right answers, before: 75, after: 88.5, unit: '%'}
                                  - {metric: Cost, value: '1,200', unit: USD}
                                  - {metric: Speed, before: slow, after: 3, unit: s}
                                ---
                                # C
                                """).file("case-studies/c.html")).isEqualTo("""
                        Right answers - [before 84.7 75%] [after 100 88.5%]
                        Cost 1,200\u00A0USD
                        Speed -
                        """);
    }

    @Test
    void showsATreeAsADocumentWithSentencesForConditions() {
        assertThat(Project.of(PLAIN).with("""
                                -- templates/pages/decision-tree.ftlh --
                                ${page.tree.intro}
                                <#list page.tree.questions as q>${q.number}. ${q.title} (#${q.id})
                                <#list q.answers as a>- ${a.label} -> ${a.href} ${a.leadsTo}<#if a.condition??> if ${a.condition}</#if><#if a.reason??> because ${a.reason}</#if>
                                </#list></#list>
                                <#list page.tree.outcomes as o>${o.title}: ${o.recommendation}</#list>
                                <#list page.tree.notes as n>[${n.number}] ${n.body}</#list>
                                -- content/trees/t.md --
                                # Tree

                                Begin.

                                ## Questions

                                ### <a name="size"></a>Is it large?

                                - [Yes](#kind)
                                - [No](#done)
                                  > Small.[^a]

                                ### Kind

                                - [One](#done) `if size is yes or size is no`
                                - [Two](#done)

                                ## Outcomes

                                ### Done

                                Go.

                                #### Consequences

                                None.

                                [^a]: **Measured.** Seen.
                                """).file("trees/t.html")).isEqualTo("""
                        <p>Begin.</p>
                        1. Is it large? (#size)
                        - Yes -> #kind Kind
                        - No -> #done Done because <p>Small.<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></p>
                        2. Kind (#kind)
                        - One -> #done Done if the answer to “Is it large?” is “Yes”, or the answer to “Is it large?” is “No”
                        - Two -> #done Done
                        Done: <p>Go.</p>
                        [1] Seen.
                        """);
    }

    @Test
    void tellsMachinesWhatAPageIs() {
        assertThat(Project.of(PLAIN).with("""
                                -- fingerpost.yaml --
                                title: Field guide
                                base-url: https://example.org/docs
                                author: The editors
                                repository: https://github.com/o/r
                                -- templates/pages/guide.ftlh --
                                ${page.canonical} ${page.editHref}
                                ${page.structuredData}
                                -- content/index.md --
                                # Welcome
                                -- content/guides/a b.md --
                                ---
                                description: What </script> means & more.
                                updated: 2026-11-22
                                ---
                                # A
                                """).file("guides/a b.html")).isEqualTo("""
                        https://example.org/docs/guides/a%20b.html https://github.com/o/r/edit/main/content/guides/a%20b.md
                        {"@context":"https://schema.org","@graph":[{"@type":"Article","url":"https://example.org/docs/guides/a%20b.html",\
                        "headline":"A","description":"What \\u003C/script\\u003E means \\u0026 more.","inLanguage":"en",\
                        "dateModified":"2026-11-22","creditText":"The editors"},{"@type":"BreadcrumbList","itemListElement":[\
                        {"@type":"ListItem","position":1,"name":"Field guide","item":"https://example.org/docs/"},\
                        {"@type":"ListItem","position":2,"name":"A","item":"https://example.org/docs/guides/a%20b.html"}]}]}
                        """);
    }

    @Test
    void walksACaseThroughATree() {
        assertThat(Project.of(PLAIN).with("""
                                -- templates/pages/case-study.ftlh --
                                <#if page.caseStudy.decision??>${page.caseStudy.decision.tree.href}<#list page.caseStudy.decision.answers as a> ${a.question.title} ${a.question.href}: ${a.answer}</#list></#if>
                                -- content/case-studies/c.md --
                                ---
                                decision:
                                  tree: ../trees/t.md
                                  answers: {size: yes}
                                ---
                                # C
                                -- content/trees/t.md --
                                # T

                                ## Questions

                                ### <a name="size"></a>Is it large?

                                - [Yes, very](#done) <!-- id: yes -->
                                - [No](#done)

                                ## Outcomes

                                ### Done

                                Go.
                                """).file("case-studies/c.html"))
                .isEqualTo("../trees/t.html Is it large? ../trees/t.html#size: Yes, very\n");
    }

    @Test
    void reportsEveryStagesFaultsAtOnce() {
        assertThat(Project.of(PLAIN).with("""
                                -- fingerpost.yaml --
                                titel: T
                                -- templates/pages/guide.ftlh --
                                ${page.titel}
                                -- templates/lib/unused.ftlh --
                                <#if
                                -- content/index.md --
                                # Home

                                [x](nowhere.md) [g](guides/a.md#none) ![](x.png)
                                -- content/guides/a.md --
                                ---
                                tags: cost
                                updated: soon
                                ---
                                # A
                                -- content/guides/b.md --
                                # B
                                """).report())
                .contains("content/index.md:3:5: error[link-broken]")
                .contains("content/index.md:3:39: error[alt-missing]")
                .contains("content/guides/a.md:3:10: error[value-date]")
                .contains("fingerpost.yaml:1:1: error[key-unknown]")
                .contains("templates/lib/unused.ftlh:1:5: error[template-syntax]")
                .contains(
                        "templates/pages/guide.ftlh:1:8: error[template-failed]: `page` has no `titel`\n  hint: did you mean `title`?")
                .contains("while rendering content/guides/a.md (and 1 more)");
    }

    @Test
    void saysNothingMoreAboutAnchorsOfPagesThatAreNotRendered() {
        assertThat(Project.of(PLAIN).with("""
                                -- templates/pages/guide.ftlh --
                                <#if
                                -- content/index.md --
                                # Home

                                [g](guides/a.md#part)
                                -- content/guides/a.md --
                                # A

                                ## Part
                                """).report()).isEqualTo("""
                        templates/pages/guide.ftlh:1:5: error[template-syntax]: the template ends inside a tag, an interpolation or a text in quotes
                        """);
    }

    /** On the first page of a site there is no other menu than the header's. */
    @Test
    void showsPagesOfGroupsWithinGroupsInTheHeader() {
        Project project = Project.of("""
                -- fingerpost.yaml --
                nav:
                  - title: Rules
                    items:
                      - a.md
                      - {title: More, items: [b.md, {title: Deep, items: [c.md]}]}
                -- content/index.md --
                # Home
                -- content/a.md --
                # A
                -- content/b.md --
                # B
                -- content/c.md --
                # C
                """).withTheme();

        assertThat(project.report()).isEmpty();
        assertThat(project.file("c.html"))
                .contains(
                        "<summary aria-current=\"true\">Rules</summary><ul><li><a href=\"a.html\">A</a></li>"
                                + "<li><a href=\"b.html\">B</a></li><li><a href=\"c.html\" aria-current=\"page\">C</a></li></ul>");
    }

    /** One word is changed in one line: a copy of all words would grow old. */
    @Test
    void takesFromTheThemeWhatAProjectsOwnWordsLeaveOut() {
        Project project = Project.of("""
                -- content/index.md --
                # Home
                -- templates/messages/en.properties --
                nav.skip = Straight to the text
                """).withTheme();

        assertThat(project.report()).isEmpty();
        assertThat(project.file("index.html"))
                .contains(">Straight to the text</a>")
                .contains("<span>Menu</span>");
    }

    @Test
    void leavesOutSilencedWarnings() {
        Project project = Project.of(PLAIN).with("""
                -- content/index.md --
                # Home

                x

                [^a]: never cited
                """);
        assertThat(project.report()).contains("warning[footnote-unused]");
        assertThat(project.with("-- fingerpost.yaml --\nsilence: [footnote-unused]\n")
                        .report())
                .isEmpty();
    }

    @Test
    void rebuildsToWhatAFreshBuildGives() {
        String[] edits = {
            "-- content/guides/a.md --\n# A\n\n[b](b.md)\n",
            "-- content/guides/b.md --\n# B changed\n",
            "-- content/guides/a.md --\n---\ntags: [x]\n---\n# A\n",
            "-- fingerpost.yaml --\ntitle: U\nhtml: escape\n",
            "-- templates/pages/guide.ftlh --\n<p>${page.title}</p>\n",
            "-- content/guides/a.md --\n# A\n\n<b>x</b>\n",
        };
        Build build = Build.repeatedly();
        Project project = Project.of(PLAIN).with("""
                -- content/index.md --
                # Home
                -- content/guides/a.md --
                # A
                -- content/guides/b.md --
                # B
                """);
        for (String edit : edits) {
            project.with(edit);
            assertThat(Project.whole(build.run(project.inputs()))).isEqualTo(Project.whole(project.build()));
        }
    }

    /** A build with errors is remembered by its pages alone. */
    @Test
    void pagesOfTemplatesThatWereTakenBackAreMadeAnew() {
        String template = "-- templates/pages/guide.ftlh --\n<p>%s</p>${page.body}\n";
        Build build = Build.repeatedly();
        Project project = Project.of(PLAIN).with(template.formatted("old")).with("""
                -- content/index.md --
                # Home
                -- content/guides/a.md --
                # A
                """);
        assertThat(build.run(project.inputs()).ok()).isTrue();
        project.with(template.formatted("new")).with("""
                -- content/index.md --
                # Home

                [nowhere](nowhere.md)
                -- content/guides/a.md --
                # A

                Other words.
                """);
        assertThat(build.run(project.inputs()).ok()).isFalse();

        project.with(template.formatted("old")).with("-- content/index.md --\n# Home\n");

        assertThat(Project.whole(build.run(project.inputs()))).isEqualTo(Project.whole(project.build()));
    }

    /** What a page shows of its letters and of its filters. */
    private static final String LETTERS = """
            -- templates/pages/page.ftlh --
            <#list page.letters as letter>${letter.title} ${letter.href} </#list>
            -- templates/pages/sources.ftlh --
            <#list page.sources as s>${s.title} </#list>
            <#list page.letters as letter>${letter.title} ${letter.href} </#list>
            <#list page.filters as f>${f.id}:<#list f.choices as c> ${c.label} (${c.count})</#list></#list>
            """;

    @Test
    void listsSourcesByTitleWithLettersAndGradesWhereTheyAreMany() {
        StringBuilder sources = new StringBuilder("-- content/sources.yaml --\n");
        String[] titles = "“zeta” Émile echo 2024 Жук A b C D F G Alpha".split(" ");
        for (int i = 0; i < titles.length; i++) {
            String grade = i == 0 ? "vendor" : "measured";
            sources.append("s%d: {title: '%s', grade: %s}\n".formatted(i, titles[i], grade));
        }
        Project project = Project.of(PLAIN).with(LETTERS).with("-- content/index.md --\n# Home\n");
        assertThat(project.with(sources.toString()).file("sources.html")).isEqualTo("""
                2024 A Alpha b C D echo Émile F G “zeta” Жук\s
                0–9 #s3 A #s5 B #s6 C #s7 D #s8 E #s2 F #s9 G #s10 Z #s0 Ж #s4\s
                evidence: Measured (11) Vendor (1)
                """);
    }

    @Test
    void aGlossaryHasLettersWhereItsTermsAreInOrder() {
        StringBuilder glossary = new StringBuilder("-- content/glossary.md --\n# Glossary\n");
        for (String term : "Adapter Ask Batch Chunk Drift Embedding Facts Graph Hash Index Judge Key".split(" ")) {
            glossary.append("\n").append(term).append("\n: Text.\n");
        }
        Project project = Project.of(PLAIN).with(LETTERS);
        assertThat(project.with(glossary.toString()).file("glossary.html"))
                .startsWith("A #adapter B #batch C #chunk ")
                .endsWith("K #key \n");
        glossary.append("\nAgain\n: Text.\n");
        assertThat(project.with(glossary.toString()).file("glossary.html")).isBlank();
    }
}
