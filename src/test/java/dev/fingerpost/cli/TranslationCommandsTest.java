package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A translation is begun, and falls behind its original. */
class TranslationCommandsTest {
    private final CommandRun cli =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/site"));

    private static final String ORIGINAL = """
            ---
            description: Balloons that measure.
            aliases: [old.md]
            ---
            # Balloons

            They rise.

            ## Cost

            Little.
            """;

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(cli.cwd);
        cli.write("fingerpost.yaml", "languages: {de: Deutsch}\n");
        cli.write("content/index.md", "# Home\n\n[Balloons](guides/rag.md)\n");
        cli.write("content/guides/rag.md", ORIGINAL);
        cli.write("content/de/index.md", "# Start\n\n[Ballone](guides/rag.md)\n");
    }

    @Test
    void whatIsMissingIsListedAndBegun() throws IOException {
        assertThat(cli.run("list", "--translations", "--strict")).isEqualTo(1);
        assertThat(cli.out).containsPattern("""
                content/de/guides/rag.md: missing
                  begin with: fingerpost new translation de guides/rag.md
                content/de/index.md: unmarked
                  when it says the same: translated: \\["[0-9a-f]{8}"]
                """);

        assertThat(cli.run("new", "translation", "de", "guides/rag.md"))
                .as(cli.err)
                .isZero();

        assertThat(cli.out).isEqualTo("content/de/guides/rag.md\n");
        assertThat(cli.read("content/de/guides/rag.md"))
                .matches("(?s)---\ndraft: true\ntranslated: \\[(\"[0-9a-f]{8}\"(, )?){3}]\n"
                        + "description: Balloons that measure.\n---\n# Balloons\n.*");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
        cli.run("list", "--translations");
        assertThat(cli.out).contains("content/de/guides/rag.md: draft\n");
    }

    @Test
    void whatIsOlderThanItsOriginalIsListedByItsSections() throws IOException {
        cli.run("new", "translation", "de", "guides/rag.md");
        cli.run("new", "translation", "de", "index.md");
        assertThat(cli.err).contains("already has `content/de/index.md`");
        String page = cli.read("content/de/guides/rag.md").replace("draft: true\n", "");
        cli.write("content/de/guides/rag.md", page);
        cli.write("content/de/index.md", "---\ntranslated: [x]\n---\n# Start\n\n[Ballone](guides/rag.md)\n");
        assertThat(cli.run("list", "--translations")).isZero();
        assertThat(cli.out).doesNotContain("rag.md: ");

        cli.write(
                "content/guides/rag.md", ORIGINAL.replace("Little.", "Little,\nand  less each year.") + "\n## Risk\n");
        assertThat(cli.run("list", "--translations")).isZero();
        assertThat(cli.out).containsPattern("""
                content/de/guides/rag.md: outdated
                  content/guides/rag.md:9: Cost
                  content/guides/rag.md:14: Risk
                  when it says the same: translated: \\[.*]
                content/de/index.md: outdated
                """);
        String line = cli.out
                .lines()
                .filter(one -> one.contains("translated:"))
                .findFirst()
                .orElseThrow();
        cli.run("list", "--translations", "--format", "json");
        assertThat(cli.out).contains("""
                      "language": "de",
                      "state": "outdated",
                      "file": "content/de/guides/rag.md",
                      "original": "content/guides/rag.md",
                      "changed": [
                        {
                          "title": "Cost",
                          "line": 9
                        },
                """);

        cli.write(
                "content/de/guides/rag.md",
                page.replaceFirst("translated: .*", line.substring(line.indexOf("translated:"))));
        cli.write(
                "content/guides/rag.md",
                cli.read("content/guides/rag.md").replace("Little,\nand  less", "Little, and less"));
        cli.run("list", "--translations");
        assertThat(cli.out).doesNotContain("rag.md: ");
    }

    @Test
    void saysWhatItCannotBegin() throws IOException {
        assertThat(cli.run("new", "translation", "fr", "guides/rag.md")).isEqualTo(2);
        assertThat(cli.err).contains("`fr` is no further language of this site", "there are `de`");
        assertThat(cli.run("new", "translation", "de", "guides/rga.md")).isEqualTo(2);
        assertThat(cli.err).contains("there is no page `guides/rga.md`", "did you mean `guides/rag.md`?");
        cli.write("content/de/guides/rag.md", "# Ballone\n");
        assertThat(cli.run("new", "translation", "de", "de/guides/rag.md")).isEqualTo(2);
        assertThat(cli.err)
                .contains("`de/guides/rag.md` is a translation itself")
                .contains("name its original, `guides/rag.md`");
        assertThat(cli.run("new", "translation", "de")).isEqualTo(2);
        assertThat(cli.err).contains("write `fingerpost new translation de guides/rag.md`");
    }
}
