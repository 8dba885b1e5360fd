package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {
    private CommandRun cli;

    @BeforeEach
    void makeProject(@TempDir Path temp) throws IOException {
        cli = new CommandRun(temp.toRealPath());
        cli.env.putAll(System.getenv());
        cli.write("content/index.md", "# Home\n");
    }

    @Test
    void listsTheFilesOfTheTheme() throws IOException {
        cli.write("templates/pages/page.ftlh", "<p>mine</p>");

        assertThat(cli.run("templates")).isZero();

        assertThat(cli.out.lines())
                .anyMatch(line -> line.matches("lib/nav\\.ftlh +-"))
                .anyMatch(line -> line.matches("pages/page\\.ftlh +replaced"))
                .noneMatch(line -> line.startsWith("."));
    }

    @Test
    void copiesOneFileAndRecordsWhereItCameFrom() throws IOException {
        assertThat(cli.run("templates", "--copy", "lib/nav.ftlh")).as(cli.err).isZero();

        assertThat(cli.out).isEqualTo("templates/lib/nav.ftlh\n");
        assertThat(cli.read("templates/lib/nav.ftlh")).isEqualTo(Files.readString(Path.of("templates/lib/nav.ftlh")));
        assertThat(cli.read("templates/.origin.json")).containsPattern("""
                \\{
                  "lib/nav.ftlh": \\{
                    "version": "[^"]+",
                    "sha256": "[0-9a-f]{64}"
                  \\}
                \\}
                """);
        cli.run("templates");
        assertThat(cli.out).containsPattern("lib/nav\\.ftlh +copied\n");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();

        cli.run("templates", "--copy", "pages/page.ftlh");
        assertThat(cli.read("templates/.origin.json")).contains("lib/nav.ftlh", "pages/page.ftlh");
    }

    @Test
    void neverOverwrites() throws IOException {
        cli.write("templates/lib/nav.ftlh", "mine");

        assertThat(cli.run("templates", "--copy", "lib/nav.ftlh")).isEqualTo(2);

        assertThat(cli.err).startsWith("fingerpost: the project already has `templates/lib/nav.ftlh`\n");
        assertThat(cli.read("templates/lib/nav.ftlh")).isEqualTo("mine");
        assertThat(Files.exists(cli.cwd.resolve("templates/.origin.json"))).isFalse();
    }

    @Test
    void suggestsWhatWasMeant() {
        assertThat(cli.run("templates", "--copy", "lib/nva.ftlh")).isEqualTo(2);
        assertThat(cli.err).isEqualTo("""
                fingerpost: the theme has no `lib/nva.ftlh`
                   hint: did you mean `lib/nav.ftlh`?
                """);
        assertThat(cli.run("templates", "--copy", "../../etc/passwd")).isEqualTo(2);
    }

    @Test
    void aNameThatSomebodyWroteDownActsOnNoTerminal() throws IOException {
        cli.write("templates/a\u202eb.ftlh", "old");
        cli.write("templates/.origin.json", "{\"a\u202eb.ftlh\": {}, \"a\\u0000b\": {}}");

        assertThat(cli.run("templates")).as(cli.err).isZero();
        assertThat(cli.out).contains("a<U+202E>b.ftlh").doesNotContain("\u202e");
        assertThat(cli.run("templates", "--format", "json")).isZero();
        assertThat(cli.out).contains("a\\u202Eb.ftlh").doesNotContain("\u202e");
    }

    @Test
    void tellsWhenAnOriginalMovedOn() throws IOException {
        cli.run("templates", "--copy", "lib/nav.ftlh");
        cli.write("templates/lib/old.ftlh", "old");
        cli.write("templates/.origin.json", """
                {
                  "lib/nav.ftlh": {"version": "0.0.9", "sha256": "00"},
                  "lib/old.ftlh": {"version": "0.0.8", "sha256": "00"}
                }
                """);

        cli.run("templates");
        assertThat(cli.out)
                .containsPattern("lib/nav\\.ftlh +copied; the original has changed since\n")
                .containsPattern("lib/old\\.ftlh +copied; the theme has no such file any more\n");
        assertThat(cli.run("doctor")).as(cli.out).isZero();
        assertThat(cli.out)
                .contains("`templates/lib/nav.ftlh` was copied from version 0.0.9, and the original has changed since")
                .contains("`templates/lib/old.ftlh` was copied from version 0.0.8, and the theme has no such file");
    }
}
