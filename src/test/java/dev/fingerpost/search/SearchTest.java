package dev.fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What readers find, on small sites. */
class SearchTest {
    private static final String SITE = """
            -- content/index.md --
            # Welcome

            Start with [retrieval](guides/rag.md) or [costs](guides/costs.md).
            -- content/guides/rag.md --
            ---
            description: Look things up before answering.
            tags: [search]
            ---
            # Retrieval

            Look passages up and put them in the prompt.

            ## Choose a chunk size

            Chunks of 400 tokens are a start. Measure recall before you change it.

            ## Rank again

            A cross-encoder reranks passages.
            -- content/guides/costs.md --
            # What retrieval costs

            Retrieval costs tokens. Fine-tuning costs hours.

            ```python
            max_tokens = 512
            ```
            -- content/guides/draft.md --
            ---
            draft: true
            ---
            # Unfinished retrieval
            -- content/case-studies/acme.md --
            ---
            organisation: Acme Corporation
            industry: Logistics
            summary: Sorting parcels by a small model.
            context: {Team: three people}
            ---
            # Parcels sorted

            RAG came first, a classifier second.
            -- content/glossary.md --
            # Glossary

            RAG (retrieval-augmented generation)
            : Looking passages up before the model answers.

            LoRA (low-rank adaptation)
            : Training few weights.
            -- content/trees/t.md --
            # Which way

            ## Questions

            ### <a name="facts"></a>Are facts missing?

            - [Yes](#look-up)
            - [No](#stay)

            ## Outcomes

            ### <a name="look-up"></a>Look them up

            Begin with keyword search.

            ### Stay

            Keep the prompt.
            """;

    private final FinderScript finder = new FinderScript();

    @AfterEach
    void close() {
        finder.close();
    }

    private FinderScript opened() {
        return finder.open(Project.of(SITE).build().files());
    }

    @Test
    void putsAnExactTitleFirst() {
        assertThat(opened().search("retrieval")).startsWith("guides/rag.html", "guides/costs.html");
        assertThat(finder.search("what retrieval costs")).containsExactly("guides/costs.html", "index.html");
    }

    @Test
    void putsAQuestionInATitleOrAHeadingBeforeOneInTexts() {
        List<String> urls = finder.open(Project.of("""
                        -- content/index.md --
                        # Home
                        -- content/a.md --
                        # A

                        Chunk, chunk, chunk and chunk. A size, a size, a size. Chunk, size, chunk, size, chunk, size, chunk, size.
                        -- content/b.md --
                        # B

                        ## Of each chunk

                        The size.

                        ## Of each size

                        The chunk.
                        -- content/c.md --
                        # C

                        ## The right chunk size

                        It depends on much that is told elsewhere.
                        -- content/d.md --
                        # A chunk size for tables and for text

                        It depends.
                        -- content/e.md --
                        # Chunk size

                        It depends.
                        -- content/f.md --
                        # Size

                        Chunk, chunk, chunk.
                        """).build().files()).order("chunk size");
        assertThat(urls).containsExactly("e.html", "d.html", "c.html", "f.html", "b.html", "a.html");
    }

    @Test
    void putsWordsSideBySideBeforeThoseFarApart() {
        String far = "Measured a model, as the manual of each of the vendors tells, by its own evaluation. ";
        List<String> urls =
                finder.open(Project.of("""
                        -- content/index.md --
                        # Home
                        -- content/a.md --
                        # A

                        %1$s

                        Tables of every kind.
                        -- content/b.md --
                        # B

                        The evaluation of models, the model evaluation, and tables. Measured by the vendors as told.
                        -- content/c.md --
                        # C

                        An evaluation for a model, told in tables. Measured by the vendors, as the manual says.
                        """.formatted(far)).build().files()).order("model evaluation");
        assertThat(urls).containsExactly("b.html", "c.html", "a.html");
    }

    @Test
    void putsWhatIsForOthersThanReadersLast() {
        Project project = Project.of("""
                -- content/index.md --
                # Home
                -- content/manual/trees.md --
                # Write a decision tree

                A decision tree is a page. Each decision tree has questions.
                -- content/which.md --
                # Which store?

                ## The decision tree

                It asks four questions.
                """);
        assertThat(finder.open(project.build().files()).order("decision tree"))
                .containsExactly("manual/trees.html", "which.html");
        finder.open(project.with("""
                        -- fingerpost.yaml --
                        own-menu: [manual/]
                        """).build().files());
        assertThat(finder.order("decision tree")).containsExactly("which.html", "manual/trees.html");
        assertThat(finder.call("kinds", "decision tree")).isEqualTo("page\npage");
    }

    @Test
    void findsSourcesAndTags() {
        finder.open(Project.of("""
                -- content/index.md --
                ---
                tags: [latency]
                ---
                # Home

                Text.[^dean]
                -- content/latency.md --
                # Latency

                At the tail.
                -- content/sources.yaml --
                dean:
                  title: The Tail at Scale
                  authors: Jeffrey Dean and Luiz André Barroso
                  year: 2013
                  publisher: Communications of the ACM
                  grade: measured
                  note: Hedged requests.
                """).build().files());
        assertThat(finder.search("tail at scale")).containsExactly("sources.html#dean");
        assertThat(finder.search("barroso 2013")).containsExactly("sources.html#dean");
        assertThat(finder.call("kinds", "hedged")).isEqualTo("source");
        assertThat(finder.call("sections", "hedged")).isEqualTo("sources.html#dean# : [Hedged] requests.");
        assertThat(finder.search("tail")).containsExactly("sources.html#dean", "latency.html");
        // What pages say comes before what is kept beside them.
        assertThat(finder.search("latency")).containsExactly("latency.html", "index.html", "tags/latency.html");
        assertThat(FinderScript.lines(finder.call("kinds", "latency"))).containsExactly("page", "page", "tag");
    }

    @Test
    void asksForAllWordsAndSaysWhatIsLackingWhenNoPageHasThem() {
        assertThat(opened().search("retrieval hours")).containsExactly("guides/costs.html");
        assertThat(finder.search("parcels recall"))
                .containsExactlyInAnyOrder("-recall case-studies/acme.html", "-parcels guides/rag.html");
        assertThat(finder.search("xyzzyplugh")).isEmpty();
        assertThat(finder.search(" — ")).isEmpty();
    }

    @Test
    void findsWhatIsNotTypedToItsEnd() {
        assertThat(opened().search("retr")).contains("guides/rag.html");
        assertThat(finder.search("cla")).containsExactly("case-studies/acme.html");
    }

    @Test
    void findsWhatIsMistyped() {
        assertThat(opened().search("retreival")).startsWith("guides/rag.html");
        assertThat(finder.call("meant", "retreival")).isEqualTo("retreival: retrieval");
        assertThat(finder.search("pasages")).contains("guides/rag.html");
        // Numbers are never another number.
        assertThat(finder.search("4000")).isEmpty();
    }

    @Test
    void findsATermByEachOfItsNames() {
        assertThat(opened().search("retrieval-augmented generation"))
                .contains("case-studies/acme.html", "glossary.html");
        assertThat(finder.search("rag")).contains("glossary.html", "case-studies/acme.html");
        assertThat(finder.search("low-rank adaptation")).contains("glossary.html");
        assertThat(finder.search("lora").subList(0, 2))
                .containsExactly("glossary.html#lora-low-rank-adaptation", "glossary.html");
    }

    @Test
    void findsFactsOfCasesCodeTagsAndDescriptions() {
        assertThat(opened().search("acme")).containsExactly("case-studies/acme.html");
        assertThat(finder.search("logistics three")).containsExactly("case-studies/acme.html");
        assertThat(finder.search("max_tokens")).containsExactly("guides/costs.html");
        assertThat(finder.search("maxtokens")).containsExactly("guides/costs.html");
        assertThat(finder.search("search")).contains("guides/rag.html", "trees/t.html");
        assertThat(finder.search("answering")).startsWith("guides/rag.html");
    }

    @Test
    void leadsToTheSectionAndShowsItsWords() {
        assertThat(FinderScript.lines(opened().call("sections", "chunk size")))
                .startsWith("guides/rag.html#choose-a-chunk-size Choose a [chunk] [size]: "
                        + "[Chunks] of 400 tokens are a start. Measure recall before you change it.");
        assertThat(FinderScript.lines(finder.call("sections", "keyword")))
                .containsExactly("trees/t.html#look-up Look them up: Begin with [keyword] search.");
        assertThat(finder.call("sections", "lora")).contains("glossary.html#lora-low-rank-adaptation [LoRA]");
    }

    @Test
    void knowsTheKindOfEachPage() {
        assertThat(FinderScript.lines(opened().call("kinds", "facts"))).containsExactly("decision-tree");
        assertThat(FinderScript.lines(finder.call("kinds", "parcels"))).containsExactly("case-study");
    }

    @Test
    void leavesDraftsOutUnlessTheyAreBuilt() {
        assertThat(opened().search("unfinished")).isEmpty();
        assertThat(finder.open(Project.of(SITE).withDrafts().build().files()).search("unfinished"))
                .containsExactly("guides/draft.html");
    }

    @Test
    void handsNothingOverThatIsNotAskedFor() {
        opened().search("retrieval");
        assertThat(FinderScript.lines(finder.call("requests")))
                .hasSize(3)
                .allMatch(name -> name.matches("index|[wt]-[0-9a-v]{8}"));
    }

    @Test
    void isLeftOutOnDemand() {
        assertThat(Project.of("-- fingerpost.yaml --\nsearch: false\n" + SITE)
                        .build()
                        .files())
                .noneMatch(file -> file.path().text().contains("search"));
    }

    @Test
    void anAddressIsLikeThoseThatDifferLittleOrStandElsewhere() {
        String pages = " guides/index.html guides/fine-tuning-with-lora.html guides/a-first-rag-system.html index.html";
        String lora = "guides/fine-tuning-with-lora.html";
        for (String slip : List.of(
                "guides/fine-tuning-with-lora",
                "guides/fine-tunning-with-lora.html",
                "Guides/Fine-Tuning-With-Lora.md",
                "handbook/2023/fine-tuning-with-lora.html")) {
            assertThat(FinderScript.lines(finder.call("like", slip + pages)))
                    .as(slip)
                    .startsWith(lora);
        }
        assertThat(FinderScript.lines(finder.call("like", "guide/" + pages))).containsExactly("guides/index.html");
        assertThat(FinderScript.lines(finder.call("like", "wp-login.php" + pages)))
                .isEmpty();
        assertThat(FinderScript.lines(finder.call("like", "a/".repeat(5000) + pages)))
                .isEmpty();
    }

    @Test
    void theWordsOfAnAddressAreThoseOfItsFileOrFolder() {
        assertThat(finder.call("wordsOf", "guides/fine-tuning_with-lora.html")).isEqualTo("fine tuning with lora");
        assertThat(finder.call("wordsOf", "guides/index.html")).isEqualTo("guides");
        assertThat(finder.call("wordsOf", "case-studies/")).isEqualTo("case studies");
        assertThat(finder.call("wordsOf", "")).isEmpty();
    }
}
