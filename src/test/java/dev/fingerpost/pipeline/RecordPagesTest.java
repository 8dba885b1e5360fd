package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What readers and programs see of decision records. */
class RecordPagesTest {
    private static final String SITE = """
            -- fingerpost.yaml --
            title: Test site
            base-url: https://example.org/
            silence: [tree-no-case-study]
            -- content/index.md --
            # Home
            -- content/guides/stores.md --
            # Stores

            A guide.
            -- content/trees/choose.md --
            # Choose

            ## Questions

            ### <a name="change"></a>Does it change?

            - [Daily](#rag)
            - [Never](#train)

            ## Outcomes

            ### <a name="rag"></a>RAG

            #### Consequences

            - It is slow.

            ### <a name="train"></a>Train

            #### Consequences

            - It is dear.
            -- content/decisions/0001-one-store.md --
            # 1. One store

            Date: 2020-05-01

            ## Status

            Superseded by [2. Two stores](0002-two-stores.md)
            -- content/decisions/0002-two-stores.md --
            # 2. Two stores

            Date: 2021-03-01

            ## Status

            Accepted

            Supersedes [1. One store](0001-one-store.md)

            ## Context

            As [the guide](../guides/stores.md) says.
            -- content/decisions/0003-look-up.md --
            ---
            status: accepted
            date: 2022-01-01
            deciders: [Ada, Bob]
            tags: [data]
            review-by: 2030-01-01
            decision: {tree: ../trees/choose.md, answers: {change: never}, outcome: rag}
            ---
            # Look it up

            ## Considered Options

            * Look it up
            * Learn it

            ## Decision Outcome

            Chosen option: "Look it up", because it changes.

            ## Pros and Cons of the Options

            ### Look it up

            * Good, because `fresh`
            * Bad, because slow

            ### Learn it

            * Bad, because dear
            """;

    private static Project project() {
        return Project.of(SITE).withTheme();
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    @Test
    void theFolderHasALogByStatus() {
        String log = main(project().file("decisions/index.html"));
        assertThat(log).contains("<h1 id=\"decisions\">Decisions</h1>", "3 decisions");
        assertThat(log.replaceAll("(?s)<svg.*?</svg>", "")
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " "))
                .contains("Accepted 3 Look it up 2022-01-01 2 Two stores 2021-03-01 "
                        + "Superseded 1 One store → 2. Two stores 2020-05-01");
        assertThat(log)
                .contains(
                        "href=\"../decisions.json\"",
                        "href=\"../decisions.xml\"",
                        "href=\"../decisions-to-review.html\"")
                .contains("<svg class=\"chain\" role=\"group\" aria-label=\"What supersedes and amends what\"")
                .contains("<a href=\"0001-one-store.html\" class=\"chain__box chain__box--superseded\">");
    }

    @Test
    void aSupersededRecordLeadsToItsSuccessor() {
        String page = main(project().file("decisions/0001-one-store.html"));
        assertThat(page)
                .contains(
                        "This decision is superseded. What holds now:</p>\n<p><a href=\"0002-two-stores.html\">2. Two stores</a>")
                .contains("rel=\"next\" href=\"0002-two-stores.html\"");
        assertThat(main(project().file("decisions/0002-two-stores.html")))
                .doesNotContain("What holds now")
                .contains("<dt>Supersedes</dt><dd><a href=\"0001-one-store.html\">1. One store</a></dd>");
    }

    @Test
    void theLogHasATimelineThatIsAListToo() {
        String log = main(project().file("decisions/index.html"));
        assertThat(log).contains("<ol class=\"years\" reversed>");
        String years = log.substring(log.indexOf("<ol class=\"years\""));
        assertThat(years.split("<svg class=\"years__year\"")).hasSize(4);
        assertThat(years.replaceAll("(?s)<svg.*?</svg>", "")
                        .replaceAll("<[^>]+>", " ")
                        .replaceAll("\\s+", " "))
                .contains(
                        "2022 1 decision 3 Look it up 2022-01-01 2021 1 decision 2 Two stores 2021-03-01 2020 1 decision 1 One store");
        // In the eighteenth week, and no longer in force.
        assertThat(years).contains("<path class=\"years__gone\" d=\"M119 7h6v6h-6z\"/>");
    }

    @Test
    void aFallenSourceIsToldOnWhatRestsOnIt() {
        Project project = Project.of(SITE.replace(
                                        "### <a name=\"rag\"></a>RAG\n",
                                        "### <a name=\"rag\"></a>RAG\n\nSo it is.[^acme-2024]\n")
                                .replace("change: never", "change: daily")
                                .replace(
                                        "guide](../guides/stores.md) says.",
                                        "guide](../guides/stores.md) says.[^base-2023]")
                        + """
                -- content/sources.yaml --
                acme-2024:
                  title: Acme
                  grade: reported
                  withdrawn: {on: 2026-05-04, because: It was wrong.}
                base-2023:
                  title: A base
                  grade: reported
                  regraded: {on: 2026-01-02, from: measured}
                  review-by: 2030-06-01
                """)
                .withTheme();

        assertThat(main(project.file("decisions/0003-look-up.html")))
                .contains("Its source “Acme” was withdrawn on 4 May 2026: It was wrong.");
        assertThat(main(project.file("decisions/0002-two-stores.html")))
                .contains(
                        "Its source “A base” was graded “Measured” when this was decided; since 2 January 2026 it is “Reported”.",
                        "data-due=\"2030-06-01\" hidden")
                .doesNotContain("Acme");
        assertThat(main(project.file("decisions-to-review.html")))
                .contains("“Acme” was withdrawn", "“A base” was graded", "data-due=\"2030-06-01\"");
        assertThat(main(project.file("sources.html")))
                .contains(
                        "<strong>Withdrawn on 4 May 2026: It was wrong.</strong>",
                        "Graded “Measured” until 2 January 2026.");
        assertThat(project.file("trees/choose.html"))
                .contains("<strong>Withdrawn on 4 May 2026: It was wrong.</strong>");
    }

    @Test
    void optionsStandSideBySide() {
        String page = main(project().file("decisions/0003-look-up.html"));
        assertThat(page)
                .contains("<th scope=\"col\">Look it up (chosen)</th><th scope=\"col\">Learn it</th>")
                .contains("<td data-th=\"Look it up\"><ul><li>fresh</li></ul></td>")
                .contains("<dt>Decided by</dt><dd>Ada, Bob</dd>");
    }

    @Test
    void recordsThatSupersedeEachOtherStandBesideEachOther() {
        String log = Project.of("""
                        -- fingerpost.yaml --
                        title: Test site
                        -- content/index.md --
                        # Home
                        -- content/decisions/0001-e.md --
                        # 1. E

                        - Status: superseded by [2](0002-f.md)
                        -- content/decisions/0002-f.md --
                        # 2. F

                        - Status: superseded by [1](0001-e.md)
                        """).withTheme().file("decisions/index.html");
        assertThat(log).contains("viewBox=\"-1 -1 474 46\"", "<rect x=\"0\" y=\"0\"", "<rect x=\"264\" y=\"0\"");
    }

    @Test
    void nobodyAsksOfASupersededDecisionWhetherTheTreeWouldGiveItAgain() {
        Project project = Project.of(SITE.replace("status: accepted", "status: superseded by [2](0002-two-stores.md)"))
                .withTheme();
        assertThat(main(project.file("decisions/0003-look-up.html"))).doesNotContain("Look at this decision again");
        assertThat(project.report()).doesNotContain("record-drift");
    }

    @Test
    void aDecisionThatTheTreeWouldNotGiveAgainSaysSo() {
        assertThat(main(project().file("decisions/0003-look-up.html")))
                .contains("Look at this decision again")
                .contains(
                        "Its answers lead to “Train” today, not to “RAG”. The ways part after <a href=\"../trees/choose.html#change\">"
                                + "Does it change?</a>")
                .contains("Then came: <b>RAG</b> Now comes: <b>Train</b>");
        assertThat(main(project().file("decisions-to-review.html")))
                .contains("<a class=\"list__title\" href=\"decisions/0003-look-up.html\">3. Look it up</a>\n"
                        + "<p>Its answers lead to “Train” today, not to “RAG”.</p>");
    }

    @Test
    void whatRecordsNameSaysWhatWasDecided() {
        assertThat(main(project().file("trees/choose.html")))
                .contains("<h2>Decided here</h2>", "href=\"../decisions/0003-look-up.html\">Look it up</a>, Accepted")
                .contains("→ <a href=\"#rag\">RAG</a>");
        assertThat(main(project().file("guides/stores.html")))
                .contains("<h2>Decided here</h2>", "href=\"../decisions/0002-two-stores.html\">Two stores</a>");
    }

    @Test
    void programsGetAllOfThem() {
        String json = project().file("decisions.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schemas.json("decisions"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json)
                .contains("\"status\": \"superseded\"", "\"kind\": \"superseded-by\"", "\"chosen\": \"Look it up\"");
        assertThat(project().file("llms.txt"))
                .contains(
                        "  - [All decisions as JSON](https://example.org/decisions.json): only those whose status is accepted hold");
        assertThat(project().file("decisions.xml"))
                .contains("<title>2. Two stores</title>", "<updated>2021-03-01T00:00:00Z</updated>");
    }

    @Test
    void aLongLogHasPages() {
        StringBuilder many = new StringBuilder(SITE);
        IntStream.rangeClosed(4, 1_005)
                .forEach(i -> many.append(String.format(
                        "-- content/decisions/%04d-more.md --\n# %d. More\n\nDate: 2023-01-01\n\n## Status\n\nAccepted\n",
                        i, i)));
        Project project = Project.of(many.toString()).withTheme();
        assertThat(main(project.file("decisions/index.html"))).contains("href=\"log-2.html\">2</a>", "1005 decisions");
        assertThat(main(project.file("decisions/log-2.html"))).contains("href=\"0001-one-store.html\">One store</a>");
    }

    @Test
    void aRecordMayHaveAFolderOfItsOwn() {
        Project project = Project.of(SITE + """
                -- content/decisions/css/index.md --
                # Architecture Decision Record: CSS

                ## Summary

                ### Status

                Decided. We are open to new ones.
                -- content/decisions/names/index.md --
                # Names

                Status: Accepted
                -- content/decisions/editors/index.md --
                # Architecture Decision Record: Editors

                Any will do.
                -- content/decisions/later/index.md --
                # Later

                Plans.
                """).withTheme();
        assertThat(main(project.file("decisions/index.html")))
                .contains(
                        "6 decisions",
                        "href=\"css/index.html\">CSS</a>",
                        "href=\"names/index.html\">Names</a>",
                        "href=\"editors/index.html\">Editors</a>");
        assertThat(main(project.file("decisions/later/index.html"))).doesNotContain("Decision log");
    }
}
