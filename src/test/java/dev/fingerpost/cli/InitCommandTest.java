package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.page.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
    private final CommandRun cli =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/site"));

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(cli.cwd);
    }

    @Test
    void whatItWritesBuildsWithNothingToSay() throws IOException {
        assertThat(cli.run("init")).isZero();
        assertThat(cli.out).isEmpty();
        assertThat(cli.err).startsWith("18 files written. Next:\n  fingerpost serve ");

        assertThat(cli.run("build", "--strict", "--base-url", "https://example.org/d/"))
                .as(cli.err)
                .isZero();
        assertThat(cli.err).matches("8 pages, 1 tree, 0 errors, 0 warnings, \\d+\\.\\d\\d s\n");
        assertThat(cli.read("ids.txt")).contains("writers");
    }

    @Test
    void everyFileThatTravelsIsWritten() throws IOException {
        cli.run("init");

        int written = cli.files().size();
        try (Stream<Path> stock = Files.walk(Path.of("src/main/resources/init"))) {
            long schemas = cli.files().keySet().stream()
                    .filter(name -> name.endsWith(".schema.json"))
                    .count();
            assertThat(schemas).isEqualTo(2);
            assertThat(stock.filter(Files::isRegularFile)).hasSize((int) (written - schemas));
        }
        assertThat(cli.read(".gitignore")).contains("/.fingerpost/");
        assertThat(cli.read(".github/workflows/pages.yml")).contains("path: site\n");
        assertThat(cli.read(".github/workflows/check.yml")).contains("git ls-files -- site");
        assertThat(cli.read("content/trees/data-store.md")).contains("review-by: 2026-09-01");
        assertThat(cli.files().values()).noneMatch(text -> text.contains("@review"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh", "de,en", "ar,ja,zh"})
    void beginsInTheLanguagesOfTheSite(String languages) throws IOException {
        assertThat(cli.run("init", "--language", languages)).as(cli.err).isZero();

        assertThat(cli.run("build", "--strict")).as(cli.err).isZero();
        List<String> tags = List.of(languages.split(","));
        assertThat(cli.read("fingerpost.yaml")).contains("language: " + tags.get(0) + "\n");
        for (String tag : tags) {
            String below = tag.equals(tags.get(0)) ? "" : tag + "/";
            String tree = cli.read("content/" + below + "trees/first-tree.md");
            assertThat(tree).doesNotContain("@").contains("\n## " + Vocabulary.word("questions", tag) + "\n");
            assertThat(cli.read("site/" + below + "trees/first-tree.html"))
                    .contains("<html lang=\"" + tag + "\"", "href=\"../guides/index.html\"");
        }
        assertThat(cli.run("list", "--translations")).isZero();
        assertThat(cli.out).doesNotContain("missing");
    }

    @Test
    void saysWhichLanguagesItCanBeginIn() {
        assertThat(cli.run("init", "--language", "de,fi")).isEqualTo(2);
        assertThat(cli.err).startsWith("fingerpost: there is no starter in `fi`\n   hint: there are en, ar, de,");
        assertThat(cli.run("init", "--language", "de,de")).isEqualTo(2);
        assertThat(cli.err).startsWith("fingerpost: `de` stands twice in `--language`\n");
    }

    @Test
    void makesTheFolderThatIsNamed() {
        assertThat(cli.run("init", "team/decisions")).isZero();

        assertThat(Files.exists(cli.cwd.resolve("team/decisions/content/index.md")))
                .isTrue();
        assertThat(cli.err).contains("  cd team/decisions\n");
    }

    @Test
    void startsBesideARepositoryAndItsReadme() throws IOException {
        cli.write(".git/HEAD", "ref: refs/heads/main\n");
        cli.write("README.md", "mine\n");
        cli.write("src/Main.java", "class Main {}\n");

        assertThat(cli.run("init")).isZero();

        assertThat(cli.read("README.md")).isEqualTo("mine\n");
        assertThat(cli.err).startsWith("`README.md` is there already and stays as it is\n17 files written");
    }

    @Test
    void writesNothingWhereAProjectIs() throws IOException {
        cli.write("fingerpost.yaml", "title: Mine\n");
        cli.write("content/mine.md", "# Mine\n");
        SortedMap<String, String> before = cli.files();

        assertThat(cli.run("init")).isEqualTo(2);

        assertThat(cli.files()).isEqualTo(before);
        assertThat(cli.err).isEqualTo("""
                        fingerpost: `/home/site` already has `content`, `fingerpost.yaml`
                           hint: nothing was written; move it away, or name another place
                        """);
    }

    @Test
    void writesNothingASecondTime() throws IOException {
        cli.run("init");
        SortedMap<String, String> before = cli.files();

        assertThat(cli.run("init")).isEqualTo(2);

        assertThat(cli.files()).isEqualTo(before);
    }

    @Test
    void doesNotFollowLinksInTheWay() throws IOException {
        Files.createSymbolicLink(cli.cwd.resolve("fingerpost.yaml"), cli.cwd.resolve("../elsewhere"));

        assertThat(cli.run("init")).isEqualTo(2);

        assertThat(cli.err).contains("already has `fingerpost.yaml`");
        assertThat(Files.exists(cli.cwd.resolve("../elsewhere"))).isFalse();
    }

    @Test
    void theWorkflowStandsAtTheTopOfARepositoryAndNotAgainstOnesWill() throws IOException {
        cli.write("mono/.git/HEAD", "ref: refs/heads/main\n");
        cli.write("linked/.git/HEAD", "ref: refs/heads/main\n");
        Files.createDirectories(cli.cwd.resolve("elsewhere"));
        Files.createSymbolicLink(cli.cwd.resolve("linked/.github"), cli.cwd.resolve("elsewhere"));
        cli.write("mine/.github/workflows/pages.yml", "mine\n");
        for (String folder : List.of("alone", "mono", "mono/docs", "linked", "mine")) {
            assertThat(cli.run("init", folder)).as(cli.err).isZero();
        }
        assertThat(cli.run("init", "unwanted", "--no-workflow")).isZero();

        assertThat(cli.files().keySet().stream().filter(path -> path.contains("/workflows/")))
                .containsExactly(
                        "alone/.github/workflows/check.yml",
                        "alone/.github/workflows/pages.yml",
                        "mine/.github/workflows/check.yml",
                        "mine/.github/workflows/pages.yml",
                        "mono/.github/workflows/check.yml",
                        "mono/.github/workflows/pages.yml");
        assertThat(cli.read("mine/.github/workflows/pages.yml")).isEqualTo("mine\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "init --records docs/adr"})
    void saysNothingWhereNothingIsAsked(String line) throws IOException {
        CommandRun quiet =
                new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/quiet"));
        quiet.write("docs/adr/0001-one.md", "# 1. One\n\nDate: 2020-01-02\n\n## Status\n\nAccepted\n");

        assertThat(quiet.run(("-q " + line).split(" "))).as(quiet.err).isZero();

        assertThat(quiet.err + quiet.out).isEmpty();
        assertThat(quiet.read("content/index.md")).contains("# ");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        cli.write("note", "mine");

        assertThat(cli.run("init", "note")).isEqualTo(2);
        assertThat(cli.err).startsWith("fingerpost: `/home/site/note` is no folder\n");
    }

    @Test
    void everyCommandThatItSpeaksOfIsThere() throws IOException {
        cli.run("init");
        String text = cli.err + cli.read("README.md") + cli.read("fingerpost.yaml");
        Set<String> mentioned = Pattern.compile("fingerpost ([a-z]+)\\b")
                .matcher(text)
                .results()
                .map(mention -> mention.group(1))
                .collect(Collectors.toSet());
        cli.run("help");
        assertThat(mentioned)
                .contains("serve", "build")
                .allSatisfy(command -> assertThat(cli.out).containsPattern("(?m)^  " + command + " "));
    }
}
