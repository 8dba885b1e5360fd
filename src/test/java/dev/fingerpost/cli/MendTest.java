package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendTest {
    private static final Pattern NOTED = Pattern.compile("\"path\": \"([^\"]+)\"");

    private final CommandRun run =
            new CommandRun(Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));

    @Test
    void showsADiffAndWritesOnDemand() throws IOException {
        site("# Title\n\nSee [b](/b.md).\n\nOne.\n\n### Part\n");
        Map<String, String> before = run.files();

        assertThat(run.run("mend")).isZero();
        assertThat(run.out).isEqualTo("""
                --- a/content/a.md
                +++ b/content/a.md
                @@ -1,7 +1,7 @@
                 # Title
                \s
                -See [b](/b.md).
                +See [b](b.md).
                \s
                 One.
                \s
                -### Part
                +## Part
                """);
        assertThat(run.err).contains("2 faults can be mended in 1 file, 0 left for you\n");
        assertThat(run.files()).isEqualTo(before);

        assertThat(run.run("mend", "--write")).isZero();
        assertThat(run.read("content/a.md")).isEqualTo("# Title\n\nSee [b](b.md).\n\nOne.\n\n## Part\n");
        assertThat(run.out).isEmpty();
        assertThat(run.run("check", "--strict")).isZero();

        run.run("mend");
        assertThat(run.out).isEmpty();
        assertThat(run.err).isEqualTo("0 faults can be mended in 0 files, 0 left for you\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[b](/b.md)                | [b](b.md)",
                "[b](/b)                   | [b](b.md)",
                "[b](b/)                   | [b](b.md)",
                "[b](b)                    | [b](b.md)",
                "[b](b.html#part)          | [b](b.md#part)",
                "[b](../b/#part)           | [b](b.md#part)",
                "[b](B.md)                 | [b](b.md)",
                "[b](/B/)                  | [b](b.md)",
                "[b](b.md?x=1)             | [b](b.md)",
                "[b](sub/)                 | [b](sub/)",
                "[b](/sub)                 | [b](sub/index.md)",
                "[b](b.md#Part)            | [b](b.md#part)",
                "[b](b.md#A-longer%20part) | [b](b.md#a-longer-part)",
                "[b](b.md#a--longerpart)   | [b](b.md#a-longer-part)",
                "[b](b.md##part)           | [b](b.md#part)",
                "[b](//e.org/x)            | [b](https://e.org/x)",
                "[b](<sub/My Page>)        | [b](<sub/My%20Page.md>)",
                "[b][x]\\n\\n[x]: /b        | [b][x]\\n\\n[x]: b.md",
                "<a href='/b/'>b</a>       | <a href='b.md'>b</a>",
                "![p](/p.svg)              | ![p](p.svg)",
                "![p](../p.svg)            | ![p](p.svg)",
                "## A {#x}\\n\\n## B {#x}   | ## A {#x}\\n\\n## B {#x-2}",
                "[gone](nowhere.md)        | [gone](nowhere.md)",
            })
    void mendsLinksInTheFormsOfOthers(String written, String mended) throws IOException {
        site("# Title\n\n" + written.replace("\\n", "\n") + "\n");

        run.run("mend", "--write");

        assertThat(run.read("content/a.md")).isEqualTo("# Title\n\n" + mended.replace("\\n", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2026/04/05                  | updated: 2026-04-05",
                "lastmod: 2026-04-05T10:00:00Z     | updated: 2026-04-05",
                "date: 04/05/2026                  | date: 04/05/2026",
                "Weight: 3                         | order: 3",
                "order: '3'                        | order: 3",
                "draft: no                         | draft: false",
                "categories: [Two Words, three]    | tags: [two words, three]",
                "tags: one                         | tags: one",
                "aliases: old.md                   | aliases: [old.md]",
                "keywords: [a]/categories: [b]     | tags: [a]/categories: [b]",
                "aliases: [/old/place, /x/y.html]  | aliases: [old/place/, x/y.html]",
                "wieght: 3                         | wieght: 3",
                "layout: default                   | layout: default",
            })
    void mendsFrontMatterOfOthers(String written, String mended) throws IOException {
        site("---\n" + written.replace("]/", "]\n") + "\n---\n# Title\n");

        run.run("mend", "--write");

        assertThat(run.read("content/a.md")).isEqualTo("---\n" + mended.replace("]/", "]\n") + "\n---\n# Title\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "!!! note/    One./    //    Two.//After.; > [!NOTE]/> One./>/>/> Two.//After.",
                "!!! note \"Take care\"/    One.; > [!NOTE] Take care/> One.",
                "??? example/    One.; > [!NOTE]- Example/> One.",
                "???+ bug \"B\"/    One.; > [!CAUTION]+ B/> One.",
                "??? example \"The `--x` option\"/    One.; > [!NOTE]- The `--x` option/> One.",
                "!!! info \"To [b](b.md \"B\")\"/    One.; > [!NOTE] To [b](b.md \"B\")/> One.",
                "!!! note Mind this/    One.; > [!NOTE] Mind this/> One.",
                "!!! note inline end/    One.; > [!NOTE]/> One.",
                "!!! When it fails//    One.; > [!NOTE] When it fails/>/> One.",
                ":::note[See `a[0]`]/One./:::; > [!NOTE] See `a[0]`/> One.",
                "!!! tip/    !!! note/        One.; > [!TIP]/> > [!NOTE]/> > One.",
                ":::danger[Stop]//One.//:::/After.; > [!CAUTION] Stop/>/> One./>///After.",
                ":::note/One./:::/After.; > [!NOTE]/> One.///After.",
                ":::note/One.; :::note/One.",
                "::: code-group//```ts [One]/a/```/```sh [Two]/#b//c/```//:::/After.; /- **One**//  ```ts/  a/  ```/- **Two**//  ```sh/  #b//  c/  ```/{.tabs}//After.",
                "::: code-group/<<< a.ts/:::; ::: code-group/<<< a.ts/:::",
                "::: raw/One./:::/Two.; One./Two.",
                "```ts title=\"a b.ts/x/```; ```ts title=\"a b.ts\"/x/```",
                "::: details More/One./:::; > [!NOTE]- More/> One.",
                "> [!info]- Title/> One.; > [!NOTE]- Title/> One.",
                "> [!danger]/> One.; > [!CAUTION] Danger/> One.",
                "[b]({{< relref \"b\" >}}); [b](b.md)",
                "{{< figure src=\"p.svg\" alt=\"P\" >}}; ![P](p.svg)",
                "[b]({% link b.md %}); [b](b.md)",
                "Words {: #id .x }; Words {#id .x}",
                "[[b]], [[b#Part|words]]; [b](b.md), [words](b.md#part)",
                "![[p.svg]]; ![p](p.svg)",
                "![[p.svg#icon]] ![[p.svg|40x30]] ![[p.svg|P]]; ![p](p.svg) ![p](p.svg){width=40} ![P](p.svg)",
                "[[p.svg|see]]; [see](p.svg)",
                "## Part//[[#Part]] [[#Part|words]] [[#]]; ## Part//[Part](#part) [words](#part) [[#]]",
                "[:octicons-file-16:](b.md) :octicons-file-16: B; [:octicons-file-16:](b.md) B",
                "-   :material-lock: **A**//    One.; -   **A**//    One.",
                ":octicons-file-16:`a b` c; `a b` c",
                "- **:octicons-file-16: `a`**//  One./{.tabs}; - **`a`**//  One./{.tabs}",
                "<p style=\"x: y\" class=\"c\" markdown>One<p>; <p class=\"c\">One<p>",
                "> [!NOTE]\u00a0 **Further**: one; > [!NOTE]\u00a0 **Further**: one",
                "[[sub/My Page]]; [sub/My Page](<sub/My Page.md>)",
                "[[nowhere]]; [[nowhere]]",
                "a ==b== c %%d%%; a <mark>b</mark> c <!--d-->",
                "[b] (b.md); [b](b.md)",
                "##Heading; ## Heading",
                "{{< youtube x >}}; {{< youtube x >}}",
                "{{% alert title=\"Mind\" color=\"warning\" %}}/One.//Two.{{% x %}}/{{% /alert %}}/After.; > [!WARNING] Mind/> One./>/> Two.{{% x %}}///After.",
                "{{< notice tip >}}/One./{{< /notice >}}; > [!TIP]/> One.",
                "{{% pageinfo %}}/One./{{% /pageinfo %}}; > [!NOTE]/> One.",
            })
    void mendsLeftOverSyntax(String written, String mended) throws IOException {
        site("# Title\n\n" + text(written));

        run.run("mend", "--write");

        assertThat(run.read("content/a.md")).isEqualTo("# Title\n\n" + text(mended));
        run.run("mend");
        assertThat(run.out).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{++a++} {--b--} {==c==} {>>d<<} {~~e~>f~~}; <ins>a</ins> <del>b</del> <mark>c</mark> <!--d--> <del>e</del><ins>f</ins>",
                "Press ++ctrl+alt+f4++; Press <kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>F4</kbd>",
                "^^in^^ x^2^; <ins>in</ins> x<sup>2</sup>",
                "One. ^part-1¶¶[[a#^part-1]]; One. <a id=\"part-1\"></a>¶¶[a, ^part-1](a.md#part-1)",
                "{/* later */}; <!-- later -->",
                "/// note | Take care¶One.¶///; > [!NOTE] Take care¶> One.",
                "\\\\( x_1 \\\\) and \\\\[y\\\\]; $x_1$ and $$y$$",
                ":warning: Take care; ⚠️ Take care",
                "Be ** bold**, **bold **.; Be **bold**, **bold**.",
                "**To `a b`**, **x `c` **.; **To `a b`**, **x `c`**.",
                "[`a` b] (b.md) ==`c`== %%`d`%%; [`a` b](b.md) <mark>`c`</mark> <!--`d`-->",
                "{~~`a`~>`b`~~} ^^`c` d^^; <del>`a`</del><ins>`b`</ins> <ins>`c` d</ins>",
                "See [b](b.md; See [b](b.md)",
                "See [b](b.md#A longer part), [m](sub/My Page.md).; See [b](<b.md#a-longer-part>), [m](<sub/My Page.md>).",
                "See [b](https://e.org/x, then; See [b](https://e.org/x), then",
                "| a | b |¶| 1 | 2 |; | a | b |¶| --- | --- |¶| 1 | 2 |",
                "> | a | b | c |¶> |---|---|¶> | 1 | 2 | 3 |; > | a | b | c |¶> | --- | --- | --- |¶> | 1 | 2 | 3 |",
                "Head <sup class=\"new\" /> and <span/>; Head <sup class=\"new\"></sup> and <span></span>",
                "- | a | b |¶  | 1 | 2 |; - | a | b |¶  | --- | --- |¶  | 1 | 2 |",
            })
    void mendsMarksAndSlips(String written, String mended) throws IOException {
        site("# Title\n\n" + written.replace('¶', '\n') + "\n");

        run.run("mend", "--write");

        assertThat(run.read("content/a.md")).isEqualTo("# Title\n\n" + mended.replace('¶', '\n') + "\n");
        run.run("mend");
        assertThat(run.out).isEmpty();
    }

    /** One edit takes an anchor away that another page leads to: it is left, and those of other pages are made. */
    @Test
    void makesWhatDoesNoHarmBesideWhatDoes() throws IOException {
        site("# Title\n\n## Costs {: #x }\n");
        run.write("content/b.md", "# B\n\n[costs](a.md#costs--x-)\n");
        run.write("content/c.md", "# C\n\n[b] (b.md)\n");
        run.write("content/d.md", "# D\n\n[b] (b.md)\n");
        run.write("content/sub/e.md", "# E\n\n[b] (../b.md)\n");

        run.run("mend", "--write");

        assertThat(run.read("content/a.md")).contains("{: #x }");
        assertThat(List.of(run.read("content/c.md"), run.read("content/d.md"), run.read("content/sub/e.md")))
                .allMatch(page -> page.contains("[b]("));
    }

    @Test
    void frontMatterInTomlIsToldOnce() throws IOException {
        site("+++\ntitle = \"X\"\n\n[[menu.main]]\n+++\n\n# Title\n");

        run.run("check", "--code", "foreign-syntax");

        assertThat(run.err).containsOnlyOnce("[foreign-syntax]").contains("is front matter in TOML");
    }

    @Test
    void leadsWikiLinksWhereverThePageStands() throws IOException {
        site("# Title\n\n[[Deep page#Part|w]] ![[Map.svg]] [[twice]] [[gone]]\n");
        run.write("content/x/y/Deep Page.md", "# Deep\n\n[[a]]\n\n## Part\n");
        run.write("content/x/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n");
        run.write("content/x/twice.md", "# Twice\n");
        run.write("content/z/twice.md", "# Twice\n");

        run.run("check", "--code", "foreign-syntax");
        assertThat(run.err)
                .contains(
                        "hint: write `[w](<x/y/Deep Page.md#part>)`",
                        "hint: write `![Map](x/map.svg)`",
                        "hint: link to one of those that have this name: `x/twice.md`, `z/twice.md`",
                        "hint: nothing in the site has the name `gone.md`: write the words without brackets",
                        "hint: write `[a](../../a.md)`");

        run.run("mend", "--write");
        assertThat(run.read("content/a.md"))
                .isEqualTo("# Title\n\n[w](<x/y/Deep Page.md#part>) ![Map](x/map.svg) [[twice]] [[gone]]\n");
        assertThat(run.read("content/x/y/Deep Page.md")).startsWith("# Deep\n\n[a](../../a.md)\n");
    }

    /** Once an exception: such a path is none of the project. */
    @Test
    void takesAWikiLinkThatLeavesTheProjectByItsName() throws IOException {
        site("# Title\n\n[[../../../elsewhere]] [[../../../a]]\n");

        run.run("check", "--code", "foreign-syntax");

        assertThat(run.err)
                .contains(
                        "hint: nothing in the site has the name `../../../elsewhere.md`: write the words without brackets");
    }

    /** Slashes that stand for line ends. */
    private static String text(String lines) {
        return lines.replace("\"", "\"").replaceAll("/(?!My|mark|alert|notice|pageinfo)", "\n") + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# T/### A/### B/#### C/## D/### E   | # T/## A/## B/### C/## D/### E",
                "# T/## A/# U/## B/### C/# V         | # T/## A/## U/### B/#### C/## V",
                "## T/### A/#### B                   | # T/## A/### B",
                "## A/## B                           | ## A/## B",
                "# T/##### A/###### B                | # T/## A/### B",
            })
    void movesHeadingsWithWhatStandsBelowThem(String written, String mended) throws IOException {
        site(written.replace("/", "\n\n") + "\n");

        run.run("mend", "--write");

        assertThat(run.read("content/a.md")).isEqualTo(mended.replace("/", "\n\n") + "\n");
    }

    @Test
    void keepsLineEndsAndByteOrderMarks() throws IOException {
        site("\uFEFF# Title\r\n\r\n[b](/b)\r\n");

        run.run("mend", "--write");

        assertThat(run.read("content/a.md")).isEqualTo("\uFEFF# Title\r\n\r\n[b](b.md)\r\n");
    }

    @Test
    void leavesWhatItCannotKeepAndSaysSo() throws IOException {
        site("# Title\r\n\n[b](/b)\n");

        assertThat(run.run("mend", "--write")).isEqualTo(3);

        assertThat(run.err).startsWith("`content/a.md` mixes several kinds of line ends, and is left as it is\n");
        assertThat(run.read("content/a.md")).isEqualTo("# Title\r\n\n[b](/b)\n");
    }

    @Test
    void mendsOneKindAlone() throws IOException {
        site("# Title\n\n### A\n\n[b](/b)");

        assertThat(run.run("mend", "--code", "heading-jump")).isZero();
        assertThat(run.out).endsWith("""
                -### A
                +## A
                \s
                 [b](/b)
                \\ No newline at end of file
                """);
        assertThat(run.run("mend", "--code", "heading-jmup")).isEqualTo(2);
        assertThat(run.err).contains("did you mean `heading-jump`?");
        // Nothing between the commas is no kind; a check of none would pass.
        for (String command : List.of("mend", "check")) {
            assertThat(run.run(command, "--code", ",")).as(command).isEqualTo(2);
            assertThat(run.err).as(command).contains("`--code` names no code");
        }
    }

    private void site(String page) throws IOException {
        run.write("fingerpost.yaml", "title: T\nsilence: [page-orphan]\n");
        run.write("content/index.md", "# Home\n");
        run.write("content/a.md", page);
        run.write("content/b.md", "# B\n\n## Part\n\n## A longer part\n");
        run.write("content/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        run.write("content/sub/index.md", "# Sub\n");
        run.write("content/sub/My Page.md", "# Mine\n");
    }

    /** No file has a fault more than before, and a second run changes nothing. */
    @TestFactory
    List<DynamicTest> aMendedSiteIsNoWorse() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> mend(file)))
                    .toList();
        }
    }

    private static void mend(Path file) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            BrokenSite site = BrokenSite.of(Files.readString(file));
            CommandRun mended = written(site, disk.getPath("/home/mended"));
            SortedMap<String, String> asWritten = mended.files();
            mended.run("mend", "--write");
            if (mended.files().equals(asWritten)) {
                return;
            }
            Map<String, Integer> before = faults(written(site, disk.getPath("/home/before")));
            Map<String, Integer> after = faults(mended);
            assertThat(before)
                    .allSatisfy((path, count) ->
                            assertThat(after.getOrDefault(path, 0)).as(path).isLessThanOrEqualTo(count));
            assertThat(before.keySet()).containsAll(after.keySet());

            mended.run("mend");
            assertThat(mended.out).isEmpty();
        }
    }

    private static CommandRun written(BrokenSite site, Path project) throws IOException {
        site.write(project);
        return new CommandRun(project);
    }

    private static Map<String, Integer> faults(CommandRun run) {
        run.run("check", "--format", "json");
        Map<String, Integer> faults = new TreeMap<>();
        for (Matcher noted = NOTED.matcher(run.out); noted.find(); ) {
            faults.merge(noted.group(1), 1, Integer::sum);
        }
        return faults;
    }
}
