package dev.fingerpost.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.Limits;
import dev.fingerpost.output.Folders;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.project.Changes.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileMemoryTest {
    private static final Inputs.Options OPTIONS = new Inputs.Options(null, true, 1);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    private final Path project = Folders.project(Configuration.unix());
    private final FileMemory memory = new FileMemory();

    @BeforeEach
    void makeProject() {
        Folders.put(project, "fingerpost.yaml", "title: Test\n");
        Folders.put(project, "content/a.md", "# A\n");
        Folders.put(project, "content/guides/b.md", "# B\n\n``` file=examples/x.py\n```\n");
        Folders.put(project, "content/guides/b.png", "png");
        Folders.put(project, "examples/x.py", "x = 1\n");
    }

    @Test
    void whatNobodyDoubtsIsTheSameValue() {
        Inputs first = read();

        Inputs second = read();

        assertThat(second.pages().get(0)).isSameAs(first.pages().get(0));
        assertThat(second.contentFiles().get(0).bytes())
                .isSameAs(first.contentFiles().get(0).bytes());
    }

    @Test
    void onlyWhatIsDoubtedIsReadAgain() {
        Inputs first = read();
        Folders.put(project, "content/a.md", "# A 2\n");
        Folders.put(project, "content/guides/b.md", "# B 2\n");
        Folders.put(project, "content/c.md", "# C\n");

        tell(edited("content/a.md"));

        Inputs second = read();
        assertThat(second.pages().get(0).text()).isEqualTo("# A 2\n");
        assertThat(second.pages()).hasSize(2);
        assertThat(second.pages().get(1)).isSameAs(first.pages().get(1));
        tell(Changes.of(Scope.ALL));
        assertReadsLikeTheFirstTime();
    }

    @Test
    void whatIsSmallEnoughToBeShownMayBeTooLargeForATemplate() {
        Folders.put(project, "templates/pages/page.ftlh", "x".repeat(Limits.TEMPLATE_FILE_BYTES + 1));
        Folders.put(project, "content/c.md", "# C\n\n``` file=templates/pages/page.ftlh\n```\n");
        Inputs first = read();
        assertThat(first.included()).containsKey(new ProjectPath("templates/pages/page.ftlh"));

        Inputs second = read();

        assertThat(first.theme().templates()).doesNotContainKey(ThemePath.template("pages/page"));
        assertThat(second.theme().templates()).doesNotContainKey(ThemePath.template("pages/page"));
    }

    @Test
    void aFileThatHoldsTheSameStaysTheSameValue() {
        Inputs first = read();

        tell(Changes.of(Scope.ALL));

        assertThat(read().pages().get(0)).isSameAs(first.pages().get(0));
    }

    @Test
    void aNamedFileIsReadEvenIfItLooksTheSame() throws IOException {
        age("content/a.md");
        read();
        Folders.put(project, "content/a.md", "# Z\n");
        age("content/a.md");

        tell(edited("content/a.md"));

        assertThat(read().pages().get(0).text()).isEqualTo("# Z\n");
    }

    @Test
    void comparingFindsOtherSizesAndTimes() throws IOException {
        age("content/a.md");
        age("content/guides/b.md");
        read();
        Folders.put(project, "content/a.md", "# Z\n");
        Folders.put(project, "content/guides/c.md", "# C\n");

        tell(Changes.of(Scope.COMPARED));

        assertReadsLikeTheFirstTime();
    }

    @Test
    void comparingDoesNotTrustAFileThatWasReadWhileItWasFresh() throws IOException {
        FileTime now = Files.getLastModifiedTime(project.resolve("content/a.md"));
        read();
        Folders.put(project, "content/a.md", "# Z\n");
        Files.setLastModifiedTime(project.resolve("content/a.md"), now);

        tell(Changes.of(Scope.COMPARED));

        assertReadsLikeTheFirstTime();
    }

    @Test
    void aFolderThatNobodyWatchedIsLookedAt() {
        read();
        Folders.put(project, "content/guides/b.md", "# B 2\n");
        Folders.put(project, "content/guides/c.md", "# C\n");

        tell(Changes.unsure(Set.of(project.resolve("content/guides"))));

        assertReadsLikeTheFirstTime();
    }

    @Test
    void knowsWhichNamesMatter() {
        read();

        assertThat(memory.folders())
                .containsExactlyInAnyOrder(
                        project,
                        project.resolve("content"),
                        project.resolve("content/guides"),
                        project.resolve("examples"));
        assertThat(memory.concerns(project, "content")).isTrue();
        assertThat(memory.concerns(project, "templates")).isTrue();
        assertThat(memory.concerns(project, "ids.txt")).isTrue();
        assertThat(memory.concerns(project, "examples")).isTrue();
        assertThat(memory.concerns(project, "site")).isFalse();
        assertThat(memory.concerns(project.resolve("content"), "new")).isTrue();
        assertThat(memory.concerns(project.resolve("content"), ".a.md.swp")).isFalse();
        assertThat(memory.concerns(project.resolve("content"), "_parts")).isFalse();
        assertThat(memory.concerns(project.resolve("examples"), "x.py")).isTrue();
        assertThat(memory.concerns(project.resolve("examples"), "y.py")).isFalse();
        assertThat(memory.concerns(project.resolve("elsewhere"), "x")).isFalse();
    }

    @Test
    void afterAnyEditsAReadingIsLikeTheFirst() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            for (int step = 0; step < 40; step++) {
                Changes changes = Changes.none();
                for (int edits = random.nextInt(3); edits >= 0; edits--) {
                    changes = changes.and(edit(random));
                }
                tell(changes);
                assertThat(memoryRead()).as("seed %d, step %d", seed, step).isEqualTo(fresh());
            }
        }
    }

    /** Changes something, and says so as a watcher would. */
    private Changes edit(Random random) {
        try {
            List<Path> folders = below(project, true);
            List<Path> files = below(project, false);
            Path folder = folders.get(random.nextInt(folders.size()));
            Path fresh = folder.resolve(
                    List.of("a.md", "b.md", "c.png", "d", "CON", "e.md").get(random.nextInt(6)));
            Path old = files.isEmpty() ? fresh : files.get(random.nextInt(files.size()));
            int kind = random.nextInt(6);
            if (kind == 0 && Files.isRegularFile(old)) {
                Files.delete(old);
                return moved(old);
            }
            if (kind == 1 && !Files.exists(fresh) && Files.isRegularFile(old)) {
                Files.move(old, fresh);
                return moved(old).and(moved(fresh));
            }
            if (kind == 2 && !Files.exists(fresh) && folder.getNameCount() < 6) {
                Files.createDirectory(fresh);
                return moved(fresh);
            }
            Path target = folders.get(random.nextInt(folders.size())).resolve("moved");
            if (kind == 3 && !folder.equals(project) && !target.startsWith(folder) && !Files.exists(target)) {
                Files.move(folder, target);
                return moved(folder).and(moved(target));
            }
            if (kind == 4 && !folder.equals(project) && random.nextInt(4) == 0) {
                delete(folder);
                return moved(folder);
            }
            Path file = Files.isDirectory(fresh) ? fresh.resolve("f.md") : fresh;
            boolean there = Files.exists(file);
            byte[] text = {'#', ' ', (byte) (random.nextInt(9) == 0 ? 0xE9 : 'a' + random.nextInt(20)), '\n'};
            Files.write(file, text);
            return there ? edited(project.relativize(file).toString()) : moved(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static List<Path> below(Path top, boolean folders) throws IOException {
        try (Stream<Path> walk = Files.walk(top)) {
            return new ArrayList<>(walk.filter(path -> Files.isDirectory(path) == folders)
                    .sorted()
                    .toList());
        }
    }

    private void assertReadsLikeTheFirstTime() {
        assertThat(memoryRead()).isEqualTo(fresh());
    }

    private Noted<Inputs> fresh() {
        return InputReader.read(project, new FileMemory(), new TreeMap<>(), OPTIONS);
    }

    private Noted<Inputs> memoryRead() {
        return InputReader.read(project, memory, new TreeMap<>(), OPTIONS);
    }

    private Inputs read() {
        return memoryRead().value();
    }

    private void tell(Changes changes) {
        memory.doubt(changes);
    }

    private Changes edited(String path) {
        return new Changes(Scope.NAMED, Set.of(project.resolve(path)), Set.of(), Set.of());
    }

    private static Changes moved(Path path) {
        return new Changes(Scope.NAMED, Set.of(), Set.of(path), Set.of());
    }

    private void age(String path) throws IOException {
        Files.setLastModifiedTime(project.resolve(path), LONG_AGO);
    }
}
