package dev.fingerpost.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.output.FaultyFiles;
import dev.fingerpost.output.FaultyFiles.Fault;
import dev.fingerpost.output.FaultyFiles.Killed;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What `init`, `new` and `import` write: all or nothing, whatever the disk does, and nothing that was there is touched. */
class NewFilesTest {
    private static final SortedMap<ProjectPath, byte[]> FILES = new TreeMap<>(Map.of(
            new ProjectPath("fingerpost.yaml"), bytes("title: T\n"),
            new ProjectPath("content/index.md"), bytes("# Home\n"),
            new ProjectPath("content/guides/a.md"), bytes("# A\n")));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private enum Way {
        INTO_A_FOLDER {
            @Override
            void write(FileOps disk, Path project) throws MachineException {
                NewFiles.write(disk, project, FILES);
            }
        },
        A_FOLDER {
            @Override
            void write(FileOps disk, Path project) throws MachineException {
                NewFiles.writeFolder(disk, project, FILES);
            }
        };

        abstract void write(FileOps disk, Path project) throws MachineException;
    }

    private static Path home() throws IOException {
        Path home = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/me");
        Files.createDirectories(home);
        Files.writeString(home.resolve("mine"), "mine");
        return home;
    }

    /** Files with their texts, and folders. */
    private static Map<String, String> left(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(one -> !one.equals(folder)).toList()) {
                found.put(
                        folder.relativize(path).toString(),
                        Files.isDirectory(path) ? "folder" : Files.readString(path));
            }
        }
        return found;
    }

    private static final Map<String, String> WHOLE = Map.of(
            "mine", "mine",
            "project", "folder",
            "project/fingerpost.yaml", "title: T\n",
            "project/content", "folder",
            "project/content/index.md", "# Home\n",
            "project/content/guides", "folder",
            "project/content/guides/a.md", "# A\n");

    @ParameterizedTest
    @EnumSource
    void allOfThemAreWrittenOrNoneWhateverFails(Way way) throws Exception {
        for (Fault fault : Fault.values()) {
            boolean reached = fault != Fault.NONE;
            for (int n = 0; reached; n++) {
                Path home = home();
                Path project = home.resolve("project");
                FaultyFiles faulty = new FaultyFiles(new RealFiles(), fault, n);
                String when = way + ", " + fault + " at operation " + n;
                boolean done = false;
                boolean killed = false;
                String told = "";
                try {
                    way.write(faulty, project);
                    done = true;
                } catch (MachineException e) {
                    told = e.hint();
                } catch (Killed e) {
                    killed = true;
                }
                reached = faulty.isReached();
                Map<String, String> left = left(home);
                if (done) {
                    assertThat(left).as(when).isEqualTo(WHOLE);
                } else if (!killed && fault != Fault.FAILS_FROM_HERE) {
                    assertThat(left).as(when).isEqualTo(Map.of("mine", "mine"));
                    assertThat(told).as(when).isEqualTo("nothing was left behind");
                } else if (left.size() > 1 && !killed) {
                    assertThat(told).as(when).contains("remove");
                }
                // Half of a file has its name never.
                left.forEach((path, text) -> {
                    if (WHOLE.containsKey(path)) {
                        assertThat(text).as(when + ": " + path).isEqualTo(WHOLE.get(path));
                    }
                });
                if (way == Way.A_FOLDER && !left.equals(WHOLE)) {
                    assertThat(project).as(when).doesNotExist();
                    way.write(new RealFiles(), project);
                    assertThat(left(home)).as(when + ", then again").isEqualTo(WHOLE);
                }
            }
        }
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThere() throws Exception {
        Path home = home();
        Files.createDirectories(home.resolve("content/guides"));
        Files.writeString(home.resolve("content/index.md"), "mine");
        assertThatThrownBy(() -> NewFiles.write(home, FILES)).hasMessageContaining("is there already");
        assertThat(left(home))
                .isEqualTo(Map.of(
                        "mine", "mine", "content", "folder", "content/guides", "folder", "content/index.md", "mine"));
    }

    @ParameterizedTest
    @CsvSource({"../x.md", "content/../../x.md", "content/..", "/home/x.md"})
    void nothingIsWrittenWhereOneFileLeadsOut(String path) throws IOException {
        SortedMap<ProjectPath, byte[]> files = new TreeMap<>(FILES);
        files.put(new ProjectPath(path), bytes("x"));
        Path home = home();
        Map<String, String> before = left(home.getParent());
        assertThatThrownBy(() -> NewFiles.write(home.resolve("a"), files))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("`" + path + "` does not lie in `/home/me/a`");
        assertThatThrownBy(() -> NewFiles.writeFolder(home.resolve("a"), files)).isInstanceOf(MachineException.class);
        assertThat(left(home.getParent())).isEqualTo(before);
    }
}
