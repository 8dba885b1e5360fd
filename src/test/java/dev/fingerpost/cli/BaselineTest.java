package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults that a project may have for a time. */
class BaselineTest {
    private final CommandRun run =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));

    @BeforeEach
    void write() throws IOException {
        run.write("fingerpost.yaml", "title: T\n");
        run.write("content/index.md", "# Home\n\n[a](gone.md)\n\n[b](lost.md)\n");
        run.write("content/a.md", "# A\n\n### Jump\n");
    }

    @Test
    void whatIsThereIsAllowedAndWhatIsNewFails() throws IOException {
        assertThat(run.run("check", "--baseline")).isZero();
        assertThat(run.read("baseline.txt"))
                .endsWith("\nheading-jump content/a.md 1\nlink-broken content/index.md 2\n");
        assertThat(run.err).contains("0 errors, 0 warnings, 3 in the baseline, ");

        assertThat(run.run("build")).isZero();
        assertThat(run.read("site/index.html")).contains(">a</a>");

        run.write("content/index.md", run.read("content/index.md") + "\n[c](none.md)\n");
        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err)
                .contains("gone.md", "lost.md", "none.md", "3 errors, 0 warnings, 1 in the baseline")
                .doesNotContain("heading-jump");
    }

    @Test
    void pagesMayLieElsewhere() throws IOException {
        run.write("fingerpost.yaml", "title: T\ncontent: docs\n");
        run.write("docs/index.md", "# Home\n\n[a](gone.md)\n");

        assertThat(run.run("check", "--baseline")).as(run.err).isZero();
        assertThat(run.read("baseline.txt")).endsWith("\nlink-broken docs/index.md 1\n");
        assertThat(run.run("build")).isZero();
    }

    @Test
    void theNumbersFallAndNeverRise() throws IOException {
        run.run("check", "--baseline");
        run.write("content/index.md", "# Home\n\n[a](gone.md)\n");
        run.write("content/a.md", "# A\n\n## No jump\n\n[x](gone.md)\n");

        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err)
                .contains("warning[baseline-high]: `heading-jump content/a.md`: 1 allowed, 0 found")
                .contains("`link-broken content/index.md`: 2 allowed, 1 found\n", "hint: write `1`");

        assertThat(run.run("check", "--baseline")).as("a new fault stays one").isEqualTo(1);
        assertThat(run.read("baseline.txt")).endsWith("commit this file.\nlink-broken content/index.md 1\n");
    }

    @Test
    void mendingLowersItToo() throws IOException {
        run.run("check", "--baseline");

        assertThat(run.run("mend", "--write")).isZero();

        assertThat(run.read("content/a.md")).isEqualTo("# A\n\n## Jump\n");
        assertThat(run.read("baseline.txt")).endsWith("commit this file.\nlink-broken content/index.md 2\n");
        assertThat(run.run("check", "--strict")).isZero();
    }

    @Test
    void whatHidesAPageIsNeverAllowed() throws IOException {
        Files.write(run.cwd.resolve("content/b.md"), new byte[] {'#', ' ', (byte) 0xFF});

        assertThat(run.run("check", "--baseline")).isEqualTo(1);
        assertThat(run.err).contains("file-not-utf8");
        assertThat(run.read("baseline.txt")).doesNotContain("file-not-utf8");
    }

    @Test
    void tellsOfLinesThatSayNothing() throws IOException {
        run.write("baseline.txt", "link-broken content/index.md 2\nlink-broekn a 1\nheading-jump content/a.md\n");

        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err)
                .contains("baseline.txt:2:1: error[baseline-form]", "baseline.txt:3:1: error[baseline-form]")
                .contains("error[heading-jump]")
                .doesNotContain("link-broken]");
    }
}
