package dev.fingerpost.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {
    private static final Inputs.Options OPTIONS = new Inputs.Options(null, false, 1);

    private final Path project = folder(Jimfs.newFileSystem(Configuration.unix()));

    static List<Configuration> systems() {
        return List.of(Configuration.unix(), Configuration.osX(), Configuration.windows());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void readsAProjectOnEverySystem(Configuration system) {
        Path project = folder(Jimfs.newFileSystem(system));
        write(project, "fingerpost.yaml", "title: A\n");
        write(project, "content/index.md", "# Home\n");
        write(project, "content/guides/b.md", "b");
        write(project, "content/guides/a.md", "a");
        write(project, "content/guides/a.png", "png");
        write(project, "content/sources.yaml", "{}");
        write(project, "static/CNAME", "example.org");
        write(project, "static/.well-known/x", "x");
        write(project, "templates/pages/guide.ftlh", "mine");
        write(project, "templates/assets/a.css", "mine");

        SortedMap<ThemePath, Bytes> theme = new TreeMap<>();
        theme.put(ThemePath.template("pages/guide"), Bytes.utf8("built in"));
        theme.put(ThemePath.template("pages/page"), Bytes.utf8("built in"));
        theme.put(new ThemePath("assets/a.css"), Bytes.utf8("built in"));
        theme.put(new ThemePath("assets/b.css"), Bytes.utf8("built in"));
        Noted<Inputs> read = InputReader.read(project, new FileMemory(), theme, OPTIONS);

        assertThat(read.notes()).isEmpty();
        Inputs inputs = read.value();
        assertThat(inputs.config()).isEqualTo(new SourceFile(new ProjectPath("fingerpost.yaml"), "title: A\n"));
        assertThat(inputs.pages())
                .extracting(file -> file.path().text())
                .containsExactly("content/guides/a.md", "content/guides/b.md", "content/index.md");
        assertThat(inputs.sources()).isEqualTo(new SourceFile(new ProjectPath("content/sources.yaml"), "{}"));
        assertThat(inputs.contentFiles())
                .containsExactly(new BinaryFile(new ProjectPath("content/guides/a.png"), Bytes.utf8("png")));
        assertThat(inputs.staticFiles())
                .extracting(file -> file.path().text())
                .containsExactly("static/.well-known/x", "static/CNAME");
        assertThat(inputs.theme().templates().values())
                .containsExactly(
                        new SourceFile(new ProjectPath("templates/pages/guide.ftlh"), "mine"),
                        new SourceFile(new ProjectPath("theme/pages/page.ftlh"), "built in"));
        assertThat(inputs.theme().files().get(new ThemePath("assets/a.css")).bytes())
                .isEqualTo(Bytes.utf8("mine"));
        assertThat(inputs.theme().files().get(new ThemePath("assets/b.css")).bytes())
                .isEqualTo(Bytes.utf8("built in"));
    }

    @Test
    void anEmptyProjectIsRead() {
        assertThat(read().notes()).isEmpty();
        assertThat(read().value().config()).isNull();
        assertThat(read().value().pages()).isEmpty();
    }

    @Test
    void passesOverWhatIsSetAside() {
        write("content/_draft.md", "");
        write("content/_parts/a.md", "");
        write("content/.hidden/a.md", "");
        write("content/a.md~", "");
        write("content/4913", "");
        write("content/a.md.orig", "");
        write("content/a_BACKUP_4711.md", "");
        write("content/Thumbs.db", "");
        write("static/.DS_Store", "");
        write("static/.git/config", "");
        write("static/.nojekyll", "");

        assertThat(read().notes()).isEmpty();
        assertThat(read().value().pages()).isEmpty();
        assertThat(read().value().contentFiles()).isEmpty();
        assertThat(read().value().staticFiles())
                .extracting(file -> file.path().text())
                .containsExactly("static/.nojekyll");
    }

    @Test
    void readsTheFilesThatFencesName() {
        write("content/a.md", """
                ```python title="x" file=examples/app.py#train
                ```
                > ~~~ {file="examples/with space.txt"}
                Text with file=examples/no.py in it.
                ``` file=../outside.py
                ``` file=.git/config
                ``` file=/etc/passwd
                ``` file=examples/missing.py
                """);
        write("examples/app.py", "one\r\ntwo\r");
        write("examples/with space.txt", "x");
        write("examples/no.py", "no");
        write(".git/config", "secret");
        write(project.getParent(), "outside.py", "no");

        assertThat(read().notes()).isEmpty();
        assertThat(read().value().included().values())
                .containsExactly(
                        new SourceFile(new ProjectPath("examples/app.py"), "one\ntwo\n"),
                        new SourceFile(new ProjectPath("examples/with space.txt"), "x"));
    }

    @Test
    void dropsTheByteOrderMarkAndNormalisesLineBreaks() {
        write("content/a.md", "\uFEFF# A\r\nb\rc\n");

        assertThat(read().value().pages())
                .containsExactly(new SourceFile(new ProjectPath("content/a.md"), "# A\nb\nc\n"));
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() {
        write("content/latin.md", "a\r\ncaf\u00E9 \u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        write("content/overlong.md", new byte[] {'a', (byte) 0xC0, (byte) 0xAF});
        write("content/surrogate.md", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        write("content/truncated.md", new byte[] {'x', '\n', (byte) 0xE2, (byte) 0x82});
        write("content/wide.md", "\uFEFFhi".getBytes(StandardCharsets.UTF_16LE));
        write("content/wider.md", "\uFEFFho".getBytes(StandardCharsets.UTF_16BE));
        write("content/y1.md", new byte[] {(byte) 0xFF});
        write("content/y2.md", new byte[] {(byte) 0xFF, 'a'});
        write("content/y3.md", new byte[] {(byte) 0xFE, 'a'});

        assertReport(
                "content/latin.md:2:4: error[file-not-utf8]: the byte 0xE9 is not UTF-8",
                "content/overlong.md:1:2: error[file-not-utf8]: the byte 0xC0 is not UTF-8",
                "content/surrogate.md:1:1: error[file-not-utf8]: the byte 0xED is not UTF-8",
                "content/truncated.md:2:1: error[file-not-utf8]: the byte 0xE2 is not UTF-8",
                "content/wide.md:1:1: error[file-not-utf8]: the byte 0xFF is not UTF-8",
                "content/wider.md:1:1: error[file-not-utf8]: the byte 0xFE is not UTF-8",
                "content/y1.md:1:1: error[file-not-utf8]: the byte 0xFF is not UTF-8",
                "content/y2.md:1:1: error[file-not-utf8]: the byte 0xFF is not UTF-8",
                "content/y3.md:1:1: error[file-not-utf8]: the byte 0xFE is not UTF-8");
        assertThat(read().value().pages().get(0).text()).isEqualTo("a\ncafé é\n");
        assertThat(read().value().pages().stream().skip(4).map(SourceFile::text))
                .containsExactly("hi", "ho", "ÿ", "ÿa", "þa");
        assertThat(InputReader.isWhole(read())).isTrue();
    }

    @Test
    void namesTheFirstCharacterThatHasNoPlaceInAText() {
        write("content/a.md", "fine\ttab\n\uD83D\uDE00 \u001B[31m \0 \uFFFE");

        assertReport("content/a.md:2:3: error[file-control-character]: the character U+001B has no place in a text");
        assertThat(read().value().pages().get(0).text()).isEqualTo("fine\ttab\n\uD83D\uDE00 \uFFFD[31m \uFFFD \uFFFD");
    }

    @Test
    void neverFollowsLinks() throws IOException {
        write(project.getParent(), "secret.md", "secret");
        write("content/a.md", "``` file=examples/link.py\n``` file=linked/x.py");
        write("examples/real.py", "x");
        Files.createSymbolicLink(project.resolve("content/dangling.md"), project.resolve("nowhere"));
        Files.createSymbolicLink(project.resolve("content/loop"), project.resolve("content"));
        Files.createSymbolicLink(
                project.resolve("content/out.md"), project.getParent().resolve("secret.md"));
        Files.createSymbolicLink(project.resolve("examples/link.py"), project.resolve("examples/real.py"));
        Files.createSymbolicLink(project.resolve("linked"), project.resolve("examples"));
        Files.createSymbolicLink(project.resolve("static"), project.getParent());
        Files.createSymbolicLink(project.resolve("fingerpost.yaml"), project.resolve("x.yaml"));

        assertReport(
                "content/dangling.md: error[file-link]: `content/dangling.md` is a symbolic link",
                "content/loop: error[file-link]: `content/loop` is a symbolic link",
                "content/out.md: error[file-link]: `content/out.md` is a symbolic link",
                "examples/link.py: error[file-link]: `examples/link.py` is a symbolic link",
                "fingerpost.yaml: error[file-link]: `fingerpost.yaml` is a symbolic link",
                "static: error[file-link]: `static` is a symbolic link");
        assertThat(InputReader.isWhole(read())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?.md",
                "a:b.md",
                "a*.md",
                "a\\b.md",
                "a#b.md",
                "a%20b.md",
                " a.md",
                "a ",
                "a.",
                "con.md",
                "Aux",
                "lpt1.x.md",
                "a\u0007.md",
                "a\u202Eb.md",
                "e\u0301.md",
                "a\u00A0b.md"
            })
    void refusesNamesThatFailElsewhere(String name) {
        write("content/" + name, "");

        assertThat(read().notes()).singleElement().satisfies(d -> {
            assertThat(d.code().id()).isEqualTo("file-name");
            assertThat(d.at().path()).hasToString("content/" + name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok.md", "größe.md", "東京.md", "a b.md", "console.md", "com10.md", "a(1)+b,c'd&e=@!~x.md"})
    void acceptsOrdinaryNames(String name) {
        write("content/" + name, "");

        assertThat(read().notes()).isEmpty();
    }

    @Test
    void refusesNamesThatAreOneNameElsewhere() {
        write("content/Guide.md", "");
        write("content/guide.md", "");
        write("content/é.png", "");
        write("content/É.png", "");
        write("static/A/x", "");
        write("static/a/y", "");

        assertReport(
                "content/guide.md: error[path-clash]: `guide.md` and `Guide.md` are one name on other systems",
                "content/é.png: error[path-clash]: `é.png` and `É.png` are one name on other systems",
                "static/a: error[path-clash]: `a` and `A` are one name on other systems");
    }

    @Test
    void saysWhichFilesAreNotTakenForPagesOrTemplates() {
        write("content/a.markdown", "");
        write("content/b.MD", "");
        write("templates/pages/page.ftl", "");
        write("templates/x.HTML", "");

        assertReport(
                "content/a.markdown: error[file-name]: `content/a.markdown` is not taken for a page:"
                        + " a page's name ends in `.md`",
                "content/b.MD: error[file-name]: `content/b.MD` is not taken for a page: a page's name ends in `.md`",
                "templates/pages/page.ftl: error[template-name]: `templates/pages/page.ftl` is not taken for a"
                        + " template: a template's name ends in `.ftlh`",
                "templates/x.HTML: error[template-name]: `templates/x.HTML` is not taken for a template:"
                        + " a template's name ends in `.ftlh`");
    }

    @Test
    void refusesWhatIsTooLargeOrTooDeep() {
        write("content/large.md", new byte[Limits.TEXT_BYTES + 1]);
        write("content/" + "d/".repeat(Limits.FOLDER_DEPTH) + "deep.md", "");

        assertThat(read().notes())
                .extracting(Diagnostic::message)
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m)
                                .isEqualTo(
                                        "`content/large.md` is larger than 8 MB, the most that a file of its kind may have"),
                        m -> assertThat(m).endsWith("/d` lies more than 64 folders deep"));
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed() throws IOException {
        Files.createDirectories(project.resolve("fingerpost.yaml"));
        write("content", "");

        assertReport(
                "content: error[file-unreadable]: `content` cannot be read: it is no folder",
                "fingerpost.yaml: error[file-unreadable]: `fingerpost.yaml` cannot be read: it is a folder");
    }

    private void assertReport(String... lines) {
        assertThat(read().notes().stream().sorted().map(Diagnostic::toString)).containsExactly(lines);
    }

    private Noted<Inputs> read() {
        return InputReader.read(project, new FileMemory(), new TreeMap<>(), OPTIONS);
    }

    private void write(String path, String text) {
        write(project, path, text);
    }

    private void write(String path, byte[] bytes) {
        write(project, path, bytes);
    }

    private static void write(Path folder, String path, String text) {
        write(folder, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path folder, String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path folder(FileSystem system) {
        try {
            Path root = system.getRootDirectories().iterator().next();
            return Files.createDirectories(root.resolve("home").resolve("project"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
