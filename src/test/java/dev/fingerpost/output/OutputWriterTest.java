package dev.fingerpost.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.output.Stage.Written;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputWriterTest {
    private static final Map<String, String> FIRST =
            Map.of("index.html", "home", "guides/rag.html", "rag", "guides/old.html", "old", "a/b/c/d.css", "css");
    private static final Map<String, String> SECOND =
            Map.of("index.html", "new home", "guides/rag.html", "rag", "a/b.css", "css", "new/x.html", "x");

    @TempDir
    Path temp;

    static List<Configuration> systems() {
        return Folders.systems();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void replacesOneSiteByAnotherOnEverySystem(Configuration system) throws MachineException {
        replacesOneSiteByAnother(Folders.project(system));
    }

    @Test
    void replacesOneSiteByAnotherOnTheRealDisk() throws IOException, MachineException {
        replacesOneSiteByAnother(temp.toRealPath());
    }

    private void replacesOneSiteByAnother(Path project) throws MachineException {
        Path site = project.resolve("site");

        assertThat(write(project, FIRST)).isEqualTo(new Written(4, 0, 0));
        assertThat(Folders.texts(site)).isEqualTo(Folders.withManifest(FIRST));

        assertThat(write(project, SECOND)).isEqualTo(new Written(3, 1, 2));
        assertThat(Folders.texts(site)).isEqualTo(Folders.withManifest(SECOND));
        // What stands there is nobody's to commit, even where the project's own .gitignore does not say so.
        assertThat(Folders.texts(project.resolve(".fingerpost")))
                .isEqualTo(Map.of(".gitignore", "*\n", "site.lock", ""));
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException, MachineException {
        Path project = temp.toRealPath();
        write(project, FIRST);
        Map<Path, FileTime> before = age(project.resolve("site"));

        assertThat(write(project, FIRST)).isEqualTo(new Written(0, 4, 0));

        assertThat(times(project.resolve("site"))).isEqualTo(before);
    }

    @Test
    void leavesUnchangedFilesUntouchedWhenOthersChange() throws IOException, MachineException {
        Path project = temp.toRealPath();
        write(project, FIRST);
        Path same = project.resolve("site/guides/rag.html");
        Map<Path, FileTime> before = age(project.resolve("site"));

        write(project, SECOND);

        assertThat(Files.getLastModifiedTime(same)).isEqualTo(before.get(same));
    }

    @Test
    void givesFilesTheSameRightsWhateverTheUmask() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Path page = project.resolve("site/index.html");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-------"));

        assertThat(write(project, FIRST)).isEqualTo(new Written(1, 3, 0));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
                .isEqualTo("rw-r--r--");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page.getParent())))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void writesToAnEmptyFolderAndToOneThatIsNotThereYet() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        Files.createDirectories(project.resolve("empty"));

        Folders.write(Folders.writer(new RealFiles(), project, project.resolve("empty")), FIRST, false);
        Folders.write(Folders.writer(new RealFiles(), project, project.resolve("a/b/c")), FIRST, false);

        assertThat(Folders.texts(project.resolve("empty"))).isEqualTo(Folders.withManifest(FIRST));
        assertThat(Folders.texts(project.resolve("a/b/c"))).isEqualTo(Folders.withManifest(FIRST));
    }

    @Test
    void writesBackWhatSomebodyDeleted() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Files.delete(project.resolve("site/index.html"));

        assertThat(write(project, FIRST)).isEqualTo(new Written(1, 3, 0));
        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(FIRST));
    }

    @Test
    void namesForeignFilesAndKeepsThem() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Folders.put(project, "site/CNAME", "example.org");
        Folders.put(project, "site/guides/.git/config", "mine");
        Files.createSymbolicLink(project.resolve("site/link"), project);
        var before = Folders.texts(project);

        assertThatThrownBy(() -> write(project, SECOND))
                .isInstanceOf(MachineException.class)
                .hasMessage("`/home/project/site` holds files that Fingerpost did not write:"
                        + " `CNAME`, `guides/.git/config`, `link`");
        assertThatThrownBy(() -> clean(project, SECOND)).isInstanceOf(MachineException.class);
        assertThat(Folders.texts(project)).isEqualTo(before);
    }

    @Test
    void aFolderOfTheManifestsNameIsForeign() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        Path folder = Files.createDirectories(project.resolve("site/" + Manifest.NAME));

        assertThatThrownBy(() -> write(project, FIRST))
                .isInstanceOf(MachineException.class)
                .hasMessageContaining("did not write: `" + Manifest.NAME + "`");

        Files.delete(folder);
        assertThat(write(project, FIRST)).isEqualTo(new Written(4, 0, 0));
    }

    @Test
    void aForeignFileIsNamedEvenWhereTheNewSiteHasOneOfThatName() throws MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Folders.put(project, "site/new/x.html", "mine");

        assertThatThrownBy(() -> write(project, SECOND)).hasMessageContaining("did not write: `new/x.html`");
        assertThat(Folders.texts(project.resolve("site"))).containsEntry("new/x.html", "mine");
    }

    @Test
    void replacesFilesChangedByHandOnlyWhenTold() throws MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Folders.put(project, "site/index.html", "by hand");
        Folders.put(project, "site/guides/old.html", "by hand");

        assertThatThrownBy(() -> write(project, SECOND))
                .hasMessage("files in `/home/project/site` were changed since Fingerpost wrote them:"
                        + " `guides/old.html`, `index.html`");
        assertThat(Folders.texts(project.resolve("site"))).containsEntry("index.html", "by hand");

        clean(project, SECOND);
        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(SECOND));
    }

    @Test
    void trustsNoManifestThatIsNotAsItWrote() throws MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Folders.put(project, "site/" + Manifest.NAME, Manifest.empty().text().replace("2", "3"));

        assertThatThrownBy(() -> clean(project, SECOND)).hasMessageContaining("is not as Fingerpost wrote it");
        assertThat(Folders.texts(project.resolve("site"))).containsEntry("index.html", "home");
    }

    @Test
    void aStageThatIsNotCommittedLeavesNothing() throws IOException, MachineException {
        Path project = temp.toRealPath();
        write(project, FIRST);
        OutputWriter writer = Folders.writer(new RealFiles(), project, project.resolve("site"));

        try (Stage stage = writer.stage()) {
            Folders.files(SECOND).forEach(stage);
            assertThat(Folders.texts(project.resolve(".fingerpost/site.stage")))
                    .containsEntry("index.html", "new home");
        }

        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(FIRST));
        assertThat(Folders.texts(project.resolve(".fingerpost"))).containsOnlyKeys(".gitignore", "site.lock");
    }

    @Test
    void aFileThatSomebodyChangesWhileTheSiteIsMadeIsNotTakenForOurs() throws IOException, MachineException {
        Path project = temp.toRealPath();
        write(project, FIRST);
        OutputWriter writer = Folders.writer(new RealFiles(), project, project.resolve("site"));

        try (Stage stage = writer.stage()) {
            Folders.files(SECOND).forEach(stage);
            Folders.put(project, "site/guides/rag.html", "by hand");
            assertThatThrownBy(() -> stage.commit(false)).hasMessageContaining("`guides/rag.html` changed meanwhile");
        }

        assertThat(Folders.texts(project.resolve("site"))).containsEntry("guides/rag.html", "by hand");
        assertThat(Folders.texts(project.resolve("site"))).containsEntry("index.html", "home");
    }

    @Test
    void aSecondBuildAtOnceIsTold() throws IOException, MachineException {
        Path project = temp.toRealPath();
        write(project, FIRST);
        try (Closeable lock = new RealFiles().lock(project.resolve(".fingerpost/site.lock"))) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> write(project, SECOND)).hasMessageStartingWith("another build is writing to");
        }
        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(FIRST));
        write(project, SECOND);
        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(SECOND));
    }

    /** A pipe is no plain file either, and to open one waits for whoever reads it. */
    @Test
    void aJournalOfNothingIsTakenAway() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        Folders.put(project, ".fingerpost/site.journal", "The stage is whole.\n");
        write(project, FIRST);
        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(FIRST));
        assertThat(project.resolve(".fingerpost/site.journal")).doesNotExist();
    }

    @Test
    void aLockThatIsNoPlainFileIsTold() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Path lock = project.resolve(".fingerpost/site.lock");
        Files.delete(lock);
        Files.createDirectory(lock);

        assertThatThrownBy(() -> write(project, SECOND))
                .hasMessageContaining("its lock `" + lock + "` is no plain file: remove it");
    }

    @Test
    void whatStandsWhereTheJournalBelongsIsNamed() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        Path journal = project.resolve(".fingerpost/site.journal");
        Folders.put(project, ".fingerpost/site.journal/x", "mine");

        assertThatThrownBy(() -> write(project, SECOND))
                .isInstanceOfSatisfying(
                        MachineException.class,
                        e -> assertThat(e.hint())
                                .isEqualTo(
                                        "the site that is there stays as it was; move away what is in the way, then build again"))
                .hasMessageContaining("`" + journal + "` is there already");
    }

    @Test
    void doesNotPrepareASiteBehindALink() throws IOException {
        Path project = Folders.project(systems().get(0));
        Files.createDirectories(project.resolveSibling("elsewhere"));
        Files.createSymbolicLink(project.resolve(".fingerpost"), project.resolveSibling("elsewhere"));

        assertThatThrownBy(() -> write(project, FIRST)).hasMessage("`/home/project/.fingerpost` is no folder");
    }

    @Test
    void keepsWhatAppearsInTheSiteWhileItIsWritten() throws IOException, MachineException {
        Path project = Folders.project(systems().get(0));
        write(project, FIRST);
        FileOps late = new FaultyFiles(new RealFiles()) {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (from.endsWith("site")) {
                    Folders.put(project, "site/guides/notes.txt", "mine");
                }
                super.move(from, to);
            }
        };

        assertThatThrownBy(() -> Folders.write(Folders.writer(late, project, project.resolve("site")), SECOND, false))
                .hasMessageContaining("are kept in `/home/project/.fingerpost/site.old`");
        assertThat(Folders.texts(project.resolve("site"))).isEqualTo(Folders.withManifest(SECOND));
        assertThat(Folders.texts(project.resolve(".fingerpost/site.old"))).containsEntry("guides/notes.txt", "mine");
    }

    @Test
    void aPathThatLeadsOutOfTheSiteIsAFaultOfOurs() {
        Path project = Folders.project(systems().get(0));
        for (String path : List.of("../x", "/x", "a//b", "a/./b", "", "a/", "a\\b", Manifest.NAME, "con")) {
            assertThatThrownBy(() -> write(project, Map.of(path, "")))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (Map<String, String> clash : List.of(Map.of("a", "", "A", ""), Map.of("a", "", "A/b", ""))) {
            assertThatThrownBy(() -> write(project, clash)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Written write(Path project, Map<String, String> site) throws MachineException {
        return Folders.write(Folders.writer(new RealFiles(), project, project.resolve("site")), site, false);
    }

    private static Written clean(Path project, Map<String, String> site) throws MachineException {
        return Folders.write(Folders.writer(new RealFiles(), project, project.resolve("site")), site, true);
    }

    /** Makes all below a folder old, so that whoever touches it shows. */
    private static Map<Path, FileTime> age(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            }
        }
        return times(folder);
    }

    private static Map<Path, FileTime> times(Path folder) throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return new TreeMap<>(times);
    }
}
