package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger wrote into a project, on its way to terminals, to logs that machines read, and to names of files. */
class StrangersTextTest {
    private static final String SECRET = "S3cret".repeat(20);

    private final CommandRun run =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));

    @BeforeEach
    void site() throws IOException {
        run.write("fingerpost.yaml", "title: Test\n");
        run.write("content/index.md", "# Home\n\n[a](guides/a.md)\n");
    }

    @Test
    void tagsThatNoFileCanBeCalledHavePagesOfTheirOwn() throws IOException {
        String long4 = "\uD840\uDC00".repeat(70);
        run.write(
                "content/guides/a.md",
                "---\ntitle: A\ntags: [con, straße, strasse, \"e\\u0301\", %s]\n---\n\nText.\n".formatted(long4));

        assertThat(run.run("build")).as(run.err).isZero();

        assertThat(run.files())
                .containsKeys("site/tags/tag-con.html", "site/tags/strasse.html", "site/tags/straße-1.html");
        assertThat(run.files().keySet())
                .filteredOn(file -> file.startsWith("site/tags/"))
                .hasSize(6);
    }

    @Test
    void titlesOfNewPagesHoldNothingThatAPageMayNot() throws IOException {
        String title = "One\u001b\u009b\n\u0007two\ufffe";
        run.write("x.mmd", "graph TD\nA{Which?} -->|this| B[Take this]\nA -->|that| C[Take that]\n");

        assertThat(run.run("new", "page", title)).as(run.err).isZero();
        assertThat(run.run("new", "record", title)).as(run.err).isZero();
        assertThat(run.run("import", "x.mmd", "--title", title)).as(run.err).isZero();

        assertThat(List.of("content/one-two.md", "content/decisions/0001-one-two.md", "content/trees/one-two.md"))
                .allSatisfy(file -> assertThat(run.files().get(file)).contains("\n# One two\n"));
        run.run("check", "--drafts", "--code", "file-control-character");
        assertThat(run.err).doesNotContain("error[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github"})
    void aSecretIsNotShownInParts(String format) throws IOException {
        String address = "https://kim:" + SECRET + "@example.org/";
        run.write("fingerpost.yaml", "title: Test\nrepository: " + address + "\nlook: {logo: \"" + address + "\"}\n");
        run.write("content/sources.yaml", "a: {title: A, grade: measured, url: \"" + address + " x\"}\n");
        run.write("content/guides/a.md", """
                ---
                title: A
                tags: ["%1$s"]
                ---

                [x](%1$sa b) {{#include %1$s}} [//y](//kim:%2$s@example.org) [z](ftp://example.org/?api_key=%2$s&X-Sig=%2$s)

                | [x](%1$s) |
                """.formatted(address, SECRET));

        assertThat(run.run("check", "--format", format)).isEqualTo(ExitCode.CONTENT);

        assertThat(run.out + run.err).contains("***").doesNotContain("S3cret");
    }

    @Test
    void nothingIsTakenForACommandByWhoeverReadsTheLog() throws IOException {
        run.write("content/guides/b.md", "# B\n");
        run.write("content/guides/a.md", """
                ---
                title: "##[error]A\\u202e"
                ---

                ::error::forged
                [b](B.md) ##[add-mask]a ##vso[task.complete]b https://kim:s3cret@example.org \u202e

                ##### ##[error]Part
                """);
        for (List<String> line : List.of(
                List.of("check"),
                List.of("check", "--format", "json"),
                List.of("check", "--format", "sarif"),
                List.of("mend"),
                List.of("list"),
                List.of("list", "--format", "json"))) {
            run.run(line.toArray(String[]::new));

            assertThat((run.out + run.err).lines())
                    .as("%s", line)
                    .isNotEmpty()
                    .noneMatch(text -> text.stripLeading().startsWith("::"))
                    .noneMatch(text -> text.contains("##[") || text.contains("##vso["))
                    .noneMatch(text -> text.contains("\u202e") || text.contains("s3cret"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--records", "--reading", "--translations", "--trees", "--drafts"})
    void aRowOfAListIsNoLongerThanPeopleRead(String list) throws IOException {
        String word = "x".repeat(20_000);
        run.write("fingerpost.yaml", "title: Test\nlanguages: {de: Deutsch}\n");
        run.write(
                "content/guides/a.md",
                "---\ntitle: A\nowner: " + word + "\n---\n\n## " + word + "\n\n" + word + " and".repeat(40) + ".\n");
        run.write("content/de/guides/a.md", "---\ntitle: B\ntranslated: [a]\n---\n\nText.\n");
        run.write("content/guides/b.md", "---\ntitle: " + word + "\ndraft: true\n---\n\nText.\n");
        run.write("content/decisions/0001-a.md", "# 1. " + word + "\n\n## Status\n\nAccepted\n");
        run.write("content/trees/a.md", """
                # T

                ## Questions

                ### Which %1$s?
                - [%1$s](#go)
                - [Other](#stop)

                ## Outcomes

                ### Go

                ### Stop
                """.formatted(word));

        run.run(list.isEmpty() ? new String[] {"list"} : new String[] {"list", list});

        assertThat(run.out).contains("xxx");
        assertThat(run.out.lines()).allMatch(line -> line.length() < 2_000);
    }

    @Test
    void aMessageIsNoLongerThanPeopleRead() throws IOException {
        run.write("content/case-studies/a.md", "---\ntitle: A\napproach: " + "x".repeat(9_000) + "\n---\n\nText.\n");

        assertThat(run.run("check")).isEqualTo(ExitCode.CONTENT);

        assertThat(run.err.lines()).allMatch(line -> line.length() < 800);
    }
}
