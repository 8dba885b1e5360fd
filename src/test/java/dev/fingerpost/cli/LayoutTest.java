package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects that are laid out for other tools. */
class LayoutTest {
    private final CommandRun run =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));

    @BeforeEach
    void write() throws IOException {
        run.write("fingerpost.yaml", "title: T\n");
    }

    @Test
    void readmeAndHugosIndexAreThePageOfTheirFolder() throws IOException {
        run.write(
                "content/README.md",
                "# Home\n\n[a](a/), [a](a), [a](a/README.md#part), [b](b/_index.md), [b](b/index.md)\n");
        run.write("content/a/README.md", "# A\n\n## Part\n\n[home](../README.md), [x](x.md)\n");
        run.write("content/a/x.md", "# X\n\n[up](./), [b](../b/)\n");
        run.write("content/b/_index.md", "# B\n");

        assertThat(run.run("build")).as(run.err).isZero();
        assertThat(run.read("site/index.html"))
                .contains(
                        "<a href=\"a/index.html\">a</a>, <a href=\"a/index.html\">a</a>, <a href=\"a/index.html#part\">")
                .contains("<a href=\"b/index.html\">b</a>, <a href=\"b/index.html\">b</a>");
        assertThat(run.read("site/a/x.html")).contains("<a href=\"index.html\">up</a>", "../b/index.html");
        assertThat(run.read("site/a/index.html")).contains("href=\"../index.html\">home</a>");
        assertThat(run.cwd.resolve("site/a/README.html")).doesNotExist();
    }

    @Test
    void ofSeveralOneIsThePageAndTheOtherIsTold() throws IOException {
        run.write("content/index.md", "# Home\n\n[read me](README.md)\n");
        run.write("content/README.md", "# For GitHub\n");

        assertThat(run.run("build")).isZero();
        assertThat(run.err).contains("content/README.md: warning[page-shadowed]");
        assertThat(run.read("site/index.html")).contains("<a href=\"index.html\">read me</a>");

        Files.delete(run.cwd.resolve("content/README.md"));
        Files.createSymbolicLink(
                run.cwd.resolve("content/README.md"), run.cwd.getFileSystem().getPath("index.md"));
        assertThat(run.run("check", "--strict")).as(run.err).isZero();
    }

    @Test
    void aFileThatIsNamedLikeTheListOfWrittenFilesIsTold() throws IOException {
        run.write("content/index.md", "# Home\n");
        run.write("static/.fingerpost-site.json", "{}\n");

        assertThat(run.run("build")).isEqualTo(1);
        assertThat(run.err).contains("static/.fingerpost-site.json: error[path-clash]", "rename it, or remove it");
    }

    @Test
    void leavesOutWhatPatternsFit() throws IOException {
        run.write(
                "fingerpost.yaml", "title: T\nexclude: ['*.mdx', drafts/, 'a/**/old-?.md', /top.md, content/b/x.md]\n");
        run.write("content/index.md", "# Home\n");
        for (String path : new String[] {
            "x.mdx", "a/y.mdx", "drafts/d.md", "a/drafts/d.md", "a/old-1.md", "a/b/c/old-2.md", "top.md", "b/x.md"
        }) {
            run.write("content/" + path, "[broken](none.md)\n");
        }
        run.write("content/a/top.md", "# Kept\n");
        run.write("content/a/old-12.md", "# Kept too\n");

        assertThat(run.run("build", "--strict")).as(run.err).isZero();
        assertThat(run.files().keySet())
                .contains("site/a/top.html", "site/a/old-12.html")
                .noneMatch(path -> path.matches("site/.*(?:drafts|mdx|old-[12]\\.|b/x|^site/top).*"));
    }

    @Test
    void readsTheKeysOfOthers() throws IOException {
        run.write("fingerpost.yaml", """
                title: T
                front-matter:
                  names: {nav_order: order, Stichwort: tags}
                  ignore: [parent]
                """);
        run.write("content/index.md", "# Home\n");
        run.write("content/a.md", "---\nnav_order: 2\nStichwort: one\nparent: Home\n---\n# A\n");
        run.write("content/b.md", "---\nnav_order: x\n---\n# B\n");

        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err)
                .contains("content/b.md:2:12: error[value-type]: `order` must be")
                .contains("1 error,");
    }

    @Test
    void keysThatMeanNothingAreMendedTogether() throws IOException {
        run.write("content/index.md", "# Home\n");
        for (int page = 0; page < 6; page++) {
            run.write(
                    "content/p" + page + ".md",
                    "---\nparent: Home\nour_key: x\ntitel: T\n---\n# P\n"
                            .replace("titel: T\n", page == 0 ? "titel: T\n" : ""));
        }

        run.run("mend", "--write");

        assertThat(run.read("fingerpost.yaml")).isEqualTo("title: T\nfront-matter:\n  ignore: [our_key, parent]\n");
        assertThat(run.err).contains("12 faults mended in 1 file, 1 left for you\n  key-unknown: 1\n");
    }

    @Test
    void pagesAreWhereTheProjectSays() throws IOException {
        run.write(
                "fingerpost.yaml",
                "title: T\ncontent: docs\nrepository: https://github.com/e/p\nexclude: [old/]\nrecords: docs/adr\n");
        run.write(
                "docs/README.md",
                "# Home\n\n[a](guides/a.md), [code](../src/Main.java#L3), ![p](p.svg), [r](adr/0001-x.md), [n](none.md)\n");
        run.write("docs/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        run.write("docs/guides/a.md", "# A\n\n[home](../README.md)\n");
        run.write("docs/old/b.md", "# B\n");
        run.write("docs/adr/0001-x.md", "# 1. X\n\n## Status\n\nAccepted\n\n## Decision\n\nWe do.\n");
        run.write("content/no.md", "# No\n");

        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err).contains("docs/README.md:3:85: error[link-broken]: no page `none.md`");
        run.write("docs/README.md", run.read("docs/README.md").replace(", [n](none.md)", ""));
        assertThat(run.run("build")).as(run.err).isZero();
        assertThat(run.read("site/index.html"))
                .contains("href=\"guides/a.html\"")
                .contains("href=\"https://github.com/e/p/blob/main/src/Main.java#L3\"")
                .contains("https://github.com/e/p/edit/main/docs/README.md")
                .contains("href=\"decisions/0001-x.html\"");
        assertThat(run.files().keySet())
                .contains("site/guides/a.html", "site/decisions/0001-x.html")
                .noneMatch(path -> path.matches("site/(?:no|old/b|adr/.*)\\.html"));
    }

    @Test
    void mendsPagesWhereTheyAre() throws IOException {
        run.write("fingerpost.yaml", "title: T\ncontent: docs\n");
        run.write("docs/index.md", "# Home\n\n[a](a.html)\n");
        run.write("docs/a.md", "# A\n\n[home](/index.md)\n");

        assertThat(run.run("mend", "--write")).as(run.err).isZero();
        assertThat(run.read("docs/index.md")).contains("[a](a.md)");
        assertThat(run.read("docs/a.md")).contains("[home](index.md)");
        assertThat(run.run("check", "--strict")).as(run.err).isZero();
    }

    @Test
    void linksMayBeginAtTheTop() throws IOException {
        run.write("fingerpost.yaml", "title: T\ncontent: docs\nroot-links: true\n");
        run.write("docs/index.md", "# Home\n\n![p](/p.svg)\n");
        run.write("docs/a/x.md", "# X\n\n## Part\n\n[home](/), [x](/a/x.md#part), [a](/a/), [here](/docs/a/x.md)\n");
        run.write("docs/a/index.md", "# A\n\n[y](/a/y/)\n");
        run.write("docs/a/y.md", "# Y\n");
        run.write("static/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");

        run.run("check");
        assertThat(run.err)
                .contains("docs/a/index.md:3:5: error[link-broken]: `/a/y/` is no file of the project")
                .contains("write `y.md`")
                .contains("1 error");
        run.write("docs/a/index.md", "# A\n\n[y](/a/y.md)\n");
        assertThat(run.run("build")).as(run.err).isZero();
        assertThat(run.read("site/index.html")).contains("src=\"p.svg\"");
        assertThat(run.read("site/a/x.html"))
                .contains("href=\"../index.html\">home", "href=\"#part\">x", "href=\"index.html\">a<")
                .contains(">here</a>");
        assertThat(run.read("site/a/x.md")).contains("[home](../index.md), [x](x.md#part), [a](index.md)");
    }

    @Test
    void pagesMayTakeTextFromFiles() throws IOException {
        run.write(
                "parts/note.md",
                "---\ntitle: T\n---\nTaken **in**, see [a](a.md).\n\n- <!-- include: x -->\n\n  <!-- include: parts/deep.md#one -->\n");
        run.write("parts/deep.md", "before\n<!-- #region one -->\nDeep words.\n<!-- #endregion -->\nafter\n");
        run.write("content/index.md", "# Home\n\n> quoted\n\n<!-- include: parts/note.md -->\n\nLast [b](b.md)\n");
        run.write("content/a.md", "# A\n\n[home](index.md)\n");

        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err).contains("content/index.md:7:10: error[link-broken]: no page `b.md`");
        run.write("content/index.md", run.read("content/index.md").replace("Last [b](b.md)", "Last."));
        assertThat(run.run("build", "--strict")).as(run.err).isZero();
        assertThat(run.read("site/index.html"))
                .contains("<p>Taken <strong>in</strong>, see <a href=\"a.html\">a</a>.</p>", "Deep words.", "Last.")
                .doesNotContain("before", "title: T");
        assertThat(run.read("site/index.md")).contains("Taken **in**");

        run.program = "1";
        run.write("parts/deep.md", "<!-- #region one -->\nOther words.\n<!-- #endregion -->\n");
        assertThat(run.run("build")).isZero();
        assertThat(run.read("site/index.html")).contains("Other words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Hidden\n---\n",
                "---\n---\n",
                "--- \n\n---\t\n",
                "---\r\ntitle: Hidden\r\n---\r\n",
                "\uFEFF---\ntitle: Hidden\n---\n",
                "---\ntitle: Hidden\n...\n",
                "---\ntitle: Hidden\n...\n---\n",
                ""
            })
    void frontMatterOfIncludedTextIsLeftOut(String front) throws IOException {
        run.write("parts/note.md", front + "Taken in.\n\n---\n\nAll of it.\n");
        run.write("content/index.md", "# Home\n\n<!-- include: parts/note.md -->\n");

        assertThat(run.run("build", "--strict")).as(run.err).isZero();
        assertThat(run.read("site/index.html"))
                .containsPattern("<p>Taken in.</p>\\s*<hr>\\s*<p>All of it.</p>")
                .doesNotContain("Hidden", "---", "<p>...");
        assertThat(run.read("site/index.md")).doesNotContain("Hidden");
    }

    @Test
    void ownKeysMayHaveTypes() throws IOException {
        run.write("fingerpost.yaml", """
                title: T
                front-matter:
                  params:
                    team: text
                    level: {one-of: [easy, hard], required: true}
                    since: date
                    people: number
                """);
        run.write("content/index.md", "---\nparams: {level: easy, team: a}\n---\n# Home\n");
        run.write("content/a.md", "---\nparams: {lvel: hard, since: soon, people: few}\n---\n# A\n");
        run.write("content/b.md", "---\nparams: {level: medium}\n---\n# B\n");
        run.write("content/c.md", "# C\n");

        assertThat(run.run("check")).isEqualTo(1);
        assertThat(run.err)
                .contains("content/a.md:2:10: error[key-unknown]: `params` has no key `lvel`", "did you mean `level`?")
                .contains("content/a.md:2:29: error[value-date]: `since` must be")
                .contains("content/a.md:2:43: error[value-type]: `people` must be")
                .contains("content/b.md:2:17: error[value-unknown]: `level` cannot be `medium`")
                .contains("content/c.md", "error[key-missing]: `params` needs `level`")
                .doesNotContain("content/index.md");
    }

    @Test
    void templatesReceiveTheKeysOfAnAuthor() throws IOException {
        run.write("content/index.md", "---\nparams: {level: hard, also: [a, b], deep: {x: '1'}}\n---\n# Home\n");
        run.write(
                "templates/pages/home.ftlh",
                "${page.params.level} ${page.params.also?join('+')} ${page.params.deep.x} ${page.params.none!'-'} <#list page.params?keys as k>${k},</#list>\n");

        assertThat(run.run("build")).as(run.err).isZero();
        assertThat(run.read("site/index.html")).isEqualTo("hard a+b 1 - level,also,deep,\n");
    }

    @Test
    void foreignKeysAreMendedWhereverThePagesLie() throws IOException {
        run.write("fingerpost.yaml", "title: T\ncontent: docs\n");
        run.write("docs/index.md", "# Home\n");
        for (int i = 0; i < 6; i++) {
            run.write("docs/p" + i + ".md", "---\nzorg: 1\n---\n# P\n\n[home](index.md)\n");
        }

        run.run("mend", "--write");

        assertThat(run.read("fingerpost.yaml")).endsWith("front-matter:\n  ignore: [zorg]\n");
        assertThat(run.run("check")).as(run.err).isZero();
    }

    @Test
    void reportsOneKindOrAllOfThem() throws IOException {
        run.write("content/index.md", "# Home\n" + "\n[x](gone.md)\n".repeat(150) + "\n#### Jump\n");

        run.run("check");
        assertThat(run.err)
                .startsWith("151 faults, by kind:\n    150 error[link-broken]\n           150 no page `gone.md`\n"
                        + "      1 error[heading-jump]\n\ncontent/index.md:3:5")
                .contains("… and 51 more; `--max 0` shows all, `--code` one kind\n");
        run.run("check", "--max", "0");
        assertThat(run.err.split("error\\[link-broken]")).hasSize(151);
        run.run("check", "--code", "heading-jump");
        assertThat(run.err)
                .contains("heading-jump")
                .doesNotContain("link-broken")
                .contains("151 errors");
        run.run("check", "--format", "json");
        assertThat(run.out).contains("\"link-broken\": 150").contains("\"heading-jump\": 1");
        assertThat(run.run("check", "--max", "-1")).isEqualTo(2);
    }
}
