package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import org.junit.jupiter.api.Test;

/** The first heading of a page, which stands over it. */
class TitleTest {
    @Test
    void holdsAllThatTheHeadingHolds() {
        Project site = site("# RAG[^a], [Lewis](https://e.org/) and `k`\n\nText.\n\n[^a]: A note.\n");
        String page = site.file("p.html");

        assertThat(site.report()).isEmpty();
        assertThat(page)
                .contains("<title>RAG, Lewis and k · T</title>")
                .contains("<h1 id=\"rag-lewis-and-k\">RAG<sup class=\"ref\" id=\"fnref-1\">")
                .contains("<a href=\"https://e.org/\">Lewis</a> and <code>k</code></h1>")
                .contains("A note.");
    }

    @Test
    void hasTheAnchorThatGitHubGives() {
        Project site = site("# Fine-tuning\n\n- [Contents](#fine-tuning)\n- [Home](index.md#home)\n");

        assertThat(site.report()).isEmpty();
        assertThat(site.file("p.html")).contains("<h1 id=\"fine-tuning\"><span class=\"nb\">Fine-tuning</span></h1>");
    }

    @Test
    void isTheHeadingWhereTheFrontMatterHasAnotherTitle() {
        assertThat(site("---\ntitle: Short\n---\n# A longer *title*\n").file("p.html"))
                .contains("<title>Short · T</title>")
                .contains("<h1 id=\"a-longer-title\">A longer <em>title</em></h1>");
        assertThat(site("---\ntitle: Short\n---\nText.\n").file("p.html")).contains("<h1>Short</h1>");
    }

    @Test
    void keepsHarmfulHtmlOut() {
        assertThat(site("# A <script>x</script> <kbd onclick=y>K\n").file("p.html"))
                .contains("<h1 id=\"a-x-k\">A x <kbd>K</kbd></h1>");
    }

    private static Project site(String page) {
        return Project.of("""
                -- fingerpost.yaml --
                title: T
                -- content/index.md --
                # Home

                [P](p.md)
                -- content/p.md --
                """ + page).withTheme();
    }
}
