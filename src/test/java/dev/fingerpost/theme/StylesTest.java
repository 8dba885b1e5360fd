package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StylesTest {
    private static final int BUDGET = 12 * 1024;
    private static final int RESULT = 2 * 1024;

    /** Those for all pages, those for one kind of pages, and those of the search, which any page may load. */
    @Test
    void theStylesOfAPageStayWithinTheirBudget() throws IOException {
        List<OutputFile> files =
                Project.of("-- content/index.md --\n# Home\n").build().files();
        for (String own : List.of("tree", "panels")) {
            int all = packed("site", files) + packed(own, files) + packed("search", files);
            assertThat(all).as(own).isLessThanOrEqualTo(BUDGET);
        }
        assertThat(packed("result", files)).as("loaded with the first answer").isLessThanOrEqualTo(RESULT);
    }

    private static int packed(String name, List<OutputFile> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (OutputFile file : files) {
                if (file.path().text().matches("assets/" + name + "\\.\\w+\\.css")) {
                    out.write(file.bytes().toArray());
                }
            }
        }
        return packed.size();
    }

    @Test
    void allStylesStandInALayer() {
        ThemeFiles.endingIn(".css")
                .forEach((name, css) -> assertThat(css).as(name).contains("@layer "));
    }

    @Test
    void coloursAreNamedInOnePlace() {
        Map<String, String> others = ThemeFiles.endingIn(".css");
        others.remove("assets/css/10-tokens.css");
        others.remove("assets/css/70-adapt.css");
        others.forEach((name, css) -> assertThat(css).as(name).doesNotContainPattern(":[^;{}]*#[0-9a-f]{3,8}\\b"));
    }

    /** WebKit knows the short form with a line alone. */
    @Test
    void linesUnderWordsAreGivenPropertyByProperty() {
        ThemeFiles.endingIn(".css")
                .forEach((name, css) ->
                        assertThat(css).as(name).doesNotContainPattern("text-decoration:\\s*[a-z-]+\\s+[a-z0-9]"));
    }

    /** But for those of files of the theme, which the policy knows by their hashes, and a script that does nothing. */
    @Test
    void noTemplateHoldsAStyleOrAScript() {
        ThemeFiles.endingIn(".ftlh")
                .forEach((name, template) -> assertThat(template)
                        .as(name)
                        .doesNotContainPattern("\\sstyle=|\\son[a-z]+=|<style>(?!\\$\\{)|<script>(?!0</script>)"));
    }
}
