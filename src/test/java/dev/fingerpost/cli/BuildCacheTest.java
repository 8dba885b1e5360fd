package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that remembers the one before does what a build that does not would do. */
class BuildCacheTest {
    private static final Path CACHE = Path.of(".fingerpost/cache/site.build");
    private static final int PROSE = 20;

    @TempDir
    Path temp;

    private Path project;
    private CommandRun cli;

    @BeforeEach
    void makeAProject() throws IOException {
        project = Files.createDirectories(temp.resolve("project"));
        cli = new CommandRun(project);
        cli.program = "one";
        cli.write("fingerpost.yaml", "title: A site\ndescription: About it\n");
        cli.write("content/index.md", "# A site\n\nText, and [a page](a.md).\n");
        cli.write("content/a.md", "# A page\n\nText.\n\n```java file=code/A.java\n```\n");
        cli.write("code/A.java", "class A {}\n");
        cli.write("static/note.txt", "A note.\n");
    }

    @Test
    void saysTheSameOfAProjectThatDidNotChange() throws IOException {
        cli.write("content/README.md", "# For people who read the sources\n");
        assertThat(cli.run("build", "-v")).isZero();
        String first = cli.err;
        SortedMap<String, String> site = site(project);

        assertThat(cli.run("build", "-v")).isZero();

        assertThat(plain(cli.err))
                .isEqualTo(plain(first)
                        .replaceFirst("(\\d+) files written, 0 unchanged", "0 files written, $1 unchanged"));
        assertThat(cli.err).contains("warning[");
        assertThat(site(project)).isEqualTo(site);
        assertThat(project.resolve(CACHE)).exists();
        assertThat(cli.run("build", "--strict")).isOne();
    }

    @Test
    void aSiteThatWasCopiedToItsPlaceIsBuiltAnew() throws IOException {
        assertThat(cli.run("build")).isZero();
        byte[] cache = Files.readAllBytes(project.resolve(CACHE));
        Path list = project.resolve("site/.fingerpost-site.json");
        byte[] bytes = Files.readAllBytes(list);
        Files.delete(list);
        Files.write(list, bytes);
        Files.setLastModifiedTime(list, FileTime.fromMillis(0));

        assertThat(cli.run("build")).isZero();

        assertThat(Files.readAllBytes(project.resolve(CACHE))).isNotEqualTo(cache);
    }

    @Test
    void anotherProgramBuildsAnew() throws IOException {
        assertThat(cli.run("build")).isZero();
        byte[] before = Files.readAllBytes(project.resolve(CACHE));

        cli.program = "two";
        assertThat(cli.run("build")).isZero();

        assertThat(Files.readAllBytes(project.resolve(CACHE))).isNotEqualTo(before);
    }

    @Test
    void nothingIsRememberedWhereNobodyWantsIt() {
        assertThat(cli.run("build", "--no-cache")).isZero();
        assertThat(project.resolve(CACHE)).doesNotExist();
    }

    @Test
    void whatSomebodyChangedInTheSiteIsTold() throws IOException {
        assertThat(cli.run("build")).isZero();
        cli.write("site/a.html", "by hand");

        assertThat(cli.run("build")).isEqualTo(ExitCode.MACHINE);
        assertThat(cli.err).contains("were changed since Fingerpost wrote them: `a.html`");
    }

    @Test
    void aTranslationIsBuiltAnewInEachLanguage() throws IOException {
        cli.write("fingerpost.yaml", "title: A site\nlanguages: {de: Deutsch}\n");
        cli.write("content/de/index.md", "# Eine Website\n\nText.\n");
        assertThat(cli.run("build")).isZero();
        assertThat(cli.read("site/de/a.html")).contains("A page", "lang=\"en\"");

        cli.write("content/de/a.md", "# Eine Seite\n");
        assertThat(cli.run("build")).isZero();
        assertThat(cli.read("site/de/a.html")).contains("Eine Seite").doesNotContain("A page");

        cli.write("content/a.md", "# Another page\n");
        Files.delete(project.resolve("content/de/a.md"));
        assertThat(cli.run("build")).isZero();
        assertThat(cli.read("site/de/a.html")).contains("Another page", "lang=\"en\"");
    }

    @Test
    void aBuildWithErrorsIsNotRemembered() throws IOException {
        cli.write("content/a.md", "# A page\n\n[Nowhere](nowhere.md)\n");

        assertThat(cli.run("build")).isOne();
        assertThat(cli.run("build")).isOne();

        assertThat(cli.err).contains("nowhere.md");
        assertThat(project.resolve(CACHE)).doesNotExist();
    }

    @Test
    void anEditOfProseMakesThePageAloneAgain() throws IOException {
        cli.write("content/b.md", "# Another page\n\nSome words, and [a page](a.md).\n");
        assertThat(cli.run("build", "-v")).isZero();
        FileTime untouched = changedAt("site/a.html");
        String index = cli.read("site/assets/search/index.js");

        cli.write("content/b.md", "# Another page\n\nOther words, and [a page](a.md) that is meant.\n");
        assertThat(cli.run("build", "-v")).isZero();

        assertThat(cli.read("site/b.html")).contains("Other words");
        assertThat(cli.read("site/b.md")).contains("Other words");
        assertThat(cli.read("site/assets/search/index.js")).isNotEqualTo(index);
        assertThat(changedAt("site/a.html")).isEqualTo(untouched);
        equalsAFreshSite();
    }

    @Test
    void anEditOfProseReachesItsStandInsInOtherLanguages() throws IOException {
        cli.write("fingerpost.yaml", "title: A site\nlanguages: {de: Deutsch}\n");
        cli.write("content/de/index.md", "# Eine Website\n\nText.\n");
        assertThat(cli.run("build")).isZero();
        FileTime untouched = changedAt("site/de/index.html");

        cli.write("content/a.md", "# A page\n\nQuagga.\n\n```java file=code/A.java\n```\n");
        assertThat(cli.run("build")).isZero();

        assertThat(cli.read("site/a.html")).contains("Quagga");
        assertThat(cli.read("site/de/a.html")).contains("Quagga");
        assertThat(changedAt("site/de/index.html")).isEqualTo(untouched);
        equalsAFreshSite();
    }

    @Test
    void whatAnEditOfProseBreaksIsTold() throws IOException {
        assertThat(cli.run("build")).isZero();

        cli.write("content/index.md", "# A site\n\nText, and [a page](b.md).\n");
        assertThat(cli.run("build")).isOne();
        assertThat(cli.err).contains("content/index.md:3:", "link-broken", "b.md");

        cli.write("content/index.md", "# A site\n\nText, and [a page](a.md#gone).\n");
        assertThat(cli.run("build")).isOne();
        assertThat(cli.err).contains("content/index.md:3:", "link-anchor", "gone");

        cli.write("content/index.md", "# A site\n\nMore text, and [a page](a.md).\n");
        assertThat(cli.run("build")).isZero();
        equalsAFreshSite();
    }

    @Test
    void aFileOfTheSiteThatWasChangedByHandIsNotCarriedOn() throws IOException {
        assertThat(cli.run("build")).isZero();
        byte[] bytes = Files.readAllBytes(project.resolve("site/a.html"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(project.resolve("site/a.html"), bytes);
        cli.write("content/index.md", "# A site\n\nMore text, and [a page](a.md).\n");

        assertThat(cli.run("build")).isEqualTo(ExitCode.MACHINE);
        assertThat(cli.err).contains("were changed since Fingerpost wrote them: `a.html`");
        assertThat(cli.run("build", "--clean")).isZero();
        equalsAFreshSite();
    }

    /** A stranger's repository may hold what looks like pages that were read, with HTML of its own. */
    @Test
    void pagesThatSomebodyPutThereAreReadAnew() throws IOException {
        CommandRun other = new CommandRun(temp.resolve("other"));
        other.program = cli.program;
        for (CommandRun each : List.of(cli, other)) {
            each.write("fingerpost.yaml", "title: A site\n");
            each.write("content/a.md", "# A page\n\nText.\n");
            each.write("content/index.md", each == cli ? "# A site\n\nMine.\n" : "# A site\n\nForged.\n");
            assertThat(each.run("build")).isZero();
        }
        String name = kept().get(0);
        String forged = cacheOf(other.cwd).get(0);
        Path mine = project.resolve(".fingerpost/cache/" + name);
        Files.delete(mine);
        Files.copy(other.cwd.resolve(".fingerpost/cache/" + forged), mine);
        cli.write("static/note.txt", "Another note, so that it is built again.\n");

        assertThat(cli.run("build")).isZero();

        assertThat(cli.read("site/index.html")).contains("Mine.").doesNotContain("Forged");
        equalsAFreshSite();
    }

    @Test
    void pagesAreKeptAsOftenAsThereAre() throws IOException {
        for (int page = 0; page < 70; page++) {
            cli.write("content/p" + page + ".md", "# Page " + page + "\n\nWords.\n");
        }
        assertThat(cli.run("build")).isZero();
        List<String> kept = kept();
        assertThat(kept).hasSizeBetween(2, 8);

        cli.write("content/p3.md", "# Page 3\n\nOther words.\n");
        assertThat(cli.run("build")).isZero();
        assertThat(kept()).hasSameSizeAs(kept);
        assertThat(kept().stream().filter(kept::contains).count()).isEqualTo(kept.size() - 1);

        for (int page = 0; page < 70; page++) {
            Files.delete(project.resolve("content/p" + page + ".md"));
        }
        assertThat(cli.run("build")).isZero();
        assertThat(kept()).hasSize(1);
        equalsAFreshSite();
    }

    private List<String> kept() throws IOException {
        return cacheOf(project);
    }

    private static List<String> cacheOf(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve(".fingerpost/cache"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("site.pages-"))
                    .toList();
        }
    }

    private FileTime changedAt(String file) throws IOException {
        return Files.getLastModifiedTime(project.resolve(file));
    }

    private void equalsAFreshSite() throws IOException {
        Path fresh = temp.resolve("fresh");
        assertThat(new CommandRun(project).run("build", "--no-cache", "-o", fresh.toString()))
                .isZero();
        assertThat(site(project)).isEqualTo(new CommandRun(fresh).files());
    }

    @Test
    @Tag("slow")
    void theResultEqualsThatOfABuildThatRemembersNothing() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path fresh = temp.resolve("fresh");
        cli.write(
                "content/t.md",
                "---\nkind: decision-tree\n---\n# T\n\n## Rules\n\n[All](t.csv)\n\n## Outcomes\n\n### One\n\n### Two\n");
        cli.write("content/t.csv", "A?,End\nyes,One\nno,Two\n");
        cli.write("content/guides/index.md", "---\nprint: true\n---\n# Guides\n\nAll of them.\n");
        for (int page = 0; page < PROSE; page++) {
            cli.write("content/guides/p" + page + ".md", "# Page " + page + "\n\n## Part\n\nText.\n");
        }
        assertThat(cli.run("build")).isZero();
        for (int step = 0; step < Laws.times(120); step++) {
            String edit = edit(random, step);
            String when = "seed " + seed + ", step " + step + ": " + edit;

            int code = cli.run("build", "--clean");
            String said = plain(cli.err);
            CommandRun other = new CommandRun(project);
            int expected = other.run("build", "--no-cache", "-o", fresh.toString());

            assertThat(code).as(when).isEqualTo(expected);
            assertThat(said).as(when).isEqualTo(plain(other.err));
            if (code == 0) {
                assertThat(site(project)).as(when).isEqualTo(new CommandRun(fresh).files());
            }
        }
    }

    /** Changes something of the project, its site or what is remembered. */
    private String edit(Random random, int step) throws IOException {
        List<String> edits = List.of(
                "none",
                "page",
                "prose",
                "prose",
                "prose",
                "all prose",
                "new",
                "gone",
                "config",
                "static",
                "code",
                "rules",
                "template",
                "site",
                "lost",
                "cut",
                "bit",
                "both");
        String edit = edits.get(random.nextInt(edits.size()));
        Path cache = anyOfTheCache(random);
        switch (edit) {
            case "page" ->
                cli.write(
                        "content/a.md",
                        "# A page\n\nText " + random.nextInt(3) + ".\n\n```java file=code/A.java\n```\n");
            case "prose" -> prose(random.nextInt(PROSE), random);
            case "all prose" -> {
                for (int page = 0; page < PROSE; page++) {
                    prose(page, random);
                }
            }
            case "new" -> cli.write("content/n" + random.nextInt(2) + ".md", "# New\n\nText.\n");
            case "gone" -> Files.deleteIfExists(project.resolve("content/n" + random.nextInt(2) + ".md"));
            case "config" ->
                cli.write("fingerpost.yaml", "title: Site " + random.nextInt(2) + "\ndescription: About it\n");
            case "static" -> cli.write("static/note.txt", "Note " + random.nextInt(2) + "\n");
            case "code" -> cli.write("code/A.java", "class A" + random.nextInt(2) + " {}\n");
            case "rules" ->
                cli.write(
                        "content/t.csv",
                        random.nextBoolean() ? "A?,End\nyes,Two\nno,One\n" : "A?,End\nyes,One\nno,Two\n");
            case "template" -> overlay(random);
            case "site" -> cli.write("site/a.html", "by hand");
            case "lost" -> Files.deleteIfExists(project.resolve("site/index.html"));
            case "cut" -> damage(cache, bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case "bit" ->
                damage(cache, bytes -> {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    return bytes;
                });
            case "both" -> {
                cli.write("content/a.md", "# A page\n\nText of step " + step + ".\n");
                damage(cache, bytes -> Arrays.copyOf(bytes, bytes.length + 1));
            }
            default -> {
                // Nothing changed.
            }
        }
        return edit;
    }

    /** A page with links, notes, code, words of several scripts and now and then a fault; its outline may change with it. */
    private void prose(int page, Random random) throws IOException {
        List<String> lines = List.of(
                "Words about finding, finder's C++ and l'eau.",
                "Other words, \u6771\u4eac and 12 %.",
                "See [a page](../a.md) and [the first](p0.md#part).",
                "## Part",
                "```java\nint x = 1;\n```",
                "A note[^n].\n\n[^n]: What it says.",
                "Term\n: What it means.",
                "[Nowhere](gone.md)",
                "<p id=\"menu\">Raw</p>");
        StringBuilder text = new StringBuilder("# Page " + page + "\n\n## Part\n\nText.\n");
        for (int line = random.nextInt(3); line >= 0; line--) {
            // Faults are rare: most builds should succeed.
            int kind = random.nextInt(20);
            text.append('\n')
                    .append(kind < 13 ? lines.get(kind % 3) : lines.get(3 + kind % 6))
                    .append('\n');
        }
        cli.write("content/guides/p" + page + ".md", text.toString());
    }

    private void overlay(Random random) throws IOException {
        if (random.nextBoolean()) {
            cli.write("templates/assets/css/mine.css", "p { color: red }\n");
        } else {
            Files.deleteIfExists(project.resolve("templates/assets/css/mine.css"));
        }
    }

    /** Each kind of value that a page can hold is kept and given back. */
    @Test
    void pagesWithAllThatTheyCanHoldAreRemembered() throws IOException {
        cli.write("fingerpost.yaml", "title: A site\n");
        cli.write("content/b.md", """
                ---
                tags: [one, two]
                aliases: [old.md]
                params: {team: [a, {b: c}], name: x}
                ---
                # B

                Cited[^src], noted[^1], [linked](a.md) and $x^2$.

                ```comparison
                caption: Two
                options:
                  one: One
                  other: Other
                criteria:
                  fast: {name: Fast, cells: {one: "yes", other: "no"}}
                ```

                ```register
                caption: Prices
                entries:
                  price: {name: Price, value: "€5", as-of: 2026-01-02}
                ```

                ```calculator
                caption: A month
                volume: requests
                inputs:
                  All:
                    requests: {label: Requests, value: 1000, made-up: true}
                options:
                  - {name: One, running: requests * 2}
                ```

                [^1]: A note.
                """);
        // A page with panels is read anew each time, one without is not.
        cli.write("content/c.md", "---\nparams: {team: [a, {b: c}], name: x}\n---\n# C\n\nText.\n");
        cli.write("content/sources.yaml", "src:\n  title: A source\n  grade: reported\n");
        assertThat(cli.run("build")).as(cli.err).isLessThan(2);
        for (String text : List.of("# A page\n\nOther text.\n", "# Another title\n", "# A page\n\n[B](b.md#price)\n")) {
            cli.write("content/a.md", text);
            assertThat(cli.run("build")).as(cli.err).isLessThan(2);
            SortedMap<String, String> remembered = site(project);
            assertThat(cli.run("build", "--no-cache")).isLessThan(2);
            assertThat(site(project)).isEqualTo(remembered);
        }
    }

    private Path anyOfTheCache(Random random) throws IOException {
        Path folder = project.resolve(CACHE).getParent();
        if (!Files.exists(folder)) {
            return project.resolve(CACHE);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            return all.isEmpty() ? project.resolve(CACHE) : all.get(random.nextInt(all.size()));
        }
    }

    private interface Damage {
        byte[] to(byte[] bytes);
    }

    private static void damage(Path file, Damage damage) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            Files.write(file, damage.to(Files.readAllBytes(file)));
        }
    }

    private static String plain(String said) {
        return said.replaceAll("\\d+\\.\\d\\d s", "_ s");
    }

    private static SortedMap<String, String> site(Path project) throws IOException {
        return new CommandRun(project.resolve("site")).files();
    }
}
