package dev.fingerpost.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.output.FaultyFiles;
import dev.fingerpost.output.FaultyFiles.Fault;
import dev.fingerpost.output.FaultyFiles.Killed;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that a command gives another text: they have the old one or the new one, whatever the disk does, and nothing else is touched. */
class RewrittenFilesTest {
    private static final String OLD = "old\n";
    private static final String NEW = "new\n";

    /** Who writes, and where. */
    private enum Writer {
        MEND("content/a.md") {
            @Override
            void write(FileOps files, Path project) throws MachineException {
                SourceFile read = new SourceFile(new ProjectPath(path), OLD);
                assertThat(MendedFiles.replace(files, project, read, NEW)).isNull();
            }
        },
        IDS("ids.txt") {
            @Override
            void write(FileOps files, Path project) throws MachineException {
                IdsFile.write(files, project, NEW);
            }
        },
        BASELINE("baseline.txt") {
            @Override
            void write(FileOps files, Path project) throws MachineException {
                BaselineFile.write(files, project, NEW);
            }
        },
        LINKS(".fingerpost/links.json") {
            @Override
            void write(FileOps files, Path project) throws MachineException {
                LinksFile.write(files, project, new TreeMap<>());
            }

            @Override
            String text() {
                return "{}\n";
            }
        };

        final String path;

        Writer(String path) {
            this.path = path;
        }

        abstract void write(FileOps files, Path project) throws MachineException;

        String text() {
            return NEW;
        }

        Path project() throws IOException {
            Path project = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project");
            Files.createDirectories(project.resolve(path).getParent());
            Files.writeString(project.resolve(path), OLD);
            return project;
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        texts.remove(".fingerpost/.gitignore");
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void haveTheOldTextOrTheNewOneWhateverFails(Writer writer) throws Exception {
        for (Fault fault : Fault.values()) {
            boolean reached = fault != Fault.NONE;
            for (int n = 0; reached; n++) {
                Path project = writer.project();
                FaultyFiles faulty = new FaultyFiles(new RealFiles(), fault, n);
                String when = writer + ", " + fault + " at operation " + n;
                boolean done = false;
                boolean killed = false;
                try {
                    writer.write(faulty, project);
                    done = true;
                } catch (MachineException e) {
                    assertThat(e).as(when).hasMessageContaining("no space left on device");
                } catch (Killed e) {
                    killed = true;
                }
                reached = faulty.isReached();
                Map<String, String> left = texts(project);
                assertThat(left.get(writer.path)).as(when).isIn(done ? null : OLD, writer.text());
                // What is left is set aside: no build carries it over.
                left.keySet().stream()
                        .filter(path -> !path.equals(writer.path))
                        .forEach(path -> assertThat(FileNames.isSetAside(
                                        Path.of(path).getFileName().toString()))
                                .as(when + ": " + path)
                                .isTrue());
                if (!killed && fault != Fault.FAILS_FROM_HERE) {
                    assertThat(left).as(when).containsOnlyKeys(writer.path);
                }

                Files.writeString(project.resolve(writer.path), OLD);
                writer.write(new RealFiles(), project);
                assertThat(texts(project)).as(when + ", then again").isEqualTo(Map.of(writer.path, writer.text()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void areNotWrittenThroughALink(Writer writer) throws Exception {
        Path project = writer.project();
        Path outside = Files.writeString(project.resolveSibling("outside"), "not ours");
        Path file = project.resolve(writer.path);
        Files.createSymbolicLink(file.resolveSibling("." + file.getFileName() + ".new"), outside);

        writer.write(new RealFiles(), project);

        assertThat(outside).hasContent("not ours");
        assertThat(texts(project)).isEqualTo(Map.of(writer.path, writer.text()));
    }
}
