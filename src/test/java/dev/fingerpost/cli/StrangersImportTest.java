package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects of strangers, who may have written anything: they come over, and nothing else happens. */
class StrangersImportTest {
    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+) --\\n");

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final CommandRun run = new CommandRun(disk.getPath("/a/b/home/me"));

    /** Brings a project over, and looks whether anything stands outside of the new one that was not there. */
    private void bring(String files) throws IOException {
        Matcher file = FILE.matcher(files);
        for (int start = -1; file.find(start < 0 ? 0 : start); ) {
            String path = file.group(1);
            start = file.end();
            run.write("old/" + path, files.substring(start, file.find(start) ? file.start() : files.length()));
        }
        List<String> before = outside();
        assertThat(run.run("import", "old", "--to", "new")).as(run.err).isZero();
        assertThat(outside()).isEqualTo(before);
    }

    private List<String> outside() throws IOException {
        try (Stream<Path> all = Files.walk(disk.getPath("/a"))) {
            return all.map(Path::toString)
                    .filter(path -> !path.startsWith("/a/b/home/me/new"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothingIsWrittenOutsideOfTheNewProject(String name, String files, String page, String told)
            throws IOException {
        bring(files);
        assertThat(run.files()).containsKey("new/content/" + page);
        assertThat(run.err).contains(told);
    }

    static Stream<Arguments> nothingIsWrittenOutsideOfTheNewProject() {
        return Stream.of(
                Arguments.of(
                        "a mount of Hugo", """
                        -- hugo.toml --
                        title = "x"
                        [[module.mounts]]
                        source = "content"
                        target = "content"
                        [[module.mounts]]
                        source = "docs"
                        target = "content/../../../../escaped"
                        -- content/_index.md --
                        # A
                        -- docs/p.md --
                        # B
                        """,
                        "escaped/p.md", """
                        hugo.toml:7: warning[import-left-out]: `../../../../escaped` is no folder for pages: what was to lie there comes to `content/escaped/`
                           7 | target = "content/../../../../escaped"
                           hint: move it where its readers look for it
                        """),
                Arguments.of(
                        "a language of Hugo", """
                        -- hugo.toml --
                        title = "x"
                        defaultContentLanguage = "en"
                        [languages.en]
                        contentDir = "content/en"
                        [languages."de/../../../../escaped"]
                        contentDir = "content/de"
                        -- content/en/_index.md --
                        # A
                        -- content/de/p.md --
                        # B
                        """, "escaped/p.md", "`de/../../../../escaped` is no folder for pages"),
                Arguments.of(
                        "a route of Docusaurus",
                        """
                        -- docusaurus.config.js --
                        module.exports = {title: 'x', presets: [['classic', {docs: {routeBasePath: '../../../x'}}]]}
                        -- docs/a.md --
                        # A
                        """,
                        "x/a.md",
                        "`../../../x` is no folder for pages: what was to lie there comes to `content/x/`"),
                Arguments.of(
                        "a collection of Jekyll",
                        """
                        -- _config.yml --
                        collections: {../../../x: {output: true}}
                        -- index.md --
                        # A
                        -- _../../../x/a.md --
                        # B
                        """.replace("_../../../x/a.md", "_x/a.md"),
                        "index.md",
                        "`../../../x` is no folder for pages"),
                Arguments.of(
                        "folders that lead up without their underscore",
                        """
                        -- README.md --
                        # A
                        -- _../_../_../a.md --
                        # B
                        """,
                        "README.md",
                        "`_../_../_../a.md` is left out: the name of its folder `_..` starts or ends with a space, or ends with a dot"),
                Arguments.of(
                        "redirects of MkDocs", """
                        -- mkdocs.yml --
                        site_name: x
                        plugins:
                          - redirects:
                              redirect_maps:
                                ../../../a.md: https://example.org/
                                /b.md: https://example.org/
                        -- docs/index.md --
                        # A
                        """,
                        "b.md", "the redirect of `../../../a.md` is left out"),
                Arguments.of(
                        "redirects of mdBook", """
                        -- book.toml --
                        [book]
                        title = "x"
                        [output.html.redirect]
                        "/../../../a.html" = "https://example.org/"
                        "/b/" = "https://example.org/"
                        -- src/index.md --
                        # A
                        """,
                        "index.md", "the redirect of `../../../a.md` is left out"));
    }

    /** A name without a dot is no ending. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFileMayBeCalledAsAnEnding(String name, String files) throws IOException {
        bring(files);
        assertThat(run.read("new/content/a.md")).contains("# A");
    }

    static Stream<Arguments> aFileMayBeCalledAsAnEnding() {
        return Stream.of(
                Arguments.of("plain", "-- md --\n# x\n-- a.md --\n# A\n"),
                Arguments.of("MkDocs", """
                        -- mkdocs.yml --
                        site_name: x
                        nav: [a.md, md]
                        plugins:
                          - redirects:
                              redirect_maps: {mdx: a.md}
                        -- docs/a.md --
                        # A
                        -- docs/md --
                        # x
                        """),
                Arguments.of("Docusaurus", """
                        -- docusaurus.config.js --
                        module.exports = {title: 'x', presets: [['classic', {docs: {routeBasePath: '/'}}]]}
                        -- sidebars.js --
                        module.exports = {s: ['md', 'a']}
                        -- docs/a.md --
                        # A
                        -- docs/markdown --
                        # x
                        """),
                Arguments.of("mdBook", """
                        -- book.toml --
                        [book]
                        title = "x"
                        -- src/SUMMARY.md --
                        - [A](a.md)
                        - [C](markdown)
                        -- src/a.md --
                        # A
                        """));
    }

    /** A folder may have numbers before its name, which addresses leave out. */
    @Test
    void theRouteOfDocusaurusMayBeginWithANumber() throws IOException {
        bring("""
                -- docusaurus.config.js --
                module.exports = {title: 'x', presets: [['classic', {docs: {routeBasePath: '2024 docs'}}]]}
                -- docs/a.md --
                # A
                """);
        assertThat(run.files()).containsKey("new/content/2024 docs/a.md");
    }

    @Test
    void signsOfOtherPatternsStandForThemselves() throws IOException {
        bring("""
                -- .vitepress/config.ts --
                export default { title: 'x', srcExclude: ['drafts/[a', '{b,c}.md', '**/d?.md'] }
                -- index.md --
                # A
                -- b.md --
                # B
                -- e/d1.md --
                # D
                """);
        assertThat(run.files())
                .containsKeys("new/content/index.md", "new/content/b.md")
                .doesNotContainKey("new/content/e/d1.md");
        assertThat(run.err).contains("""
                .vitepress/config.ts:1: warning[import-left-out]: `drafts/[a` is read as a pattern of `*` and `?` alone: all else in it stands for itself
                """, "`{b,c}.md` is read as a pattern");
    }

    /** Each star could stand for most of the name. */
    @ParameterizedTest
    @MethodSource
    void patternsOfManyStarsEnd(String files) throws IOException {
        bring(files.replace("NAME", "a".repeat(150)).replace("STARS", "**a".repeat(15) + "b"));
        assertThat(run.files()).containsKey("new/content/" + "a".repeat(150) + ".md");
    }

    static Stream<String> patternsOfManyStarsEnd() {
        return Stream.of("""
                -- .vitepress/config.ts --
                export default { title: 'x', srcExclude: ['STARS'] }
                -- index.md --
                # A
                -- NAME.md --
                # B
                """, """
                -- mkdocs.yml --
                site_name: x
                docs_dir: .
                plugins:
                  - exclude: {glob: ["[", "STARS"]}
                -- NAME.md --
                # B
                """);
    }

    /** Java's regular expressions go one call deeper for each repetition of a choice. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothingIsTooLong(String name, String files) throws IOException {
        bring(files);
        assertThat(run.read("new/fingerpost.yaml")).startsWith("title: The title\n");
        assertThat(run.err).doesNotContain("too long");
    }

    static Stream<Arguments> nothingIsTooLong() {
        String key = "k".repeat(100_000);
        return Stream.of(
                Arguments.of(
                        "key of a script",
                        "-- .vitepress/config.ts --\nexport default { head: [{ '%s': 1, \"%s\": 1 }], title: 'The title' }\n-- index.md --\n# A\n"
                                .formatted(key, key)),
                Arguments.of(
                        "keys of TOML",
                        "-- zensical.toml --\n[project]\nsite_name = \"The title\"\n\"a.md\"%s = \"x\"\n[x%s]\ny = 1\n-- docs/index.md --\n# A\n"
                                .formatted(".b".repeat(60_000), ".b".repeat(60_000))),
                Arguments.of(
                        "keys of TOML in each other",
                        "-- a.md --\n+++\ntitle = \"A\"\nx%s%s\n+++\nA.\n-- mkdocs.yml --\nsite_name: The title\ndocs_dir: .\n"
                                .formatted((".b".repeat(48) + " = {x").repeat(45), " = 1" + "}".repeat(45))),
                Arguments.of(
                        "language",
                        "-- hugo.yaml --\ntitle: The title\nlanguages: {en: {}, de%s: {}}\n-- content/_index.md --\n# A\n"
                                .formatted("-abc".repeat(20_000))),
                Arguments.of(
                        "title of a chapter",
                        "-- book.toml --\n[book]\ntitle = \"The title\"\n-- src/SUMMARY.md --\n- [%s](a.md)\n-- src/a.md --\n# A\n"
                                .formatted("\\\\x".repeat(50_000))),
                Arguments.of(
                        "path of a page in the navigation",
                        "-- mkdocs.yml --\nsite_name: The title\nnav: ['%sa.md']\n-- docs/a.md --\n# A\n\n[b](%sb.md)\n"
                                .formatted("./".repeat(50_000), "./".repeat(50_000))),
                Arguments.of(
                        "front matter",
                        "-- mkdocs.yml --\nsite_name: The title\n-- docs/a.md --\n---\n  title: A\n  tags: >\n%s    %s\n---\nA.\n"
                                .formatted("    words\n".repeat(20_000), "w".repeat(50_000))),
                Arguments.of(
                        "attributes of a component",
                        "-- docusaurus.config.js --\nmodule.exports = {title: 'The title'}\n-- docs/a.mdx --\n# A\n\n<Card %s />\n\n<p %s>x</p>\n"
                                .formatted("a ".repeat(10_000), "a='b' ".repeat(10_000))),
                Arguments.of(
                        "code",
                        "-- mkdocs.yml --\nsite_name: The title\nmarkdown_extensions: [pymdownx.keys]\n-- docs/a.md --\n# A\n\n%s`%s`\n"
                                .formatted("- ".repeat(20_000), "a`` ".repeat(20_000))));
    }

    /** Few files that take each other in often. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void pagesThatTakeEachOtherInEnd(String name, String config, String form, String take) throws IOException {
        bring(config + chain(form, take));
        assertThat(run.err)
                .contains(
                        form.formatted(0)
                                + ": warning[import-left-out]: what this page takes in of other files, and these of others, is more than 1,000,000 characters: it takes in none of them");
        assertThat(run.read("new/content/p0.md")).doesNotContain("# P1");
        assertThat(run.read("new/content/p2.md")).contains("# P3");
    }

    @Test
    void aPageTakesInNoMoreCodeThanItHasRoomFor() throws IOException {
        bring("-- docusaurus.config.js --\nmodule.exports = {title: 'The title'}\n-- docs/a.md --\n# A\n\n"
                + "```js file=./a.js\n```\n\n".repeat(3)
                + "-- docs/a.js --\n" + "let a = 1\n".repeat(40_000));

        assertThat(run.err).contains("docs/a.md: warning[import-left-out]: what this page takes in of other files");
        assertThat(run.read("new/content/docs/a.md"))
                .contains("```js title=\"./a.js\"")
                .doesNotContain("let a");
    }

    /** Four files, of which each takes in the next a thousand times. */
    private static String chain(String form, String take) {
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            files.append("-- " + form.formatted(i) + " --\n# P" + i + "\n\n");
            files.append(i == 3 ? "" : take.formatted(i + 1).repeat(1_000));
        }
        return files.toString();
    }

    static Stream<Arguments> pagesThatTakeEachOtherInEnd() {
        return Stream.of(
                Arguments.of(
                        "MkDocs",
                        "-- mkdocs.yml --\nsite_name: x\nmarkdown_extensions: [pymdownx.snippets]\n",
                        "docs/p%d.md",
                        "--8<-- \"p%d.md\"\n\n"),
                Arguments.of(
                        "Docusaurus",
                        "-- docusaurus.config.js --\nmodule.exports = {title: 'x', presets: [['classic', {docs: {routeBasePath: '/'}}]]}\n",
                        "docs/p%d.mdx",
                        "import Part from './p%d.mdx'\n\n<Part />\n\n"));
    }

    @Test
    void pagesThatShowEachOtherEnd() throws IOException {
        bring(chain("p%d.md", "![[p%d]]\n\n"));
        assertThat(run.err)
                .contains(
                        "p0.md: warning[import-left-out]: what this page takes in of other files, and these of others");
        assertThat(run.read("new/content/p0.md")).contains("[p1](p1.md)").doesNotContain("# P1");
        assertThat(run.read("new/content/p2.md")).contains("# P3");
    }
}
