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
        assertThat(run.out + run.err).contains("3 pages");
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
                "---\nkind: decision-tree\n---\n# T\n\n## Questions\n\n### One?\n\n"
                        + lines(160, "- [Answer @](#two-@)\n") + "\n"
                        + lines(160, "### <a name=\"two-@\"></a>Two @?\n\n- [Yes](#out)\n- [No](#out)\n\n")
                        + "## Outcomes\n\n### Out\n\nThat.\n\n## Scenarios\n\n- " + "-".repeat(100)
                        + " ".repeat(100_000) + "x `one=answer-1&two-1=yes` [Out](#out)\n");
        assertThat(run.run("check")).as(run.out + run.err).isNotEqualTo(ExitCode.BUG);
        assertThat(run.out + run.err).contains("1 tree");
    }

    @Test
    void longLinesOfSigns() throws IOException {
        page("| a | b |\n" + "-".repeat(100_000) + "x\n" + "|- ".repeat(100_000) + "x\n");
        assertThat(run.run("check")).as(run.err).isEqualTo(ExitCode.OK);
        page("> [!NOTE] a" + " ".repeat(200_000) + "b\n> text\n");
        assertThat(run.run("check")).as(run.err).isEqualTo(ExitCode.OK);
        page("[x](" + "a.".repeat(100_000) + ")\n");
        told("link-broken");
        page("😀 " + "[x](index.md) **b** ".repeat(60_000) + "\n");
        assertThat(run.run("check")).as(run.err).isEqualTo(ExitCode.OK);
    }

    @Test
    void versionsOfManyParts() throws IOException {
        page("## v1" + ".1".repeat(50_000) + " x\n\nText\n\n## 1.1" + "- ".repeat(50_000) + "x\n\nText\n");
        assertThat(run.run("build")).as(run.err).isEqualTo(ExitCode.OK);
    }

    @Test
    void namesThatAreNearlyTheSame() throws IOException {
        page("## " + "word ".repeat(40_000) + "\n\n[x](#" + "word-".repeat(40_000) + "s)\n");
        told("link-anchor");
        page("x[^" + "a".repeat(200_000) + "b]\n\n[^" + "a".repeat(200_000) + "]: text\n");
        told("source-unknown");
        page(lines(20_000, "word[^bad@x]\n\n") + lines(20_000, "[^good@]: text\n\n"));
        told("source-unknown");
    }

    @Test
    void filesAndRegionsThatAreMissing() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            run.write("parts/a" + i + ".md", "x\n");
        }
        page(lines(3_000, "<!-- include: parts/a@.md -->\n\n") + lines(20_000, "<!-- include: parts/b@.md -->\n\n"));
        told("include-missing");
        run.write("a.txt", lines(20_000, "#region part@\n") + "x\n" + "#endregion\n".repeat(20_000));
        page(lines(20_000, "```txt file=a.txt#part@x\n```\n\n"));
        told("include-region");
        page(lines(20_000, "```txt file=a.txt#part@\n```\n\n"));
        assertThat(run.run("build")).as(run.err).isEqualTo(ExitCode.OK);
    }

    @Test
    void yamlOfManyLines() throws IOException {
        page("Text\n");
        run.write(
                "fingerpost.yaml",
                "#\n".repeat(500_000) + "title: Test — site\ndescription: a\n" + "  b\n".repeat(500_000));
        assertThat(run.run("check")).as(run.err).isEqualTo(ExitCode.OK);
        run.write("fingerpost.yaml", "title: Test — site\n" + "\ta: b\n".repeat(500_000));
        told("yaml-tab");
    }

    @Test
    void manyTermsAndAbbreviationsThatBeginAlike() throws IOException {
        run.write("content/glossary.md", "# Glossary\n\n" + lines(10_000, "Data x@\n: Text.\n\n"));
        page(lines(20_000, "*[AB@]: text\n\n") + "data y ABx ".repeat(100_000) + "\n");
        run.write("content/index.md", "# Home\n\n[A](a.md) [G](glossary.md)\n");
        assertThat(run.run("build")).as(run.err).isEqualTo(ExitCode.OK);
    }

    @Test
    void headingsOfOneId() throws IOException {
        page("## A {#same}\n\n".repeat(50_000));
        told("id-duplicate");
    }
}
