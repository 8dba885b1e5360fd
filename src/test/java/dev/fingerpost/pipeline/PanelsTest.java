package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import org.junit.jupiter.api.Test;

/** Panels, from Markdown to the page. */
class PanelsTest {
    private static final String PAGE = """
            -- fingerpost.yaml --
            title: Test
            base-url: https://example.org/
            -- content/index.md --
            # Home

            ```calculator file=data/costs.yaml
            ```
            """;

    private static String data(int price) {
        return """
                -- data/costs.yaml --
                caption: Rent or <buy>
                volume: requests
                inputs:
                  All: {requests: {label: Requests, value: 1000, made-up: true}, price: {label: Price, value: %d, made-up: true}}
                options:
                  - {name: Rent, running: requests * price}
                  - {name: 'Buy & "keep"', running: 4000, setup: 90}
                """.formatted(price);
    }

    @Test
    void missesTheUseOfAnInputWhateverItIsCalled() {
        String site = PAGE + data(3).replace("price:", "null: {label: Nothing, value: 1, made-up: true}, price:");
        assertThat(Project.of(site).withTheme().report()).contains("no formula uses `null`");
    }

    @Test
    void aChangedFileOfDataChangesThePage() {
        Build build = Build.repeatedly();
        BuildResult three = build.run(Project.of(PAGE + data(3)).withTheme().inputs());
        BuildResult five = build.run(Project.of(PAGE + data(5)).withTheme().inputs());
        assertThat(home(three)).contains("“Rent” costs least: $3,000 a month.");
        assertThat(home(five)).contains("“Buy &amp; &quot;keep&quot;” costs least: $4,000 a month.");
        assertThat(Project.whole(five))
                .isEqualTo(Project.whole(
                        Build.once().run(Project.of(PAGE + data(5)).withTheme().inputs())));
    }

    @Test
    void namesInDataAreNeverMarkup() {
        String home =
                home(Build.once().run(Project.of(PAGE + data(3)).withTheme().inputs()));
        assertThat(home).contains("Rent or &lt;buy&gt;").doesNotContain("<buy>").doesNotContain("\u0001");
    }

    @Test
    void eachFormulaHasAValueForEveryReader() {
        BuildResult result =
                Build.once().run(Project.of(PAGE + data(-1)).withTheme().inputs());
        assertThat(result.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "data/costs.yaml:6:27: error[formula-result]: no sum of money comes out of this formula of"
                                + " `Rent`");
    }

    private static String home(BuildResult result) {
        return result.files().stream()
                .filter(file -> file.path().text().equals("index.html"))
                .map(OutputFile::bytes)
                .map(bytes -> bytes.text())
                .findFirst()
                .orElseThrow();
    }
}
