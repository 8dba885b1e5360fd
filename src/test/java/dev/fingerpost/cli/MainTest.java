package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.LazyFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final Path project = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project");
    private final Map<String, String> env = new TreeMap<>(Map.of("HOME", "/home"));
    private final List<Diagnostic> notes = new ArrayList<>();
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(project);
        write("fingerpost.yaml", "title: Test\n");
        write("content/index.md", "# Home\n");
    }

    @Test
    void buildWritesTheSiteAndSumsUp() throws IOException {
        assertThat(run("build", "-v")).isZero();

        assertThat(Files.readString(project.resolve("site/index.html"))).isEqualTo("# Home\n");
        assertThat(out).isEmpty();
        assertThat(err)
                .matches(
                        "1 file written, 0 unchanged, 0 deleted\n1 page, 0 trees, 0 errors, 0 warnings, \\d+\\.\\d\\d s\n");
    }

    @Test
    void buildSaysNothingWhenQuiet() {
        notes.add(warning());

        assertThat(run("build", "-q")).isZero();

        assertThat(out + err).isEmpty();
    }

    @Test
    void withAnErrorNothingIsWritten() throws IOException {
        run("build");
        write("content/index.md", "# New\n");
        notes.add(error());

        assertThat(run("build")).isEqualTo(1);

        assertThat(Files.readString(project.resolve("site/index.html"))).isEqualTo("# Home\n");
        assertThat(err).startsWith("""
                        content/index.md:1:3: error[link-broken]: wrong
                           1 | # New
                             |   ^^^
                           hint: mend it
                        1 page, 0 trees, 1 error, 0 warnings, \
                        """);
    }

    @Test
    void warningsFailOnlyWhenStrict() {
        notes.add(warning());

        assertThat(run("build")).isZero();
        assertThat(Files.exists(project.resolve("site"))).isTrue();
        assertThat(run("check")).isZero();
        assertThat(run("check", "--strict")).isEqualTo(1);
        assertThat(err).contains("warning[page-orphan]").contains("0 errors, 1 warning, ");
    }

    @Test
    void checkWritesNothing() {
        assertThat(run("check")).isZero();

        assertThat(Files.exists(project.resolve("site"))).isFalse();
        assertThat(Files.exists(project.resolve(".fingerpost"))).isFalse();
    }

    @Test
    void checkMendsASiteThatABuildWasStoppedAt() throws IOException {
        run("build");
        Files.move(project.resolve("site"), project.resolve(".fingerpost/site.old"));
        write(".fingerpost/site.journal", "");

        assertThat(run("check")).isZero();

        assertThat(Files.exists(project.resolve("site/index.html"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"json,'{'", "sarif,'{'", "github,'::error file=content/index.md'"})
    void dataGoesToTheOutputAndMessagesToTheOther(String format, String start) {
        notes.add(error());

        assertThat(run("check", "--format", format)).isEqualTo(1);

        assertThat(out).startsWith(start);
        assertThat(err).startsWith("1 page, ").hasLineCount(1);
    }

    @Test
    void pathsForGitHubStartAtTheRepository() {
        notes.add(error());
        env.put("GITHUB_WORKSPACE", "/home");

        run("check", "--format", "github");

        assertThat(out).startsWith("::error file=project/content/index.md,line=1");
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheCommand() throws IOException {
        Files.createDirectories(project.resolveSibling("other/content"));

        assertThat(run("-q", "-C", "../other", "check")).isZero();
        assertThat(run("check", "-q", "--project=../other")).isZero();
        assertThat(run("check", "-q", "../other")).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void coloursAreForThoseWhoWantThem() {
        notes.add(error());
        run("check");
        assertThat(err).doesNotContain("\u001B");
        run("check", "--color", "always");
        assertThat(err).contains("\u001B[1;31merror");
        env.put("CLICOLOR_FORCE", "1");
        run("check");
        assertThat(err).contains("\u001B[1;31merror");
        env.put("NO_COLOR", "1");
        run("check");
        assertThat(err).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                         | no command is given                                   | `fingerpost --help` explains the command
                    biuld                | there is no command `biuld`                           | did you mean `build`?
                    build --ouput x      | `fingerpost build` has no option `--ouput`            | did you mean `--output`?
                    build . x            | `x` is one word too many for `fingerpost build`       | `fingerpost build --help` explains the command
                    nonsense --help      | there is no command `nonsense`                       | `fingerpost --help` explains the command
                    buidl --help         | there is no command `buidl`                          | did you mean `build`?
                    build --hepl --help  | `fingerpost build` has no option `--hepl`            | did you mean `--help`?
                    check --format xml   | `xml` is none of text, json, sarif, github            | `fingerpost check --help` explains the command
                    check -C nowhere     | there is no folder `/home/project/nowhere`            |
                    check -C content     | `/home/project/content` is no project: it has neither fingerpost.yaml nor content/ | name the project's folder with -C
                    build -j 0           | `-j 0` leaves nobody to do the work                   | say at least `-j 1`
                    build --base-url x   | `--base-url x` is not the address of a site           | write it like `https://example.org/guide/`
                    build -o content     | the site cannot be written to `/home/project/content`: it lies in `content`, which a build reads | name another folder with -o
                    build -o ..          | the site cannot be written to `/home`: it is or holds the project itself | name another folder with -o
                    explain lnk-broken   | there is no code `lnk-broken`                         | did you mean `link-broken`?
                    completion           | `fingerpost completion` needs SHELL                   | `fingerpost completion --help` explains the command
                    completion tcsh      | `tcsh` is none of bash, zsh, fish                     | `fingerpost completion --help` explains the command
                    schema gide          | there is no schema `gide`                             | did you mean `guide`?
                    help biuld           | there is no command `biuld`                           | did you mean `build`?
                    """)
    void aWrongCommandLineIsExplained(String line, String message, String hint) {
        assertThat(run(line == null ? new String[0] : line.split(" "))).isEqualTo(2);

        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("fingerpost: " + message + "\n" + (hint == null ? "" : "   hint: " + hint + "\n"));
    }

    @Test
    void aFolderOfSomebodyElseIsTheMachinesFaultUnlessNamed() throws IOException {
        write("site/mine.txt", "mine");
        String message = "fingerpost: the site cannot be written to `/home/project/site`:"
                + " it holds files that Fingerpost did not write, such as `mine.txt`\n"
                + "   hint: name another folder with -o\n";

        assertThat(run("build")).isEqualTo(3);
        assertThat(err).isEqualTo(message);
        assertThat(run("build", "-o", "site")).isEqualTo(2);
        assertThat(err).isEqualTo(message);
    }

    @Test
    void aFaultOfOursIsOneLineAndAReport() throws IOException {
        World world = world((inputs, files, memory) -> {
            throw new IllegalStateException("oh");
        });

        assertThat(Main.run(new String[] {"build"}, world)).isEqualTo(70);

        List<String> lines = err().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("fingerpost: a fault of Fingerpost itself: java.lang.IllegalStateException: oh");
        Path report = Path.of(lines.get(1).replaceAll("^[^`]*`|`$", ""));
        assertThat(Files.readString(report))
                .contains("java.lang.IllegalStateException: oh")
                .contains("MainTest");
        Files.delete(report);
    }

    @Test
    void tooDeepARecursionIsAFaultOfOursToo() throws IOException {
        World world = world((inputs, files, memory) -> {
            throw new StackOverflowError();
        });

        assertThat(Main.run(new String[] {"check"}, world)).isEqualTo(70);
        Files.delete(Path.of(err().lines().toList().get(1).replaceAll("^[^`]*`|`$", "")));
    }

    @Test
    void tooLittleMemoryIsTheMachinesFault() {
        World world = world((inputs, files, memory) -> {
            throw new OutOfMemoryError();
        });

        assertThat(Main.run(new String[] {"check"}, world)).isEqualTo(3);
        assertThat(err()).startsWith("fingerpost: Java has too little memory for this project");
    }

    /** As where a file of its own is missing, or one that it reads without our knowing is on a disk that fails. */
    @Test
    void aBrokenJavaIsTheMachinesFault() {
        World world = world((inputs, files, memory) -> {
            throw new InternalError("Error loading java.security file");
        });

        assertThat(Main.run(new String[] {"check"}, world)).isEqualTo(3);
        assertThat(err())
                .startsWith("fingerpost: Java itself fails: java.lang.InternalError: Error loading java.security file");
    }

    @Test
    void aProgramThatLacksAPartIsAFaultOfOurs() throws IOException {
        World world = world((inputs, files, memory) -> {
            throw new NoClassDefFoundError("dev/fingerpost/Part");
        });

        assertThat(Main.run(new String[] {"check"}, world)).isEqualTo(70);
        Files.delete(Path.of(err().lines().toList().get(1).replaceAll("^[^`]*`|`$", "")));
    }

    @Test
    void explainsACode() {
        assertThat(run("explain", "file-link")).isZero();
        assertThat(out).startsWith("# file-link\n");
        assertThat(run("explain")).isZero();
        assertThat(out).hasLineCount(Code.values().length).startsWith("file-not-utf8            error\n");
    }

    @Test
    void listsPages() throws IOException {
        write("content/guides/rag.md", """
                ---
                owner: Kim
                review-by: 2027-03-01
                ---
                # Retrieval
                """);
        write("content/draft.md", "---\ndraft: true\n---\n# Later\n");

        assertThat(run("list")).isZero();
        assertThat(out).isEqualTo("""
                        guides/rag.md  guide  Kim  2027-03-01  Retrieval
                        index.md       page   -    -           Home
                        """);
        assertThat(run("list", "--drafts")).isZero();
        assertThat(out).isEqualTo("draft.md  page  -  -  Later\n");
        assertThat(run("list", "--format", "json")).isZero();
        assertThat(out).isEqualTo("""
                        {
                          "pages": [
                            {
                              "path": "guides/rag.md",
                              "url": "guides/rag.html",
                              "kind": "guide",
                              "title": "Retrieval",
                              "owner": "Kim",
                              "review-by": "2027-03-01",
                              "draft": false
                            },
                            {
                              "path": "index.md",
                              "url": "index.html",
                              "kind": "page",
                              "title": "Home",
                              "draft": false
                            }
                          ]
                        }
                        """);
    }

    @Test
    void listsWhatItCanOfABrokenProject() throws IOException {
        write("content/broken.md", "---\nownr: x\n---\n# Broken\n");

        assertThat(run("list")).isEqualTo(1);
        assertThat(out).contains("Broken");
        assertThat(err).isEqualTo("the project has errors, so this may not be all; `fingerpost check` shows them\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"config", "sources", "page", "guide", "case-study", "decision-tree"})
    void printsSchemas(String name) {
        assertThat(run("schema", name)).isZero();
        assertThat(out).startsWith("{").contains("\"$schema\"").endsWith("}\n");
        assertThat(run("schema")).isZero();
        assertThat(out.lines()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "new",
                "build",
                "check",
                "publish",
                "list",
                "explain",
                "schema",
                "completion",
                "version",
                "help"
            })
    void everyCommandHasHelpWithExitCodes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out)
                .contains("Usage: fingerpost " + command)
                .contains("Exit codes:")
                .contains("  130   ");
        String asked = out;
        assertThat(run("help", command)).isZero();
        assertThat(out).isEqualTo(asked);
        assertThat(run("--help")).isZero();
        assertThat(out).contains("  " + command + " ");
    }

    @Test
    void saysItsVersion() {
        assertThat(run("version")).isZero();
        assertThat(out).startsWith("fingerpost ");
        String said = out;
        assertThat(run("--version")).isZero();
        assertThat(out).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completesInShells(String shell) {
        assertThat(run("completion", shell)).isZero();
        assertThat(out)
                .contains("complete ")
                .contains("base-url")
                .contains("explain")
                // Words that an argument may be: a code, a schema, a file of the theme, a kind of page, a colour.
                .contains("link-broken")
                .contains("scorecard")
                .contains("pages/guide.ftlh")
                .contains("case-study")
                .contains("always");
    }

    private static Diagnostic error() {
        return new Diagnostic(
                Code.LINK_BROKEN, new Position(new ProjectPath("content/index.md"), 1, 3, 3), "wrong", "mend it");
    }

    private static Diagnostic warning() {
        return new Diagnostic(Code.PAGE_ORPHAN, Position.wholeFile(new ProjectPath("content/index.md")), "alone", null);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(project.resolve(path).getParent());
        Files.writeString(project.resolve(path), text);
    }

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    private String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    private World world(World.Builder build) {
        outBytes.reset();
        errBytes.reset();
        return new World(
                project,
                env,
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                false,
                build,
                Build.once()::model,
                null,
                Clock.systemUTC());
    }

    private int run(String... args) {
        int code = Main.run(args, world((inputs, files, memory) -> {
            String text = inputs.pages().isEmpty() ? "" : inputs.pages().get(0).text();
            files.accept(OutputFile.text(new SitePath("index.html"), text));
            return new BuildResult(
                    List.of(), LazyFiles.none(), notes, inputs.pages().size(), 0, null, false);
        }));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = err();
        return code;
    }

    @Test
    void noArgumentIsReadAsAFile() throws IOException {
        write("secret", "--help");

        assertThat(run("@" + project.resolve("secret"))).isEqualTo(ExitCode.USAGE);
        assertThat(err).startsWith("fingerpost: there is no command `@/home/project/secret`\n");
    }

    @Test
    void argumentsReachTheTerminalSpelledOutAndCutShort() {
        assertThat(run("build", "\u001b[31mred\u0007")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("<U+001B>[31mred<U+0007>").doesNotContain("\u001b");

        run("new", "record", "--from", "https://kim:s3cret@example.org/trees/x.html#a=b", "Title");
        assertThat(err).contains("https://***@example.org/").doesNotContain("s3cret");

        run("init", "new\u001b[31m\u202e");
        assertThat(err).contains("cd ").doesNotContain("\u001b", "\u202e");

        run("a".repeat(100_000));
        assertThat(err.lines().findFirst().orElseThrow()).hasSizeLessThan(700).contains("… ");
    }

    /** Also such as letters of a name under a language setting of ASCII alone, or signs that Windows keeps for itself. */
    @Test
    void aNameThatNoFileCanHaveIsTold() {
        assertThat(run("init", "--records", "a\0b")).isEqualTo(ExitCode.MACHINE);
        assertThat(err)
                .isEqualTo("fingerpost: `a\uFFFDb` can be no name of a file on this system\n"
                        + "   hint: choose another name, or a language setting of UTF-8, such as LC_ALL=C.UTF-8\n");
    }
}
