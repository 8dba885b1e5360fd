package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.report.ReportStyle;
import dev.fingerpost.report.TextReport;
import dev.fingerpost.site.SourcesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on faults in YAML show what really happens. */
class DocumentedYamlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yaml-syntax",
                "yaml-tab",
                "yaml-duplicate-key",
                "yaml-not-allowed",
                "front-matter-unclosed",
                "key-unknown",
                "key-missing",
                "value-type",
                "value-date",
                "value-unknown",
                "value-form",
            })
    void showsAFaultItsReportAndTheMend(String code) throws IOException {
        String[] fences =
                Files.readString(Path.of("docs/diagnostics", code + ".md")).split("```\\w*\n");
        String report = fences[3];
        SourceFile bad = new SourceFile(new ProjectPath(report.substring(0, report.indexOf(':'))), fences[1]);
        assertThat(TextReport.of(read(bad), Map.of(bad.path(), bad), ReportStyle.PLAIN, Limits.REPORTED))
                .isEqualTo(report);
        assertThat(read(new SourceFile(bad.path(), fences[5]))).isEmpty();
    }

    private static List<Diagnostic> read(SourceFile file) {
        return switch (file.path().text()) {
            case "fingerpost.yaml" -> ConfigReader.read(file).notes();
            case "content/sources.yaml" -> SourcesReader.read(file).notes();
            default -> FrontMatterReader.read(file).notes();
        };
    }
}
