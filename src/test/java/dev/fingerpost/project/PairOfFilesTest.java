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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** A new file and the change that tells of it: both or neither, wherever the program is stopped. */
class PairOfFilesTest {
    private static final ProjectPath OLD = new ProjectPath("content/decisions/0001-one.md");
    private static final ProjectPath NEW = new ProjectPath("content/decisions/0002-two.md");

    private static final Map<String, String> NEITHER = Map.of(OLD.text(), "one\r\n");
    private static final Map<String, String> BOTH = Map.of(OLD.text(), "one\r\ntold\n", NEW.text(), "two\n");

    private final Path project = project();

    private static Path project() {
        try {
            Path project = Jimfs.newFileSystem(Configuration.unix()).getPath("/project");
            Files.createDirectories(project.resolve("content/decisions"));
            Files.writeString(project.resolve(OLD.text()), "one\r\n");
            return project;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(FileOps files, Path project) throws MachineException {
        PairOfFiles.write(files, project, new PairOfFiles.Text(NEW, "two\n"), OLD, before -> before + "told\n");
    }

    private static Map<String, String> texts(Path project) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(project.resolve("content"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(project.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "NONE")
    void bothOrNeitherWhereverItStops(Fault fault) throws Exception {
        boolean reached = true;
        for (int n = 0; reached; n++) {
            Path there = project();
            FaultyFiles faulty = new FaultyFiles(new RealFiles(), fault, n);
            String said = "done";
            try {
                write(faulty, there);
            } catch (Killed e) {
                said = "killed";
            } catch (MachineException e) {
                said = e.hint();
            }
            reached = faulty.isReached();
            Map<String, String> left = texts(there);
            PairOfFiles.finish(new RealFiles(), there);
            Map<String, String> now = texts(there);
            assertThat(now).as("%s at operation %d: %s", fault, n, said).isIn(NEITHER, BOTH);
            if (said.equals("done") || said.startsWith("neither")) {
                assertThat(left).isEqualTo(said.equals("done") ? BOTH : NEITHER);
                assertThat(now).isEqualTo(left);
            }
            if (now.equals(NEITHER)) {
                write(new RealFiles(), there);
                assertThat(texts(there)).isEqualTo(BOTH);
            }
        }
    }

    @Test
    void finishingCanBeStoppedToo() throws Exception {
        boolean reached = true;
        for (int n = 0; reached; n++) {
            boolean again = true;
            for (int m = 0; again; m++) {
                Path there = project();
                FaultyFiles first = new FaultyFiles(new RealFiles(), Fault.KILLED, n);
                FaultyFiles second = new FaultyFiles(new RealFiles(), Fault.KILLED, m);
                try {
                    write(first, there);
                } catch (Killed e) {
                    assertThat(first.isReached()).isTrue();
                }
                try {
                    PairOfFiles.finish(second, there);
                } catch (Killed e) {
                    assertThat(second.isReached()).isTrue();
                }
                PairOfFiles.finish(new RealFiles(), there);
                assertThat(texts(there)).as("killed at %d, then at %d", n, m).isIn(NEITHER, BOTH);
                reached = first.isReached();
                again = second.isReached();
            }
        }
    }

    @Test
    void whatSomebodyWroteInTheMeantimeStays() throws Exception {
        int n = 0;
        Path decided = project.resolve(".fingerpost/pair");
        for (Path there = project(); !Files.exists(decided); n++) {
            there = project();
            try {
                write(new FaultyFiles(new RealFiles(), Fault.KILLED, n), there);
            } catch (Killed e) {
                decided = there.resolve(".fingerpost/pair");
            }
        }
        Path there = decided.getParent().getParent();
        Files.writeString(there.resolve(OLD.text()), "mine");

        assertThat(PairOfFiles.finish(new RealFiles(), there)).containsExactly(NEW.text(), OLD.text());

        assertThat(texts(there)).isEqualTo(Map.of(OLD.text(), "mine", NEW.text(), "two\n"));
        assertThat(decided).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.md",
                "/outside.md",
                "content/../../outside.md",
                "content/./../../outside.md",
                "content//outside.md",
                "content/outside.txt",
                ".fingerpost/../../outside.md",
                "linked/outside.md"
            })
    void whatIsToBeFinishedLiesInTheProject(String path) throws Exception {
        Path work = Files.createDirectories(project.resolve(".fingerpost/pair"));
        Files.createSymbolicLink(project.resolve("linked"), project.getParent());
        for (String paths : List.of(path + "\n" + OLD + "\n", NEW + "\n" + path + "\n", path + "\n")) {
            Files.writeString(work.resolve("paths"), paths);
            Files.writeString(work.resolve("made"), "a stranger's");
            Files.writeString(work.resolve("before"), "one\r\n");
            Files.writeString(work.resolve("after"), "a stranger's");

            assertThatThrownBy(() -> PairOfFiles.finish(new RealFiles(), project))
                    .isInstanceOf(IOException.class);

            assertThat(texts(project)).isEqualTo(NEITHER);
            assertThat(project.resolveSibling("outside.md")).doesNotExist();
        }
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThere() throws Exception {
        Files.writeString(project.resolve(NEW.text()), "mine");

        assertThatThrownBy(() -> write(new RealFiles(), project)).hasMessageContaining("something is there already");

        assertThat(texts(project)).isEqualTo(Map.of(OLD.text(), "one\r\n", NEW.text(), "mine"));
    }

    @Test
    void bytesThatAreNoTextAreNotChanged() throws Exception {
        byte[] bytes = {'a', (byte) 0xE9, '\n'};
        Files.write(project.resolve(OLD.text()), bytes);

        assertThatThrownBy(() -> write(new RealFiles(), project)).isInstanceOf(MachineException.class);

        assertThat(Files.readAllBytes(project.resolve(OLD.text()))).isEqualTo(bytes);
    }
}
