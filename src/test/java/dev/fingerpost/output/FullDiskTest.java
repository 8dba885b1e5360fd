package dev.fingerpost.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.file.OutputFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else a disk without room must not do; {@link StoppedWriterTest} has the site. */
class FullDiskTest {
    private static final String FULL = "No space left on device";
    private static final Map<String, String> SITE = Map.of("index.html", "home");

    @TempDir
    Path temp;

    /** Locks of the real disk belong to a whole process, which may go on to the next build. */
    @Test
    void aBuildThatFailsBeforeItsFirstFileKeepsNoLaterOneOut() throws IOException, MachineException {
        Path project = temp.toRealPath();
        FileOps full = new FaultyFiles(new RealFiles()) {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                throw new IOException(FULL);
            }
        };
        assertThatThrownBy(() -> Folders.write(writer(full, project), SITE, false))
                .hasMessageContaining(FULL);

        Folders.write(writer(new RealFiles(), project), SITE, false);

        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(SITE));
    }

    /** Whoever comes in between, as another thread does, is to find that there is no room, not that the folder is gone. */
    @Test
    void theFirstReasonIsTheOneThatIsTold() throws IOException, MachineException {
        Path project = temp.toRealPath();
        Deque<OutputFile> between = new ArrayDeque<>(Folders.files(Map.of("guides/other.html", "other")));
        List<Stage> stages = new ArrayList<>();
        FileOps full = new FaultyFiles(new RealFiles()) {
            @Override
            public void makeFolder(Path folder) throws IOException {
                if (folder.endsWith("guides")) {
                    while (!between.isEmpty()) {
                        stages.get(0).accept(between.pop());
                    }
                    throw new IOException(FULL);
                }
                super.makeFolder(folder);
            }
        };
        try (Stage stage = writer(full, project).stage()) {
            stages.add(stage);
            Folders.files(Map.of("guides/one.html", "one")).forEach(stage);
            assertThatThrownBy(() -> stage.commit(false)).hasMessageContaining(FULL);
        }
    }

    @Test
    void aWorkFolderOnAnotherDiskIsTold() throws IOException, MachineException {
        Path project = temp.toRealPath();
        FileOps apart = new FaultyFiles(new RealFiles()) {
            @Override
            public void move(Path from, Path to) throws IOException {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "Invalid cross-device link");
            }
        };
        assertThatThrownBy(() -> Folders.write(writer(apart, project), SITE, false))
                .isInstanceOfSatisfying(
                        MachineException.class,
                        e -> assertThat(e.hint())
                                .contains("let `" + project.resolve(".fingerpost") + "` be on the same disk"));
    }

    /** A pipe there, or a link, is nothing that a build left. */
    @Test
    void whatStandsWhereTheOldSiteBelongsIsNamed() throws IOException, MachineException {
        Path project = temp.toRealPath();
        Folders.put(project, ".fingerpost/site.old", "mine");

        assertThatThrownBy(() -> Folders.write(writer(new RealFiles(), project), SITE, false))
                .hasMessage("`" + project.resolve(".fingerpost/site.old") + "` is no folder");
        assertThat(project.resolve(".fingerpost/site.old")).hasContent("mine");
    }

    private static OutputWriter writer(FileOps files, Path project) throws MachineException {
        return Folders.writer(files, project, project.resolve("site"));
    }
}
