package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedPartsTest {
    private static final Project PROJECT = Project.of("""
            -- fingerpost.yaml --
            title: T
            -- templates/assets/site.js --
            start()
            -- content/index.md --
            # Home
            -- content/guides/cost.md --
            # Cost
            -- content/rag.md --
            ---
            aliases: [guides/cost.html#saving -> gain, old/rag.md]
            ---
            # RAG

            ## What you gain
            {#gain}
            """).withTheme();

    @Test
    void aPageThatIsStillThereShowsWhereItsPartsWent() {
        assertThat(PROJECT.report()).isEmpty();
        assertThat(PROJECT.file("guides/cost.html"))
                .contains("<ul class=\"moved\" data-module=\"moved\"><li id=\"saving\">This part has moved: "
                        + "<a href=\"../rag.html#gain\">What you gain</a></li></ul>");
        assertThat(PROJECT.file("rag.html")).doesNotContain("moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"old/rag.html", "guides/cost.html"})
    void thesePagesAreValid(String path) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        String page = PROJECT.file(path);
        String found = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(found).as(page).endsWith("\n").doesNotContain("Error:");
    }

    @Test
    void aPageThatIsGoneLeadsOn() {
        assertThat(PROJECT.file("old/rag.html"))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=../rag.html\">", "data-module=\"moved\"");
    }
}
