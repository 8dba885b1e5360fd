package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is packed, does what the classes do. */
class JarIT {
    private static final String SITE = """
            -- fingerpost.yaml --
            title: Small
            base-url: https://example.org/small/
            -- content/index.md --
            # Home

            See [RAG](guides/rag.md).
            -- content/guides/rag.md --
            ---
            tags: [search]
            ---
            # RAG

            ```python
            print("found")
            ```
            """;

    @TempDir
    Path project;

    @BeforeEach
    void write() {
        SmallSite.write(project, SITE);
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (JarFile jar = new JarFile(Jar.FILE.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Main-Class")).isEqualTo("dev.fingerpost.cli.Start");
            // Without it FreeMarker reads no records.
            assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("theme/pages/guide.ftlh", "diagnostics/link-broken.md", "META-INF/LICENSE");
            assertThat(names)
                    .filteredOn(name -> name.endsWith("module-info.class") || name.startsWith("META-INF/maven/"))
                    .isEmpty();
            Jar.Run run = run("--version");
            assertThat(run.out()).startsWith("fingerpost " + manifest.getValue("Implementation-Version") + " (Java ");
            assertThat(run.err()).isEmpty();
        }
        assertThat(run("explain", "link-broken").fine().out()).startsWith("# link-broken");
    }

    @Test
    void buildsASiteAndTouchesNothingWhenNothingChanged() throws IOException {
        Jar.Run first = run("build").fine();
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).matches("2 pages, 0 trees, 0 errors, 0 warnings, \\d+\\.\\d\\d s\\R");
        assertThat(BuiltSite.files(site(), ".html"))
                .containsExactly(
                        "404.html",
                        "guides/rag.html",
                        "index.html",
                        "search.html",
                        "tags/index.html",
                        "tags/search.html");
        assertThat(site().resolve("guides/rag.html")).content().contains("<span class=\"h-s\">");

        makeOld();
        Map<String, Object> before = stamps();
        assertThat(run("-v", "build").fine().err()).startsWith("0 files written, ");
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void takesAFileOfTheProjectInPlaceOfTheThemes() throws IOException {
        Path own = Files.createDirectories(project.resolve("templates/pages")).resolve("guide.ftlh");
        Files.writeString(own, "<!doctype html><title>${page.title}</title><h1>Mine: ${page.title}</h1>${page.body}\n");
        run("build").fine();
        assertThat(site().resolve("guides/rag.html")).content().contains("<h1>Mine: RAG</h1>");
        assertThat(site().resolve("index.html")).content().contains("<main");
    }

    @Test
    void writesNothingWhenThereIsAnError() throws IOException {
        Files.writeString(project.resolve("content/guides/rag.md"), "# RAG\n\n[x](none.md)\n");
        Jar.Run run = run("build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("""
                content/guides/rag.md:3:5: error[link-broken]: no page `none.md`
                   3 | [x](none.md)
                """);
        assertThat(run.err()).contains("2 pages, 0 trees, 1 error, 0 warnings, ");
        assertThat(project).isDirectoryNotContaining(path -> path.endsWith("site"));
    }

    @Test
    void reportsForMachines() throws IOException {
        Files.writeString(project.resolve("content/guides/rag.md"), "# RAG\n\n[x](none.md)\n");
        Jar.Run json = run("check", "--format", "json");
        assertThat(json.code()).isEqualTo(1);
        JsonNode one = read(json).get("diagnostics").get(0);
        assertThat(one.get("code").asString()).isEqualTo("link-broken");
        assertThat(one.get("line").asInt()).isEqualTo(3);

        JsonNode sarif = read(run("check", "--format", "sarif"));
        assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
        JsonNode result = sarif.get("runs").get(0).get("results").get(0);
        assertThat(result.get("ruleId").asString()).isEqualTo("link-broken");

        assertThat(run("check", "--format", "github").out())
                .matches("::error file=content/guides/rag\\.md,line=3,col=5,endColumn=\\d+,title=link-broken::.+\\R");
        assertThat(project).isDirectoryNotContaining(path -> path.endsWith("site"));
    }

    @Test
    void tellsWhoseFaultItIs() throws IOException {
        Jar.Run usage = run("buidl");
        assertThat(usage.code()).isEqualTo(2);
        assertThat(usage.err()).contains("did you mean `build`?");
        assertThat(run("build", "-o", "content").code()).isEqualTo(2);

        Files.writeString(project.resolve(".fingerpost"), "in the way of the folder where builds prepare sites");
        Jar.Run machine = run("build");
        assertThat(machine.code()).isEqualTo(3);
        assertThat(machine.err()).contains("is no folder");
        assertThat(project).isDirectoryNotContaining(path -> path.endsWith("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list --format json", "--version", "--help"})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a file that takes nothing, /dev/full")
    void dataThatDoesNotArriveIsTold(String line) {
        Jar.Run run = Jar.in(project).outTo(Path.of("/dev/full")).run(line.split(" "));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("not all of the output could be written", "hint: ");
    }

    private Jar.Run run(String... args) {
        return Jar.in(project).run(args);
    }

    private Path site() {
        return project.resolve("site");
    }

    private static JsonNode read(Jar.Run run) {
        return JsonMapper.shared().readTree(run.out());
    }

    /** So that a file which is written again shows, however fast the machine. */
    private void makeOld() throws IOException {
        for (String path : BuiltSite.files(site(), "")) {
            Files.setLastModifiedTime(site().resolve(path), FileTime.fromMillis(1_000_000_000_000L));
        }
    }

    /** Which file each name stands for, and when that was changed. */
    private Map<String, Object> stamps() throws IOException {
        Map<String, Object> stamps = new TreeMap<>();
        for (String path : BuiltSite.files(site(), "")) {
            stamps.put(path, Files.readAttributes(site().resolve(path), "fileKey,lastModifiedTime,size"));
        }
        return stamps;
    }
}
