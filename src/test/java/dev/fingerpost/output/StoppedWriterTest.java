package dev.fingerpost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.output.FaultyFiles.Fault;
import dev.fingerpost.output.FaultyFiles.Killed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Lets every single operation of a build fail, or the build end there, and looks at what readers then have. */
@Tag("slow")
class StoppedWriterTest {
    private static final Map<String, String> OLD =
            Map.of("index.html", "home", "a/same.html", "same", "a/gone.html", "gone", "b/c/gone.html", "gone");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new home", "a/same.html", "same", "a/new.html", "new", "d/e.html", "new");

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "NONE")
    void aReplacedSiteIsTheOldOrTheNewOneWhole(Fault fault) throws MachineException {
        int n = 0;
        while (isReached(new RealFiles(), Folders.withManifest(OLD), fault, n)) {
            n++;
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "NONE")
    void aSiteIsNeverAbsentWhereNamesCanBeExchanged(Fault fault) throws MachineException {
        int n = 0;
        while (isReached(exchanging(), Folders.withManifest(OLD), fault, n)) {
            n++;
        }
    }

    /** A disk that exchanges two names in one step, as Java on this one cannot. */
    private static FileOps exchanging() {
        FileOps real = new RealFiles();
        return new FaultyFiles(real) {
            @Override
            public boolean exchange(Path one, Path other) throws IOException {
                Path third = one.resolveSibling("third");
                real.move(one, third);
                real.move(other, one);
                real.move(third, other);
                return true;
            }
        };
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "NONE")
    void aFirstSiteIsThereWholeOrNotAtAll(Fault fault) throws MachineException {
        int n = 0;
        while (isReached(new RealFiles(), null, fault, n)) {
            n++;
        }
    }

    @Test
    void aSiteThatIsBeingMendedCanBeStoppedToo() throws MachineException {
        boolean reached = true;
        for (int n = 0; reached; n++) {
            reached = false;
            boolean again = true;
            for (int m = 0; again; m++) {
                Path project = Folders.project(Folders.systems().get(0));
                Folders.write(writer(new RealFiles(), project), OLD, false);
                FaultyFiles build = new FaultyFiles(new RealFiles(), Fault.KILLED, n);
                FaultyFiles mend = new FaultyFiles(new RealFiles(), Fault.KILLED, m);
                boolean inDanger = stop(() -> Folders.write(writer(build, project), NEW, false))
                        && Files.exists(project.resolve(".fingerpost/site.journal"));
                reached |= build.isReached();
                again = inDanger && stop(() -> writer(mend, project).recover());
                writer(new RealFiles(), project).recover();
                assertThat(Folders.texts(project.resolve("site")))
                        .as("killed at operation %d, and while mending at %d", n, m)
                        .isIn(Folders.withManifest(OLD), Folders.withManifest(NEW));
            }
        }
    }

    private interface Work {
        void run() throws MachineException;
    }

    private static boolean stop(Work work) throws MachineException {
        try {
            work.run();
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    /** One build with a fault at its n-th operation, and the command after it; false if it has no such operation. */
    private static boolean isReached(FileOps disk, SortedMap<String, String> before, Fault fault, int n)
            throws MachineException {
        String when = fault + " at operation " + n;
        Path project = Folders.project(Folders.systems().get(0));
        Path site = project.resolve("site");
        if (before != null) {
            Folders.write(writer(new RealFiles(), project), OLD, false);
        }
        FaultyFiles files = new FaultyFiles(disk, fault, n);
        boolean told = false;
        try {
            Folders.write(writer(files, project), NEW, false);
        } catch (MachineException | Killed e) {
            told = true;
        }
        SortedMap<String, String> after = Folders.withManifest(NEW);
        SortedMap<String, String> left = Folders.texts(site);
        if (!told) {
            assertThat(left).as(when).isEqualTo(after);
        }
        if (fault == Fault.FAILS || fault == Fault.FAILS_LATE) {
            assertThat(left).as(when).isIn(before, after);
        }
        boolean canExchange = disk instanceof FaultyFiles;
        boolean gone = left == null && !canExchange && fault != Fault.FAILS && fault != Fault.FAILS_LATE;
        assertThat(gone || left == before || left.equals(before) || left.equals(after))
                .as(when + " leaves no mixture")
                .isTrue();

        writer(new RealFiles(), project).recover();
        assertThat(Folders.texts(site)).as(when + ", then any command").isIn(before, after);

        Folders.write(writer(new RealFiles(), project), NEW, false);
        assertThat(Folders.texts(project)).as(when + ", then a build").isEqualTo(finished(after));
        return files.isReached();
    }

    private static SortedMap<String, String> finished(SortedMap<String, String> site) {
        SortedMap<String, String> project =
                new TreeMap<>(Map.of(".fingerpost/.gitignore", "*\n", ".fingerpost/site.lock", ""));
        site.forEach((path, text) -> project.put("site/" + path, text));
        return project;
    }

    private static OutputWriter writer(FileOps files, Path project) throws MachineException {
        return Folders.writer(files, project, project.resolve("site"));
    }
}
