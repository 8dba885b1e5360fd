package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only what changes the first screen holds it back. */
class FirstPaintTest {
    private static final String LATER = "<script src=\"assets/site.js\" defer></script>";
    private static final String BEFORE = "<script src=\"assets/site.js\" defer blocking=\"render\"></script>";

    @Test
    void theScriptOfAllPagesHoldsBackThoseWithTabsAlone() {
        Project project = Project.of("""
                -- content/index.md --
                # Home
                -- content/tabs.md --
                # Tabs

                - **Linux**

                  One.
                - **Windows**

                  Two.

                {.tabs}
                """).withTheme();
        assertThat(project.file("index.html")).contains(LATER).doesNotContain("blocking=\"render\"");
        assertThat(project.file("index.html"))
                .as("styles are asked for before a script is waited for")
                .containsSubsequence("rel=\"stylesheet\"", "src=\"assets/theme.js\"");
        assertThat(project.file("tabs.html")).contains(BEFORE);
    }

    @Test
    void theSearchPageIsThereBeforeItsProgram() {
        Project project = Project.of("-- content/index.md --\n# Home\n").withTheme();
        assertThat(project.file("search.html"))
                .contains("<script src=\"assets/search.js\" defer></script>")
                .doesNotContain("blocking=\"render\"");
    }
}
