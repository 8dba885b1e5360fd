package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.web.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it waits for servers")
@Tag("slow")
class ExternalCheckTest {
    @TempDir
    Path folder;

    private CommandRun cli;
    private WebServer web;

    @BeforeEach
    void makeProject() throws IOException {
        web = new WebServer().on("/fine", "200 OK");
        cli = new CommandRun(folder);
        cli.write("fingerpost.yaml", "title: Links\n");
        cli.write(
                "content/index.md",
                "# Links\n\n[fine](WEB/fine) and [gone](WEB/gone#x)\n".replace("WEB", web.address()));
    }

    @AfterEach
    void close() throws IOException {
        web.close();
    }

    @Test
    void tellsOfDeadLinksAsWarnings() throws IOException {
        assertThat(cli.run("check", "--external", "--private")).as(cli.err).isZero();

        assertThat(cli.err.replace(web.address(), "WEB"))
                .startsWith("2 addresses asked\n")
                .contains(
                        ": warning[link-gone]: `WEB/gone#x` answers 404 (not found)\n   3 | [fine](WEB/fine) and [gone](WEB/gone#x)\n");
        assertThat(cli.err).contains("1 page, 0 trees, 0 errors, 1 warning, ");
        assertThat(Files.exists(folder.resolve("site"))).isFalse();
    }

    @Test
    void failsWhenItIsToldToBeStrict() {
        assertThat(cli.run("check", "--external", "--private", "--strict", "--format", "json"))
                .isEqualTo(ExitCode.CONTENT);

        assertThat(cli.out).contains("\"code\": \"link-gone\"").contains("\"line\": 3");
    }

    @Test
    void remembersWhatWasFine() throws IOException {
        cli.run("check", "--external", "--private");
        assertThat(cli.read(".fingerpost/links.json")).isEqualTo("""
                {
                  "WEB/fine": {
                    "at": "2026-03-01T12:00:00Z"
                  }
                }
                """.replace("WEB", web.address()));

        cli.run("check", "--external", "--private");
        assertThat(cli.err).startsWith("1 address asked, 1 known to be fine (`--fresh` asks them, too)\n");

        cli.run("check", "--external", "--private", "--fresh");
        assertThat(cli.err).startsWith("2 addresses asked\n");

        cli.write(".fingerpost/links.json", "no sense: [");
        cli.run("check", "--external", "--private");
        assertThat(cli.err).startsWith("2 addresses asked\n");
    }

    @Test
    void leavesThisMachineAlone() {
        assertThat(cli.run("check", "--external")).isZero();

        assertThat(cli.err).contains("warning[link-private]");
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void isNoPartOfACheckOrABuild() {
        assertThat(cli.run("check", "--strict")).isZero();
        assertThat(cli.run("build", "--strict")).isZero();
        assertThat(web.asked()).isEmpty();

        assertThat(cli.run("check", "--fresh")).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err).isEqualTo("""
                fingerpost: `--fresh` says how the web is asked
                   hint: give it with `--external`
                """);
        assertThat(cli.run("build", "--external")).isEqualTo(ExitCode.USAGE);
    }
}
