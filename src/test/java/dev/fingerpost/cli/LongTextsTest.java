package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Texts of odd form, long enough that what takes the square of their length would take many minutes, and what reads them once takes
 * seconds at most. The limit is a bound between the two on a machine with much else to do, and no measure.
 */
@Tag("slow")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LongTextsTest {
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private CommandRun run;

    @BeforeEach
    void begin() throws IOException {
        run = new CommandRun(Files.createDirectories(disk.getPath("/home/project")));
        run.write("fingerpost.yaml", "title: Test site\n");
        run.write("content/index.md", "# Home\n");
    }

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    private static String lines(int count, String each) {
        return IntStream.range(0, count)
                .mapToObj(i -> each.replace("@", "" + i))
                .collect(Collectors.joining());
    }

    private void page(String text) throws IOException {
        run.write("content/a.md", "# A\n\n" + text);
        run.write("content/index.md", "# Home\n\n[A](a.md)\n");
    }

    private void told(String what) {
        assertThat(run.run("check", "--strict")).as(run.out + run.err).isEqualTo(ExitCode.CONTENT);
        assertThat(run.out + run.err).contains(what);
    }

    @Test
    void linksToAnchorsThatArePlentyAndMissing() throws IOException {
        page(lines(6_000, "## Part @ of many\n\n[x](#part-@-of-mony)\n\n"));
        told("part-0-of-mony");
    }

    @Test
    void noticesThatNothingEnds() throws IOException {
        page(lines(30_000, "{{% note %}}\nA\n"));
        told("foreign-syntax");
        page(lines(30_000, "::: raw\nA\n"));
        told("foreign-syntax");
        page(lines(30_000, "/// note\nA\n"));
        told("foreign-syntax");
    }

    @Test
    void aGroupOfCodeWithoutTabs() throws IOException {
        page("::: code-group\n```js" + " ".repeat(200_000) + "x\n```\n:::\n");
        assertThat(run.run("check")).isNotEqualTo(ExitCode.BUG);
        page("::: code-group\n" + "~".repeat(200_000) + "x\n:::\n");
        assertThat(run.run("check")).isNotEqualTo(ExitCode.BUG);
    }

    @Test
    void partsOfOneLargeFile() throws IOException {
        run.write("code/a.txt", "#region x\none\n#endregion\n" + "line\n".repeat(200_000));
        page(lines(3_000, "<!-- include: code/a.txt#x -->\n\n") + lines(1_000, "```txt file=code/a.txt#x\n```\n\n"));
        assertThat(run.run("build")).as(run.err).isEqualTo(ExitCode.OK);
        assertThat(run.read("site/a.html")).contains("one");
    }

    @Test
    void filesThatIncludeEachOtherTwice() throws IOException {
        for (int i = 0; i < 30; i++) {
            run.write("parts/" + i + ".md", ("<!-- include: parts/" + (i + 1) + ".md -->\n").repeat(2));
        }
        run.write("parts/30.md", "");
        page("<!-- include: parts/0.md -->\n");
        told("the page has more than 10000 includes");
    }

    @Test
    void filesThatIncludeEachOtherDeep() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            run.write("parts/" + i + ".md", "<!-- include: parts/" + (i + 1) + ".md -->\n");
        }
        run.write("parts/3000.md", "end\n");
        page("<!-- include: parts/0.md -->\n");
        told("more than 50 files include each other");
    }

    @Test
    void recordsOfLongLines() throws IOException {
        run.write("fingerpost.yaml", "title: Test site\nrecords: docs/adr\n");
        run.write(
                "docs/adr/0001-a.md",
                "# 1. A\n\nStatus: accepted\nDeciders: " + lines(30_000, "person @, ") + " ".repeat(100_000)
                        + "x\n\n## " + "(".repeat(200_000) + "\n\nText\n");
        assertThat(run.run("check")).isNotEqualTo(ExitCode.BUG);
    }

    @Test
    void wordsOfSignsAlone() throws IOException {
        page("-".repeat(3) + "\n\nWord " + "%".repeat(200_000) + " word\n");
        assertThat(run.run("list", "--reading")).as(run.err).isEqualTo(ExitCode.OK);
    }

    @Test
    void aTreeOfManyAnswersAndScenarios() throws IOException {
        run.write("content/index.md", "# Home\n\n[T](t.md)\n");
        run.write(
                "content/t.md",
                "---\nkind: decision-tree\n---\n# T\n\n## One?\n\n" + lines(160, "- [Answer @](#two-@)\n") + "\n"
                        + lines(160, "## Two @?\n\n- [Yes](#out)\n- [No](#out)\n\n")
                        + "## Out\n\nThat.\n\n## Scenarios\n\n- "
                        + "-".repeat(100) + " ".repeat(100_000) + "x `one=answer-1 two-1=yes` [Out](#out)\n");
        assertThat(run.run("check")).isNotEqualTo(ExitCode.BUG);
    }
}
