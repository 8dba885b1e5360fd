package dev.fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private static final Site SITE = MiniSite.of("""
                    -- content/index.md --
                    # Home
                    -- content/guides/index.md --
                    ---
                    tags: [cost]
                    ---
                    # Guides
                    -- content/guides/rag.md --
                    # RAG
                    -- content/guides/later.md --
                    ---
                    draft: true
                    ---
                    # Later
                    -- content/guides/größe.md --
                    # Size
                    -- content/guides/map of routes.png --
                    x
                    -- content/guides/deep/x.md --
                    # X
                    -- static/paper.pdf --
                    x
                    """).site();

    @ParameterizedTest
    @CsvSource({
        "cost.md,                   '',                        MISSING guides/cost.md",
        "rag.md,                    rag.html,                  ''",
        "./rag.md#why,              rag.html#why,              ''",
        "../index.md,               ../index.html,             ''",
        "#why,                      #why,                      ''",
        "#,                         #,                         ''",
        "größe.md,                  gr%C3%B6%C3%9Fe.html,      ''",
        "map of routes.png,         map%20of%20routes.png,     ''",
        "../../static/paper.pdf#p1, ../paper.pdf#p1,           ''",
        "../sources.yaml,           ../sources.html,           ''",
        "../tags/index.html,        ../tags/index.html,        ''",
        "../tags/cost.html,         ../tags/cost.html,         ''",
        "https://x.org/a%2Fb,       https://x.org/a%2Fb,       ''",
        "mailto:a@x.org,            mailto:a@x.org,            ''",
        "rag.html,                  '',                        BUILT guides/rag.md",
        "Rag.md#why,                '',                        CASE guides/rag.md",
        "../Guides/rag.md,          '',                        CASE guides/rag.md",
        "later.md,                  '',                        DRAFT guides/later.md",
        "../guides/,                index.html,                ''",
        "../guides,                 index.html,                ''",
        "../guides/#why,            index.html#why,            ''",
        "deep/,                     '',                        FOLDER guides/deep/index.md",
        "..,                        ../index.html,             ''",
        "rag.md?x=1,                '',                        QUERY guides/rag.md",
        "../../README.md,           '',                        OUTSIDE ../README.md",
        "../../../../etc/passwd,    '',                        OUTSIDE",
        "../../static/none.pdf,     '',                        MISSING ../static/none.pdf",
        "/guides/rag.md,            '',                        ABSOLUTE guides/rag.md",
        "/content/guides/rag.md,    '',                        ABSOLUTE guides/rag.md",
        "/rag,                      '',                        ABSOLUTE ''",
        "'',                        '',                        EMPTY guides/deep.md",
    })
    void readsALinkAsGitHubDoes(String written, String href, String nowhere) {
        Target target = SITE.relations().links().enter(new PagePath("guides/deep.md"), written);
        if (target instanceof Target.Nowhere no) {
            String path = no.path() == null ? "" : PagePath.HOME.source().relative(no.path());
            assertThat((no.reason() + " " + path).strip())
                    .isEqualTo(nowhere.replace("''", "").strip());
        } else {
            assertThat(MiniSite.NO_ASSETS.href(new SitePath("guides/deep.html"), target))
                    .isEqualTo(href);
        }
    }

    @Test
    void findsNamesWhoseLettersAreComposedInAnotherWay() {
        Target target = SITE.relations().links().enter(new PagePath("guides/rag.md"), "gro\u0308ße.md");
        assertThat(target)
                .isEqualTo(new Target.Nowhere(Target.Reason.CASE, new ProjectPath("content/guides/größe.md")));
    }
}
