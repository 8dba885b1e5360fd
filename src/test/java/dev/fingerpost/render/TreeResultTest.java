package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.Project;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a tree's page loads at the end of a walk, and not before. */
class TreeResultTest {
    private static final Pattern ADDRESS = Pattern.compile("<div class=\"decide\"[^>]* data-result=\"([^\"]+)\"");

    private static final String SITE = """
            -- content/index.md --
            # Home
            -- content/case-studies/acme.md --
            ---
            organisation: Acme
            decision: {tree: ../trees/way.md, answers: {size: large}}
            ---
            # Parcels sorted by hand

            They were.
            -- content/trees/way.md --
            # Which way

            ## Questions

            ### <a name="size"></a>How large is it?

            - <a name="large"></a>[Large](#whole)
            - <a name="small"></a>[Small](#part)

            ## Outcomes

            ### Whole

            All of it.

            ### Part

            Some of it.
            """;

    @Test
    void hasTheCasesAndTheWordsOfResults() {
        BuildResult result = Project.of(SITE).withTheme().build();
        String page = text(result.files(), "trees/way.html");
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        assertThat(address.group(1)).matches("way\\.[0-9a-f]{8}\\.js");
        assertThat(text(result.files(), "trees/" + address.group(1)))
                .startsWith("window.fingerpostTree={")
                .contains("Parcels sorted by hand", "\"end\":\"whole\"", "Chosen option", "\"cases.same\"");
        assertThat(page.substring(page.indexOf("data-part=\"data\"")))
                .contains("\"continue\"", "\"change.what\"")
                .doesNotContain("Chosen option", "\"cases");
    }

    private static String text(List<OutputFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().text().equals(path))
                .findFirst()
                .orElseThrow()
                .bytes()
                .text();
    }
}
