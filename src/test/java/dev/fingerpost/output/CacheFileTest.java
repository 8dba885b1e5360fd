package dev.fingerpost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.output.FaultyFiles.Fault;
import dev.fingerpost.output.FaultyFiles.Killed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered is what was kept, or nothing; it stops no build and leads nowhere else. */
class CacheFileTest {
    private static final Bytes OLD = bytes("old");
    private static final Bytes NEW = bytes("newer");

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CacheFile cache(FileOps files, Path project) throws MachineException {
        return Folders.writer(files, project, project.resolve("site")).cache();
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "NONE")
    void holdsWhatWasKeptOrNothingWhateverFails(Fault fault) throws Exception {
        boolean reached = true;
        for (int n = 0; reached; n++) {
            Path project = Folders.project(Folders.systems().get(0));
            cache(new RealFiles(), project).write(OLD);
            FaultyFiles faulty = new FaultyFiles(new RealFiles(), fault, n);
            try {
                CacheFile cache = cache(faulty, project);
                cache.write(NEW);
                assertThat(cache.read()).isIn(OLD, NEW, null);
            } catch (Killed e) {
                assertThat(faulty.isReached()).isTrue();
            }
            reached = faulty.isReached();
            assertThat(cache(new RealFiles(), project).read())
                    .as("%s at operation %d", fault, n)
                    .isIn(OLD, NEW, null);
            cache(new RealFiles(), project).write(NEW);
            assertThat(cache(new RealFiles(), project).read()).isEqualTo(NEW);
        }
    }

    @Test
    void isNotWrittenThroughALink() throws Exception {
        Path project = Folders.project(Folders.systems().get(0));
        Path outside = Files.writeString(project.resolveSibling("outside"), "not ours");
        Path folder = Files.createDirectories(project.resolve(".fingerpost/cache"));
        Files.createSymbolicLink(folder.resolve(".site.build.new"), outside);

        cache(new RealFiles(), project).write(NEW);

        assertThat(outside).hasContent("not ours");
        assertThat(cache(new RealFiles(), project).read()).isEqualTo(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {".fingerpost", ".fingerpost/cache"})
    void isNotWrittenWhereALinkLeads(String link) throws IOException, MachineException {
        Path project = Folders.project(Folders.systems().get(0));
        Path outside = Files.createDirectories(project.resolveSibling("elsewhere/cache"))
                .getParent();
        Path at = project.resolve(link);
        Files.createDirectories(at.getParent());
        Files.createSymbolicLink(at, outside);

        cache(new RealFiles(), project).write(NEW);

        assertThat(Folders.texts(outside)).isEmpty();
    }
}
