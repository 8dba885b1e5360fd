package dev.fingerpost.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputGuardTest {
    private final Path project = Folders.project(Configuration.unix());

    @BeforeEach
    void makeProject() throws IOException {
        Folders.put(project, "content/index.md", "# Home");
        Folders.put(project, "templates/a.ftlh", "");
        Folders.put(project, "notes/mine.txt", "mine");
        Folders.put(project, "file", "mine");
        Files.createSymbolicLink(project.resolve("link"), project.resolve("content"));
        Files.createSymbolicLink(project.resolve("dangling"), project.resolve("nowhere"));
        Files.createSymbolicLink(project.resolve("away"), project.getParent());
        Files.createDirectories(project.resolveSibling("user/work"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    .                       | is or holds the project itself
                    ..                      | is or holds the project itself
                    away                    | is or holds the project itself
                    /                       | is the root of a file system
                    content                 | lies in `content`, which a build reads
                    Content                 | lies in `Content`, which a build reads
                    content/site            | lies in `content`, which a build reads
                    content/a/b/c           | lies in `content`, which a build reads
                    templates               | lies in `templates`, which a build reads
                    static                  | lies in `static`, which a build reads
                    fingerpost.yaml         | lies in `fingerpost.yaml`, which a build reads
                    baseline.txt/site       | lies in `baseline.txt`, which a build reads
                    docs/pages              | lies in `docs/pages`, which a build reads
                    docs/Pages/site         | lies in `docs/Pages`, which a build reads
                    link                    | lies in `content`, which a build reads
                    link/site               | lies in `content`, which a build reads
                    away/project/content/x  | lies in `content`, which a build reads
                    dangling                | is a link
                    .git                    | lies in `.git`
                    .git/site               | lies in `.git`
                    .fingerpost             | lies in `.fingerpost`
                    file                    | is no folder
                    notes                   | holds files that Fingerpost did not write, such as `mine.txt`
                    ../user                 | is or holds `/home/user/work`
                    ../user/work            | is or holds `/home/user/work`
                    """)
    void refusesByName(String output, String why) {
        var before = Folders.texts(project);
        Path named = project.resolve(output);

        assertThatThrownBy(() -> check(named))
                .isInstanceOf(MachineException.class)
                .hasMessage("the site cannot be written to `" + named + "`: it " + why);
        assertThat(Folders.texts(project)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site",
                "public",
                "notes/site",
                "../site",
                "away/site",
                "contents",
                "a/content",
                "docs",
                "docs/site"
            })
    void acceptsOtherFolders(String output) throws MachineException {
        assertThat(check(project.resolve(output)).isAbsolute()).isTrue();
    }

    @Test
    void acceptsTheSiteOfABuildBefore() throws MachineException {
        Folders.put(project, "site/" + Manifest.NAME, "");

        assertThat(check(project.resolve("site"))).isEqualTo(project.resolve("site"));
    }

    private Path check(Path output) throws MachineException {
        return OutputGuard.check(
                project, output, List.of(project.resolveSibling("user/work")), List.of(new ProjectPath("docs/pages")));
    }
}
