package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines that mean nothing: what is said, and what is done about it. */
class RefusedTest {
    private static final String RECORD = "# 1. One\n\nDate: 2020-01-02\n\n## Status\n\nAccepted\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --base-url https://example.org/?q | is not the address of a site",
                "check --base-url https://example.org/#a | is not the address of a site",
                "check --base-url https:///a | is not the address of a site",
                "check --base-url ftp://example.org/ | is not the address of a site",
                "check --base-url https://kim:secret@example.org/ | `--base-url https://***@example.org/` is not the address of a site",
                "build -o fingerpost.yaml | it lies in `fingerpost.yaml`, which a build reads",
                "build -o ids.txt/site | it lies in `ids.txt`, which a build reads",
                "build -o archetypes | it lies in `archetypes`, which a build reads",
                "import / | is the root of a file system",
                "import content/index.md --title \u200B | no title is given",
                "new guide \u00A0\u200B | no title is given",
                "init --records none | name the folder of the records from there",
                "init --records .. | name the folder of the records from there",
                "init --records . | name the folder of the records from there",
                "serve -p -1 | say a number up to 65535",
                "serve -p 65536 | say a number up to 65535",
                "serve --editor none-such | say code,",
                "new record Two --supersedes 1 | 2 records are `1`",
                "new record Two --supersedes 0009-none.md | no record is `0009-none.md`",
                "new translation fr index.md | name it in fingerpost.yaml"
            })
    void saysWhatToDo(String line, String told) throws IOException {
        CommandRun cli =
                new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));
        cli.write("content/index.md", "# Home\n");
        cli.write("content/decisions/0001-one.md", RECORD);
        cli.write("content/decisions/0001-other.md", RECORD);
        int files = cli.files().size();

        assertThat(cli.run(line.split(" "))).as(cli.err).isEqualTo(ExitCode.USAGE);

        assertThat(cli.err).contains(told);
        assertThat(cli.files()).hasSize(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/site", "adr", "adr/site"})
    void noSiteLiesWhereAProjectSaysThatItsPagesAre(String output) throws IOException {
        CommandRun cli =
                new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));
        cli.write("fingerpost.yaml", "content: docs\nrecords: {folder: adr, at: decisions}\n");
        cli.write("docs/index.md", "# Home\n");

        assertThat(cli.run("build", "-o", output)).as(cli.err).isEqualTo(ExitCode.USAGE);

        assertThat(cli.err).contains("which a build reads");
        assertThat(cli.files()).hasSize(2);
    }
}
