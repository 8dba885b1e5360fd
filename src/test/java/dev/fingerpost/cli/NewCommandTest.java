package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    private final CommandRun cli =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/site"));

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(cli.cwd);
        cli.run("init");
    }

    @ParameterizedTest
    @CsvSource({
        "guide,content/guides/when-to-shard.md",
        "case-study,content/case-studies/when-to-shard.md",
        "tree,content/trees/when-to-shard.md",
        "page,content/when-to-shard.md"
    })
    void aNewPagePassesTheChecksAsItIs(String kind, String path) throws IOException {
        assertThat(cli.run("new", kind, "When to shard?")).as(cli.err).isZero();

        assertThat(cli.out).isEqualTo(path + "\n");
        String page = cli.read(path);
        assertThat(page).contains("\n# When to shard?\n").doesNotContain("@").startsWith("---\ndraft: true\n");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
        cli.write(path, page.replace("draft: true\n", ""));
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de-AT", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"})
    void aPageBeginsInTheLanguageOfTheSite(String language) throws IOException {
        cli.write("fingerpost.yaml", "title: T\nlanguage: " + language + "\n");
        for (String kind : List.of("guide", "case-study", "tree", "page")) {
            assertThat(cli.run("new", kind, "Frage 7?")).as(cli.err).isZero();
            String page = cli.read(cli.out.strip());
            assertThat(page).doesNotContain("@").doesNotContain("In one or two");
            cli.write(cli.out.strip(), page.replace("draft: true\n", ""));
        }
        cli.run("check");
        assertThat(cli.out + cli.err).doesNotContain("frage-7");
    }

    @Test
    void aPageLiesWhereTheConfigurationHasThem() throws IOException {
        cli.write("fingerpost.yaml", "title: T\ncontent: docs\n");

        assertThat(cli.run("new", "guide", "Where")).as(cli.err).isZero();

        assertThat(cli.out).isEqualTo("docs/guides/where.md\n");
    }

    @Test
    void aProjectHasArchetypesOfItsOwn() throws IOException {
        cli.write(
                "archetypes/guide.md", "---\nowner: Ana\nreview-by: @review-by@\n---\n\n# @title@\n\nOurs, @today@.\n");

        assertThat(cli.run("new", "guide", "When to shard?")).as(cli.err).isZero();

        assertThat(cli.read("content/guides/when-to-shard.md"))
                .isEqualTo("---\nowner: Ana\nreview-by: 2026-09-01\n---\n\n# When to shard?\n\nOurs, 2026-03-01.\n");
    }

    @Test
    void tellsOfArchetypesThatNoPageBeginsWith() throws IOException {
        for (String name : List.of("gide.md", "decision-tree.md", "page.md", "_old.md", ".swp")) {
            cli.write("archetypes/" + name, "# @title@\n");
        }

        assertThat(cli.run("new", "guide", "When")).as(cli.err).isZero();

        assertThat(cli.err).isEqualTo("""
                no page begins with `archetypes/decision-tree.md`: name it after its kind: `guide.md`, `case-study.md`, `tree.md`, `page.md`
                no page begins with `archetypes/gide.md`: did you mean `guide.md`?
                """);
    }

    /** In front matter a title is a value of YAML. */
    @Test
    void anArchetypeTakesAnyTitle() throws IOException {
        cli.write(
                "archetypes/page.md",
                "---\ntitle: @title@\ndescription: On @title@, and more\nowner: \"@title@\"\ntags: [x]\n---\n\n# @titel@\n\n@title@\n");

        assertThat(cli.run("new", "page", "C: the \"*new*\" #1")).as(cli.err).isZero();

        assertThat(cli.err)
                .isEqualTo("`archetypes/page.md`: nothing is put in for `@titel@`: did you mean `@title@`?\n");
        assertThat(cli.read(cli.out.strip())).isEqualTo("""
                ---
                title: "C: the \\"*new*\\" #1"
                description: "On C: the \\"*new*\\" #1, and more"
                owner: "C: the \\"*new*\\" #1"
                tags: [x]
                ---

                # @titel@

                C: the "\\*new\\*" \\#1
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C# & <b>HTML</b>",
                "a*b*c _d_ [x](y.md) `code` ~~e~~ {#id .x}",
                "&amp; \\ $1 http://example.org # ",
                "Größe: 5 > 4 | 3",
                "*[RAG]: x",
                "日本語のタイトル"
            })
    void theTitleIsWordsAndNoMarkup(String title) {
        assertThat(cli.run("new", "guide", title)).as(cli.err).isZero();
        String path = cli.out.strip();

        cli.run("list", "--drafts", "--format", "json");

        String json = title.strip().replace("\\", "\\\\").replace("\"", "\\\"");
        assertThat(cli.out).as(path).contains("\"title\": \"" + json + "\"");
        assertThat(cli.run("check", "--strict")).as(cli.err).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Größe und Zahl,grosse-und-zahl",
        "Ça va? -- déjà,ca-va-deja",
        "日本語,日本語",
        "Build/buy: don't (yet)...,build-buy-dont-yet",
        "AI & ML – C++,ai-ml-c",
        "a very long title that goes on and on until nobody can read it any more,"
                + "a-very-long-title-that-goes-on-and-on-until-nobody-can-read"
    })
    void theNameComesFromTheTitle(String title, String name) {
        assertThat(cli.run("new", "page", title)).isZero();
        assertThat(cli.out).isEqualTo("content/" + name + ".md\n");
    }

    @Test
    void severalWordsAreOneTitle() throws IOException {
        cli.run("new", "page", "About", "this", "site");

        assertThat(cli.read("content/about-this-site.md")).contains("# About this site\n");
    }

    @Test
    void neverOverwrites() throws IOException {
        cli.write("content/guides/mine.md", "# Mine\n");

        assertThat(cli.run("new", "guide", "Mine")).isEqualTo(2);

        assertThat(cli.err).startsWith("fingerpost: the project already has `content/guides/mine.md`\n");
        assertThat(cli.read("content/guides/mine.md")).isEqualTo("# Mine\n");
    }

    @Test
    void refusesWhatCannotBeAName() {
        assertThat(cli.run("new", "guide", "?!")).isEqualTo(2);
        assertThat(cli.err).startsWith("fingerpost: no name of a file can be made of `?!`\n");
        assertThat(cli.run("new", "page", "Con")).isEqualTo(2);
        assertThat(cli.err).startsWith("fingerpost: the name `con.md` stands for a device on Windows\n");
        assertThat(cli.run("new", "page", "Sources")).isEqualTo(2);
        assertThat(cli.err)
                .isEqualTo("fingerpost: `sources.html` is a page that Fingerpost makes\n"
                        + "   hint: give another title, and change it in the file\n");
        assertThat(cli.run("new", "page", "404")).isEqualTo(2);
        assertThat(cli.run("new", "guide", "Search")).as(cli.err).isZero();
        assertThat(cli.run("new", "poem", "Spring")).isEqualTo(2);
        assertThat(cli.err)
                .startsWith(
                        "fingerpost: `poem` is none of guide, case-study, tree, record, page, scenario, translation\n");
    }
}
