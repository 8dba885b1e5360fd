package dev.fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.build.Project;
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
        assertThat(finder.search("what retrieval costs")).containsExactly("guides/costs.html");
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
        assertThat(finder.search("lora").get(0)).isEqualTo("glossary.html");
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
                .allMatch(name -> name.matches("index|[wc]-[0-9a-v]{8}"));
    }

    @Test
    void isLeftOutOnDemand() {
        assertThat(Project.of("-- fingerpost.yaml --\nsearch: false\n" + SITE)
                        .build()
                        .files())
                .noneMatch(file -> file.path().contains("search"));
    }
}
