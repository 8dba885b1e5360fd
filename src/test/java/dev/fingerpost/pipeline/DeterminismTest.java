package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same sources give the same bytes, whatever the machine. */
@Isolated("it sets the locale and the time zone of all")
@Tag("slow")
class DeterminismTest {
    private static final String SITE = """
            -- fingerpost.yaml --
            title: Title, İstanbul
            languages: {tr: {title: "Başlık, İstanbul"}, ar: العربية}
            description: About it
            base-url: https://example.org/
            repository: https://github.com/o/r
            approaches:
              - {id: rag, name: RAG, mark: bars, hue: teal}
            -- content/index.md --
            # Welcome to INDIA

            See [a guide](guides/a.md) and RAG.[^lewis]
            -- content/tr/index.md --
            # Hoş geldiniz

            [Bir kılavuz](guides/a.md)
            -- content/ar/guides/a.md --
            # دليل
            -- content/guides/index.md --
            # Guides
            -- content/guides/a.md --
            ---
            tags: [İstanbul, istanbul-2, TITLE]
            updated: 2026-11-22
            review-by: 2027-01-02
            ---
            # A title with I and İ and ß

            ## TITLE

            ```python title="x.py" {1}
            print(1)
            ```

            ```js file=x.js#part
            ```

            [^b]: **Judgement.** Yes[^lewis].

            Text[^b].
            -- content/case-studies/c.md --
            ---
            organisation: ACME
            year: 2024
            approach: rag
            evidence: vendor
            tags: [istanbul-2]
            results:
              - {metric: Right answers, before: 1234.5, after: '2,000', unit: s, source: lewis}
            ---
            # Case
            -- content/trees/t.md --
            # Tree

            ## Questions

            ### <a name="size"></a>Is it large?

            - [Yes](#done)
            - [No](#not)

            ## Outcomes

            ### Done

            Go.

            ### Not

            Stay.
            -- content/glossary.md --
            # Glossary

            RAG (retrieval-augmented generation)
            : Looking up.
            -- content/sources.yaml --
            lewis: {title: Retrieval, authors: Lewis, year: 2020, grade: measured, seen: 2026-11-22}
            unused: {title: Unused, grade: vendor}
            -- x.js --
            // #region part
            let i = 1
            // #endregion
            """;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void givesTheSameBytesWithAnyNumberOfThreadsAndAnyOrderOfFiles() {
        String first = Project.whole(project().threads(1).build());
        assertThat(first)
                .contains(
                        "case-studies/c.html ",
                        "trees/t.html ",
                        "404.html ",
                        "tr/guides/a.html ",
                        "ar/index.html ",
                        "warning[source-unused]");
        assertThat(Project.whole(project().threads(4).build())).isEqualTo(first);
        for (int seed = 1; seed <= 3; seed++) {
            assertThat(Project.whole(project().threads(3).shuffled(seed).build()))
                    .isEqualTo(first);
        }
    }

    @Test
    void givesTheSameBytesInAnyLanguageAndTimeZone() {
        String here = Project.whole(project().build());
        for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "de")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Project.whole(project().build())).as(tag).isEqualTo(here);
        }
    }

    private static Project project() {
        return Project.of(SITE).withTheme();
    }
}
