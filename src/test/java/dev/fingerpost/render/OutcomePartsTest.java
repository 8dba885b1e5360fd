package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every outcome has parts of the same names, so only a part to which its author gave an anchor has one. */
class OutcomePartsTest {
    private static final String SITE = """
            -- content/index.md --
            # Home

            [Their costs](trees/t.md#costs)
            -- content/trees/t.md --
            ---
            kind: decision-tree
            ---
            # Buy or build

            ## Questions

            ### Is there one to buy?

            - [Yes](#buy)
            - [No](#build)

            ## Outcomes

            ### Buy

            Buy it.

            #### Next steps

            1. Ask for a quotation.

            #### <a name="costs"></a>Consequences

            - Bad, because it is paid monthly.

            ### Build

            Build it.

            #### Next steps

            1. Draw a sketch.
            """;

    @Test
    void onlyAnAnchorOfTheAuthorIsWritten() {
        assertThat(Project.of(SITE).withTheme().file("trees/t.html"))
                .contains("<h4>Next steps</h4>", "<h4 id=\"costs\">Consequences</h4>")
                .doesNotContain("id=\"next-steps");
    }

    @Test
    void aLinkToAPartWithoutAnAnchorIsTold() {
        assertThat(Project.of(SITE.replace("t.md#costs", "t.md#next-steps"))
                        .withTheme()
                        .report())
                .contains("content/index.md:3:15: error[link-anchor]: ");
    }

    @Test
    void searchFindsAPartAsItsOutcome() {
        String index = Project.of(SITE).build().files().stream()
                .filter(file -> file.path().text().startsWith("assets/search/"))
                .map(file -> file.bytes().text())
                .collect(Collectors.joining());

        assertThat(index).contains("quotation", "buy").doesNotContain("next-steps");
    }
}
