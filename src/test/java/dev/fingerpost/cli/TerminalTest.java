package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.pipeline.Build;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is for people at a terminal alone: colours, and a line that says what goes on. */
class TerminalTest {
    private static String said(boolean terminal, String environment, String... args) throws IOException {
        Path project = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project");
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("fingerpost.yaml"), "title: T\n");
        Files.writeString(project.resolve("content/index.md"), "# Home\n\n[gone](gone.md)\n");
        Map<String, String> env = new HashMap<>();
        if (environment != null) {
            for (String variable : environment.split(" ")) {
                env.put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
            }
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Build build = Build.once();
        Main.run(
                args,
                new World(project, env, stream, stream, terminal, build::run, build::model, null, CommandRun.TODAY));
        return said.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "auto, true, , true",
        "auto, false, , false",
        "auto, true, NO_COLOR=1, false",
        "auto, true, NO_COLOR=, true",
        "auto, true, TERM=dumb, false",
        "auto, true, TERM=xterm, true",
        "auto, false, CLICOLOR_FORCE=1, true",
        "auto, false, CLICOLOR_FORCE=0, false",
        "auto, false, CLICOLOR_FORCE=, false",
        "auto, false, NO_COLOR=1 CLICOLOR_FORCE=1, false",
        "always, false, NO_COLOR=1, true",
        "never, true, CLICOLOR_FORCE=1, false",
    })
    void hasColoursWhereTheyAreWanted(String option, boolean terminal, String environment, boolean colours)
            throws IOException {
        assertThat(said(terminal, environment, "check", "--color", option).contains("\u001B[1m"))
                .isEqualTo(colours);
    }

    @ParameterizedTest
    @CsvSource({"true, , , true", "false, , , false", "true, TERM=dumb, , false", "true, , --quiet, false"})
    void isToldWhatGoesOn(boolean terminal, String environment, String option, boolean told) throws IOException {
        String[] args = option == null ? new String[] {"build"} : new String[] {"build", option};
        assertThat(said(terminal, environment, args).contains("\r\u001B[K")).isEqualTo(told);
    }
}
