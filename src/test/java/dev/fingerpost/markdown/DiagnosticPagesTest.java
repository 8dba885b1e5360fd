package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example on the page of a code gives the report that is shown below it. */
class DiagnosticPagesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("````markdown\n(.*?)\n````\n\n```text\n(.*?)\n```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alert-unknown",
                "alt-missing",
                "attribute-not-allowed",
                "cell-missing",
                "fence-info",
                "fence-unclosed",
                "footnote-duplicate",
                "footnote-no-grade",
                "footnote-unused",
                "formula-name",
                "formula-result",
                "foreign-syntax",
                "formula-syntax",
                "heading-empty",
                "heading-jump",
                "heading-second-h1",
                "html-removed",
                "html-unclosed",
                "id-duplicate",
                "input-no-source",
                "input-unknown",
                "input-unused",
                "link-empty",
                "link-scheme",
                "option-unknown",
                "reference-undefined",
                "table-bar",
                "table-cells",
                "title-missing"
            })
    void examplesAreTrue(String id) throws IOException {
        Matcher example = EXAMPLE.matcher(page(id));
        assertThat(example.find()).isTrue();
        boolean titled = example.group(1).startsWith("# ") || id.equals("title-missing");
        String text = (titled ? "" : "# Title\n\n") + example.group(1) + "\n";
        String path = example.group(2).substring(0, example.group(2).indexOf(':'));

        Noted<Prose> parsed = new PlainParser()
                .parse(
                        new SourceFile(new ProjectPath(path), text),
                        0,
                        PageKind.GUIDE,
                        Parsed.NO_META,
                        new Reading(HtmlPolicy.SAFE, false, false));

        String[] report = example.group(2).split("\n");
        assertThat(parsed.notes()).extracting(Diagnostic::toString).containsExactly(report[0]);
        assertThat("   hint: " + parsed.notes().get(0).hint()).isEqualTo(report[report.length - 1]);
        if (report.length > 2) {
            var at = parsed.notes().get(0).at();
            assertThat(report[1]).isEqualTo("   " + at.line() + " | " + text.split("\n")[at.line() - 1]);
            String gutter = " ".repeat(String.valueOf(at.line()).length());
            assertThat(report[2])
                    .isEqualTo("   " + gutter + " | " + " ".repeat(at.column() - 1) + "^".repeat(at.length()));
        }
    }

    private static String page(String id) throws IOException {
        try (InputStream in = DiagnosticPagesTest.class.getResourceAsStream("/diagnostics/" + id + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
