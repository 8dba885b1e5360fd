package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example sites have looks of their own, no copy of a layout, and nothing that would have to be mended. */
class ExamplesTest {
    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "ledger"})
    void isBuiltWithoutAWord(String name) {
        Path project = Path.of("examples", name).toAbsolutePath();
        CommandRun run = new CommandRun(project);

        int code = run.run("build", "--strict", "-o", elsewhere.resolve("site").toString());

        assertThat(code).as(run.err).isZero();
        assertThat(run.err).contains("0 errors, 0 warnings");
        assertThat(elsewhere.resolve("site").resolve("trees").resolve("where.html"))
                .content()
                .contains("look.");
        assertThat(project.resolve("templates").resolve("lib")).doesNotExist();
        assertThat(project.resolve("templates").resolve("pages")).doesNotExist();
    }
}
