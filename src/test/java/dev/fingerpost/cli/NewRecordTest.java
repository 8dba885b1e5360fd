package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New records look like those beside them, and what they supersede knows of it. */
class NewRecordTest {
    private final CommandRun cli =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/site"));

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(cli.cwd);
        cli.run("init");
    }

    private void write(String path, String text) throws IOException {
        Path file = cli.cwd.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theFirstIsMadrAndPassesTheChecks() throws IOException {
        assertThat(cli.run("new", "record", "Use one queue")).as(cli.err).isZero();

        assertThat(cli.out).isEqualTo("content/decisions/0001-use-one-queue.md\n");
        assertThat(cli.read("content/decisions/0001-use-one-queue.md"))
                .startsWith("""
                ---
                status: proposed
                date:""")
                .contains("\n# Use one queue\n", "\n## Considered Options\n");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    @Test
    void followsAdrToolsAndTellsTheOldRecord() throws IOException {
        write(
                "content/decisions/0009-one-store.md",
                "# 9. One store\r\n\r\nDate: 2020-01-02\r\n\r\n## Status\r\n\r\nAccepted\r\n\r\n## Context\r\n\r\nWe begin.\r\n");

        assertThat(cli.run("new", "record", "Two stores", "--supersedes", "9"))
                .as(cli.err)
                .isZero();

        assertThat(cli.out).isEqualTo("content/decisions/0010-two-stores.md\n");
        assertThat(cli.read("content/decisions/0010-two-stores.md"))
                .startsWith("# 10. Two stores\n\nDate: ")
                .contains("## Status\n\nProposed\n\nSupersedes [9. One store](0009-one-store.md)\n\n## Context\n");
        assertThat(cli.read("content/decisions/0009-one-store.md"))
                .isEqualTo(
                        "# 9. One store\r\n\r\nDate: 2020-01-02\r\n\r\n## Status\r\n\r\nSuperseded by [10. Two stores](0010-two-stores.md)\r\n\r\n"
                                + "## Context\r\n\r\nWe begin.\r\n");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    @Test
    void followsLog4brains() throws IOException {
        write("content/adr/20200102-one-store.md", "# One store\n\n- Status: accepted\n- Date: 2020-01-02\n");

        assertThat(cli.run("new", "record", "Two stores", "--supersedes", "20200102-one-store"))
                .as(cli.err)
                .isZero();

        assertThat(cli.out).matches("content/adr/\\d{8}-two-stores.md\n");
        String name = cli.out.strip().replaceAll(".*/|\\.md", "");
        assertThat(cli.read("content/adr/20200102-one-store.md"))
                .contains("- Status: superseded by [" + name + "](" + name + ".md)\n- Date");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    @Test
    void followsMadrAndKeepsPrefixes() throws IOException {
        write(
                "content/adr/adr-007-one.md",
                "---\nstatus: accepted\ndate: 2020-01-02\n---\n# ADR-007: One\n\n- a\n- b\n");

        assertThat(cli.run("new", "record", "Two", "--supersedes", "ADR-007"))
                .as(cli.err)
                .isZero();

        assertThat(cli.out).isEqualTo("content/adr/adr-008-two.md\n");
        assertThat(cli.read("content/adr/adr-008-two.md"))
                .contains("\n# ADR-008: Two\n", "- Supersedes [ADR-0007](adr-007-one.md)\n");
        assertThat(cli.read("content/adr/adr-007-one.md"))
                .contains("status: superseded by [ADR-0008](adr-008-two.md)\n");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    @Test
    void holdsTheWalkThatAnAddressTells() throws IOException {
        String address = "https://example.org/site/trees/data-store.html#loss=lost&writers=many";
        assertThat(cli.run("new", "record", "--from", address)).as(cli.err).isZero();

        String text = cli.read(cli.out.strip());
        assertThat(text)
                .contains(
                        "decision:\n  tree: ../trees/data-store.md\n  answers:\n    loss: lost\n    writers: many\n  outcome: ");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
        assertThat(cli.run("list", "--drift", "--strict")).isZero();

        String tree = cli.read("content/trees/data-store.md");
        write(
                "content/trees/data-store.md",
                tree.replace("machine](#embedded)", "machine](#server)")
                        .replace("machines](#server)", "machines](#embedded)"));
        assertThat(cli.run("list", "--drift", "--strict")).isEqualTo(1);
        assertThat(cli.out).contains("these answers lead to `embedded` today, not to `server`");
    }

    @Test
    void tellsNumbersWithTheirUnit() throws IOException {
        write("content/trees/queue.md", """
                ---
                kind: decision-tree
                ---
                # Queue

                ## Questions

                ### <a name="load"></a>How many tickets a day?

                `a whole number of tickets`

                - [up to 5,000](#small)
                - [over 5,000](#large)

                ## Outcomes

                ### <a name="small"></a>Small

                ### <a name="large"></a>Large
                """);

        assertThat(cli.run("new", "record", "--from", "https://example.org/trees/queue.html#load=7200"))
                .as(cli.err)
                .isZero();

        assertThat(cli.read(cli.out.strip())).contains("How many tickets a day? **7,200 tickets**");
    }

    /** An old address may be older than the answer's new id, and than the question's. */
    @Test
    void followsIdsThatWereRenamedOneAfterTheOther() throws IOException {
        write("content/trees/sizes.md", """
                ---
                kind: decision-tree
                redirects: {extent: size, size/tiny: size/small}
                ---
                # Sizes

                ## Questions

                ### <a name="size"></a>How large?

                - [Small](#hand) <!-- id: small -->
                - [Large](#machine) <!-- id: large -->

                ## Outcomes

                ### <a name="hand"></a>By hand

                ### <a name="machine"></a>By machine
                """);

        assertThat(cli.run("new", "record", "--from", "https://example.org/trees/sizes.html#extent=tiny"))
                .as(cli.err)
                .isZero();

        assertThat(cli.read(cli.out.strip())).contains("  answers:\n    size: small\n  outcome: hand\n");
    }

    @Test
    void listsCaseStudiesWhoseTreeAsksMore() throws IOException {
        assertThat(cli.run("list", "--drift", "--strict")).as(cli.out).isZero();
        write(
                "content/case-studies/new.md",
                "---\ndecision: {tree: ../trees/data-store.md, answers: {loss: lost}}\n---\n# New\n");
        assertThat(cli.run("list", "--drift", "--strict")).isEqualTo(1);
        assertThat(cli.out)
                .startsWith(
                        "content/case-studies/new.md:2:18: the tree now asks `writers`, which was never answered here\n");
    }

    @Test
    void listsSourcesAndReviewsThatAreDue() throws IOException {
        write(
                "content/decisions/0001-a.md",
                "---\nstatus: accepted\ndate: 2020-01-01\nreview-by: 2021-01-01\n---\n# A\n\nSo it is.[^acme-2019]\n");
        String sources = Files.readString(cli.cwd.resolve("content/sources.yaml"));
        write(
                "content/sources.yaml",
                sources + "acme-2019:\n  title: Acme\n  grade: vendor\n  review-by: 2021-02-01\n");

        assertThat(cli.run("list", "--drift", "--strict")).isEqualTo(1);
        assertThat(cli.out)
                .contains(
                        "content/decisions/0001-a.md:2:9: the record was to be reviewed by 2021-01-01\n",
                        "content/decisions/0001-a.md:2:9: the source `acme-2019` was to be read again by 2021-02-01\n");
    }

    @Test
    void aCommandFinishesWhatWasStopped() throws IOException {
        write("content/decisions/0001-a.md", "# 1. A\n");
        write(".fingerpost/pair/paths", "content/decisions/0002-b.md\ncontent/decisions/0001-a.md\n");
        write(".fingerpost/pair/made", "# 2. B\n");
        write(".fingerpost/pair/before", "# 1. A\n");
        write(".fingerpost/pair/after", "# 1. A\n\nSuperseded\n");

        assertThat(cli.run("list", "--records")).isZero();

        assertThat(cli.err)
                .contains(
                        "a run that was stopped is finished: `content/decisions/0002-b.md` and `content/decisions/0001-a.md`");
        assertThat(cli.out).contains("2  unknown");
        assertThat(cli.read("content/decisions/0001-a.md")).contains("Superseded");
    }

    @Test
    void whatCannotBeFinishedIsTheMachinesAffair() throws IOException {
        write("content/decisions/0001-a.md", "# 1. A\n");
        write(".fingerpost/pair", "no folder\n");

        assertThat(cli.run("list", "--records")).isEqualTo(3);

        assertThat(cli.err)
                .contains("what a run that was stopped had begun cannot be finished", "remove .fingerpost/pair");
    }

    @Test
    void refusesWhatLeadsNowhere() {
        assertThat(cli.run("new", "record", "X", "--supersedes", "12")).isEqualTo(2);
        assertThat(cli.err).contains("no record is `12`");
        assertThat(cli.run("new", "record", "X", "--from", "https://example.org/trees/none.html#a=b"))
                .isEqualTo(2);
        assertThat(cli.err).contains("is no decision tree of the site");
        assertThat(cli.run("new", "record", "X", "--from", "trees/data-store.html"))
                .isEqualTo(2);
        assertThat(cli.err).contains("leave the question `loss` open");
        assertThat(cli.run("new", "record")).isEqualTo(2);
        assertThat(cli.run("new", "guide", "X", "--supersedes", "12")).isEqualTo(2);
        assertThat(cli.cwd.resolve("content/decisions")).doesNotExist();
    }

    @Test
    void mendTellsRecordsOfEachOther() throws IOException {
        write("content/adr/0001-a.md", "# 1. A\n\nDate: 2020-01-01\n\n## Status\n\nAccepted\n");
        write(
                "content/adr/0002-b.md",
                "# B\n\n* Status: accepted\n* Date: 2020-01-02\n\n## Links\n\n* Supersedes [1](0001-a.md)\n* Supersedes [3](0003-c.md)\n");
        write("content/adr/0003-c.md", "---\nstatus: 'accepted'\ndate: 2020-01-01\n---\n# C\n");
        write(
                "content/adr/0004-d.md",
                "# 4. D\n\nDate: 2020-01-02\n\n## Status\n\nAccepted\n\nAmends [5](0005-e.md)\n");
        write("content/adr/0005-e.md", "# 5. E\n\nDate: 2020-01-01\n\n## Status\n\nAccepted\n");

        assertThat(cli.run("mend", "--write")).as(cli.err).isZero();

        assertThat(cli.read("content/adr/0001-a.md")).endsWith("## Status\n\nSuperseded by [2. B](0002-b.md)\n");
        assertThat(cli.read("content/adr/0003-c.md")).contains("status: superseded by [2. B](0002-b.md)\n");
        assertThat(cli.read("content/adr/0005-e.md"))
                .endsWith("## Status\n\nAccepted\n\nAmended by [4. D](0004-d.md)\n");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    @Test
    void aSiteOfRecordsThatAreThereTakesTwoFiles() throws IOException {
        CommandRun repository =
                new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/code"));
        Path folder = repository.cwd.resolve("docs/adr");
        Files.createDirectories(folder);
        Files.writeString(repository.cwd.resolve("main.c"), "int main;\n");
        Files.writeString(
                folder.resolve("0001-one.md"),
                "# 1. One\n\nDate: 2020-01-02\n\n## Status\n\nAccepted\n\n## Context\n\nSee [code](../../main.c), [none](none.md).\n");
        assertThat(repository.run("init", "--records", "docs/adr"))
                .as(repository.err)
                .isZero();
        assertThat(repository.run("build")).as(repository.err).isZero();

        assertThat(repository.read("site/decisions/index.html")).contains("href=\"0001-one.html\">One</a>");
        assertThat(repository.err)
                .contains("docs/adr/0001-one.md:11:12: warning[link-outside]")
                .contains("   11 | See [code](../../main.c), [none](none.md).")
                .contains("docs/adr/0001-one.md:11:34: warning[link-broken]: no page `none.md`");
        assertThat(repository.run("new", "record", "Two", "--supersedes", "1"))
                .as(repository.err)
                .isZero();
        assertThat(repository.out).isEqualTo("docs/adr/0002-two.md\n");
        assertThat(Files.readString(folder.resolve("0001-one.md"))).contains("Superseded by [2. Two](0002-two.md)");

        Path config = repository.cwd.resolve("fingerpost.yaml");
        Files.writeString(config, Files.readString(config) + "repository: https://github.com/example/code\n");
        assertThat(repository.run("build")).as(repository.err).isZero();
        assertThat(repository.read("site/decisions/0001-one.html"))
                .contains("href=\"https://github.com/example/code/blob/main/main.c\"")
                .contains("https://github.com/example/code/edit/main/docs/adr/0001-one.md");
        assertThat(repository.run("init", "--records", "docs/adr")).isEqualTo(2);

        Files.writeString(
                folder.resolve("0003-three.md"),
                "# 3. Three\n\nDate: 2030-01-02\n\n## Status\n\nAccepted\n\nAmends [2. Two](0002-two.md)\n");
        assertThat(repository.run("mend", "--write")).as(repository.err).isZero();
        assertThat(Files.readString(folder.resolve("0002-two.md"))).contains("Amended by [3. Three](0003-three.md)");
    }

    /** Behind the name of a record and what it says: the new one's title, and what the new one or the old one then holds. */
    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    0001-a§# 1. A~~It is so.§B§# 2. B~
                    2020-01-02-a§# 1. A~~* Status: accepted~§B§# B~
                    2020-01-02-a§---~status: accepted~---~# A~§B: why§status: "superseded by [B: why](
                    2020-01-02-a§# A~~* Status: accepted~§B§* Supersedes [2020-01-02-a](2020-01-02-a.md)
                    0001-a§# 1. A~~Date: 2020-01-02~~## Status~~Accepted~§B§## Decision~~What we do.~
                    """)
    void followsTheRecordsBesideIt(String name, String text, String title, String wanted) throws IOException {
        String old = "content/decisions/" + name + ".md";
        write(old, text.replace('~', '\n'));
        boolean has = text.contains("tatus");
        assertThat(
                        has && !wanted.contains("What we do")
                                ? cli.run("new", "record", title, "--supersedes", name)
                                : cli.run("new", "record", title))
                .as(cli.err)
                .isZero();
        assertThat(cli.read(cli.out.strip()) + cli.read(old)).contains(wanted.replace('~', '\n'));
    }

    /** Whatever says the status of a record, nothing but that is changed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 1. A~~## Status: accepted~~## Context~~It is so.~|~## Status: Superseded by [2. B](0002-b.md)~",
                "\uFEFF* Status: accepted~~# 1. A~~It is so.~|* Status: superseded by [ADR-0002](0002-b.md)~",
                "# 1. A~~| Status | Date |~|---|---|~| Accepted | 2020-01-02 |~|~| superseded by [ADR-0002](0002-b.md) | 2020-01-02 |",
                "# A~~| Status | Accepted |~|---|---|~| Date | 2020-01-02 |~|~| Status | superseded by [ADR-0002](0002-b.md) |~",
                "---~status: 'accepted'~---~# A~|~status: superseded by [ADR-0002](0002-b.md)~",
            })
    void theOldRecordKeepsAllButItsStatus(String row) throws IOException {
        String[] parts = row.replace('~', '\n').split("\\n\\|(?=\\n|\\*)", 2);
        write("content/decisions/0001-a.md", parts[0]);
        assertThat(cli.run("new", "record", "B", "--supersedes", "1"))
                .as(cli.err)
                .isZero();
        String text = cli.read("content/decisions/0001-a.md");
        assertThat(text).contains(parts[1]);
        assertThat(text.lines().count()).isEqualTo(parts[0].lines().count());
        assertThat(cli.run("check")).as(cli.err).isZero();
    }

    /** Where a status stands on other lines than its name, a person has to change it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"---~status:~  - accepted~---~# A~", "---~status: >-~  accepted~---~# A~", "# A~~It is so.~"})
    void aStatusWithoutAPlaceStays(String record) throws IOException {
        String text = record.replace('~', '\n');
        write("content/decisions/0001-a.md", text);
        assertThat(cli.run("new", "record", "B", "--supersedes", "1"))
                .as(cli.err)
                .isEqualTo(2);
        assertThat(cli.err).contains("it is not clear how `0001-a.md` says its status");
        assertThat(cli.read("content/decisions/0001-a.md")).isEqualTo(text);
    }
}
