package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records that {@code fingerpost new} writes are read alike by the programs that teams have. Skipped where such a program cannot be had.
 */
@Tag("slow")
class RecordToolsIT {
    private static final int MINUTES = 5;
    private static final int JAVA_OF_STRUCTURIZR = 21;

    private static final String NYGARD = "# 1. One store\n\nDate: 2020-01-02\n\n## Status\n\nAccepted\n";
    private static final String LIST = "# One store\n\n- Status: accepted\n- Date: 2020-01-02\n";
    private static final String FRONT = "---\nstatus: accepted\ndate: 2020-01-02\n---\n# One store\n";

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
            <groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies><dependency>
            <groupId>com.structurizr</groupId><artifactId>structurizr-import</artifactId><version>6.2.2</version>
            </dependency></dependencies></project>
            """;
    /** Reads folders of records, each in a form. */
    private static final String IMPORT = """
            import com.structurizr.Workspace;
            import com.structurizr.importer.documentation.*;
            import java.io.File;

            class Import {
                public static void main(String[] forms) throws Exception {
                    for (String form : forms) {
                        Workspace workspace = new Workspace("x", "");
                        DocumentationImporter importer = switch (form) {
                            case "adr-tools" -> new AdrToolsDecisionImporter();
                            case "madr" -> new MadrDecisionImporter();
                            default -> new Log4brainsDecisionImporter();
                        };
                        importer.importDocumentation(workspace, new File(form + "/docs/adr"));
                        workspace.getDocumentation().getDecisions().forEach(one ->
                                System.out.println(form + " " + one.getId() + " " + one.getTitle() + ": " + one.getStatus()));
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void adrLogListsThem() throws IOException, InterruptedException {
        Path records = superseded(folder, "0001-one-store.md", NYGARD);

        assertThat(npm("adr-log@2.2.0", "adr-log", "-d", records.toString()))
                .contains("[ADR-0001](0001-one-store.md) - One store", "[ADR-0002](0002-two-stores.md) - Two stores");
    }

    @Test
    void log4brainsReadsTheirStatus() throws IOException, InterruptedException {
        superseded(folder, "20200102-one-store.md", LIST);
        Files.writeString(
                folder.resolve(".log4brains.yml"),
                "project:\n  name: x\n  tz: Europe/London\n  adrFolder: ./docs/adr\n");
        run("git", "init", "-q", ".");
        run("git", "add", "docs");
        run("git", "-c", "user.email=a@example.org", "-c", "user.name=A", "commit", "-qm", "Begin");

        assertThat(npm("log4brains@1.1.0", "log4brains", "adr", "list", "--raw"))
                .contains("20200102-one-store,SUPERSEDED,,One store")
                .containsPattern("\\d{8}-two-stores,PROPOSED,,Two stores");
    }

    @Test
    void structurizrReadsTheirStatus() throws IOException, InterruptedException {
        // The importers are compiled for a newer Java than ours; where the tests run on an older one, another that is
        // there will do.
        Optional<Path> java = Runtime.version().feature() >= JAVA_OF_STRUCTURIZR
                ? Optional.of(Path.of(System.getProperty("java.home"), "bin", "java"))
                : SameBytesIT.java(25);
        assumeTrue(java.isPresent(), "Structurizr's importers need Java 21 or newer, and there is none here");
        Path classPath = folder.resolve("class-path");
        Files.writeString(folder.resolve("pom.xml"), POM);
        run("mvn", "-q", "-B", "dependency:build-classpath", "-Dmdep.outputFile=" + classPath);
        // As with npm's tools: only the importers themselves can judge, and a machine without a network cannot have
        // them.
        assumeTrue(Files.exists(classPath), "Maven Central cannot be reached");
        superseded(folder.resolve("adr-tools"), "0001-one-store.md", NYGARD);
        superseded(folder.resolve("log4brains"), "20200102-one-store.md", LIST);
        superseded(folder.resolve("madr"), "0001-one-store.md", FRONT);
        Path program = Files.writeString(folder.resolve("Import.java"), IMPORT);

        String said = run(
                java.get().toString(),
                "-cp",
                Files.readString(classPath),
                program.toString(),
                "adr-tools",
                "log4brains",
                "madr");

        assertThat(said)
                .contains("adr-tools 1 One store: Superseded", "adr-tools 2 Two stores: Proposed")
                .contains("log4brains 1 One store: superseded", "log4brains 2 Two stores: proposed")
                .contains("madr 1 One store: superseded", "madr 2 Two stores: proposed");
    }

    /** A record as a team has it, and one of ours that takes its place. */
    private static Path superseded(Path project, String name, String text) throws IOException {
        Path records = Files.createDirectories(project.resolve("docs/adr"));
        Files.writeString(records.resolve(name), text);
        Jar.in(project).run("init", "--records", "docs/adr").fine();
        Jar.in(project)
                .run("new", "record", "Two stores", "--supersedes", name.replace(".md", ""))
                .fine();
        return records;
    }

    private String npm(String name, String... words) throws IOException, InterruptedException {
        String known = run("npm", "view", name, "version", "--fetch-retries=0", "--fetch-timeout=20000");
        // Only the tool itself can judge; a machine without a network cannot have it, and says so.
        assumeTrue(known.contains(name.replaceFirst(".*@", "")), "npm's registry cannot be reached");
        List<String> all = new ArrayList<>(List.of("npm", "exec", "--yes", "--package=" + name, "--"));
        all.addAll(List.of(words));
        return run(all.toArray(String[]::new));
    }

    /** What a program says; nothing where there is none of that name. */
    private String run(String... words) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return "";
        }
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
