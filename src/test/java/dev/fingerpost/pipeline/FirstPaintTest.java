package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.Bytes;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what changes the first screen holds it back. */
class FirstPaintTest {
    private static final String LATER = "<script src=\"assets/site.js\" defer></script>";
    private static final String BEFORE = "<script src=\"assets/site.js\" defer blocking=\"render\"></script>";

    private static final String GUIDE = """
            -- content/index.md --
            # Home
            -- content/guides/a.md --
            # A

            ## One

            Text.
            -- templates/assets/theme.js --
            colours()
            -- templates/assets/fonts/x.woff2 --
            x
            -- templates/assets/css/05-fonts.css --
            @layer tokens { @font-face { font-family: late } }
            -- templates/assets/css/06-first-fonts.css --
            @layer tokens { @font-face { src: url(fonts/x.woff2) } }
            -- templates/assets/css/30-frame.css --
            @layer frame { .top { margin: 0 } }
            -- templates/assets/css/40-prose.css --
            @layer prose { .prose { margin: 0 } }
            """;

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

    @Test
    void theHeadOfAPageIsDrawnBeforeTheStyleSheetIsThere() {
        Project project = Project.of(GUIDE).withTheme();
        String page = project.file("guides/a.html");
        assertThat(page)
                .containsSubsequence(
                        "<style>@layer ",
                        "url(../assets/fonts/",
                        "</style>",
                        "<script>",
                        "</head>",
                        "<h1",
                        "<link rel=\"stylesheet\" href=\"../assets/site.",
                        "<article")
                .doesNotContain("assets/theme.");
        assertThat(within(page, "style"))
                .as("not what comes below the head")
                .contains(".top{")
                .doesNotContain(".prose{", "late");
        String policy = page.replaceFirst("(?s).*Content-Security-Policy\" content=\"([^\"]*)\".*", "$1");
        assertThat(policy).doesNotContain("unsafe");
        for (String element : List.of("style", "script")) {
            assertThat(policy).contains("'sha256-" + sha256(within(page, element)) + "'");
        }
        assertThat(policy).contains("'sha256-" + sha256("0") + "'");
    }

    @Test
    void whatAProjectAddsToTheSheetIsDrawnFromTheBeginning() {
        String own =
                "-- templates/assets/css/90-site.css --\n@layer site { .top { background: url(x.svg) url(#a) } }\n-- templates/assets/x.svg --\n<svg/>\n";
        Project project = Project.of(GUIDE + own).withTheme();
        assertThat(within(project.file("guides/a.html"), "style"))
                .contains("@layer site{.top{background:url(../assets/x.svg) url(#a)}}");
    }

    @Test
    void aHeadThatAnotherSheetMayChangeWaitsForAll() {
        String maths = GUIDE.replace("Text.", "$$\nx\n$$");
        assertThat(Project.of(maths).withTheme().file("guides/a.html"))
                .as("a second sheet may change the head")
                .containsSubsequence("../assets/site.", "../assets/maths.", "src=\"../assets/theme.", "</head>")
                .doesNotContain("<style>", "<script>0");
        String faces = GUIDE.replaceAll("(?s)-- templates/assets/css/06.*?(?=-- templates/assets/css/30)", "");
        assertThat(faces).contains("05-fonts.css");
        assertThat(Project.of(faces).withTheme().file("guides/a.html"))
                .as("the project has faces of its own")
                .doesNotContain("<style>", "<script>0");
        String ending =
                GUIDE + "-- templates/assets/css/90-site.css --\n@layer site { p::after { content: \"</style>\" } }\n";
        assertThat(Project.of(ending).withTheme().file("guides/a.html")).doesNotContain("<style>", "<script>0");
    }

    private static String within(String page, String element) {
        String start = "<" + element + ">";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf("</" + element + ">", from));
    }

    private static String sha256(String text) {
        return Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(Bytes.utf8(text).sha256()));
    }
}
