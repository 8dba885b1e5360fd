package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.project.Changes;
import dev.fingerpost.project.FileMemory;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The watcher of this machine's system, on its disk: in the end, what was read is what is there. */
@Isolated("it waits for what the file system tells")
@Tag("slow")
class WatchTest {
    private static final Inputs.Options OPTIONS = new Inputs.Options(null, true, 1);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    @TempDir
    Path folder;

    private final FileMemory memory = new FileMemory();
    private OnDisk project;
    private Watch watch;
    private Noted<Inputs> read;

    @BeforeEach
    void start() throws IOException {
        project = new OnDisk(Files.createDirectories(folder.toRealPath().resolve("project"))).with(OnDisk.SMALL);
        watch = new EventWatch(FileSystems.getDefault(), memory::concerns);
        read(Changes.none());
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void noticesEditsInPlace() throws Exception {
        project.put("content/guides/a.md", "# Edited\n");
        settle();
        project.put("fingerpost.yaml", "title: Edited\n");
        settle();
        project.put("examples/x.py", "edited = 1\n");
        settle();
        project.put("templates/lib/x.ftlh", "new");
        settle();
        project.put("templates/lib/x.ftlh", "newer");
        settle();
    }

    /** What was seen ahead is given out nevertheless. */
    @Test
    void tellsThatSomethingIsThere() throws Exception {
        assertThat(watch.isStirred()).isFalse();
        project.put("content/guides/.a.md.swp", "swap");
        project.put("content/guides/a.md", "# Edited\n");
        for (long end = System.nanoTime() + PATIENCE_NANOS; !watch.isStirred() && System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
        assertThat(watch.isStirred()).isTrue();
        assertThat(watch.isStirred()).isTrue();
        Changes changes = watch.await(0);
        assertThat(changes.edited()).containsExactly(project.path("content/guides/a.md"));
        read(changes);
        settle();
    }

    @Test
    void noticesAnEditThatLooksLikeNone() throws Exception {
        Path file = project.path("content/guides/b.svg");
        FileTime time = Files.getLastModifiedTime(file);
        project.put("content/guides/b.svg", project.text("content/guides/b.svg").replace("4", "5"));
        Files.setLastModifiedTime(file, time);

        settle();
    }

    @Test
    void noticesSavesByRename() throws Exception {
        for (int i = 0; i < 5; i++) {
            project.put("content/guides/.a.md.swp", "swap");
            project.put("content/guides/4913", "");
            project.delete("content/guides/4913");
            project.move("content/guides/a.md", "content/guides/a.md~");
            project.put("content/guides/a.md", "# Saved " + i + "\n");
            project.delete("content/guides/a.md~");
            project.delete("content/guides/.a.md.swp");
            settle();
            Files.writeString(project.path("content/guides/.tmp-1"), "# Saved otherwise " + i + "\n");
            Files.move(
                    project.path("content/guides/.tmp-1"),
                    project.path("content/guides/a.md"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            settle();
        }
    }

    @Test
    void noticesWhatIsRenamedAwayAndBack() throws Exception {
        project.move("content/guides", "away");
        project.put("away/a.md", "# Edited while away\n");
        project.move("away", "content/guides");
        settle();
        project.put("content/guides/a.md", "# Edited afterwards\n");
        settle();
    }

    @Test
    void followsFoldersThatAreRenamed() throws Exception {
        project.put("content/guides/deep/er/x.md", "# X\n");
        settle();
        project.move("content/guides", "content/other");
        settle();
        project.put("content/other/deep/er/x.md", "# Edited\n");
        settle();
        project.put("content/guides/new.md", "# New\n");
        settle();
        project.put("content/guides/new.md", "# Newer\n");
        settle();
        project.move("content/other", "content/guides/inside");
        settle();
        project.put("content/guides/inside/deep/er/x.md", "# Edited again\n");
        settle();
    }

    @Test
    void watchesAFolderThatTookThePlaceOfAnother() throws Exception {
        project.move("content/guides", "away");
        project.put("content/guides/a.md", "# Of the new folder\n");
        settle();
        project.put("content/guides/a.md", "# Edited\n");
        settle();
        project.delete("content/guides");
        project.put("content/guides/b.md", "# Of the newest folder\n");
        settle();
        project.put("content/guides/b.md", "# Edited\n");
        settle();
        project.delete("content");
        settle();
        project.put("content/a/b/c.md", "# All new\n");
        settle();
        project.put("content/a/b/c.md", "# Edited\n");
        settle();
    }

    @Test
    void followsFoldersThatFillWhileTheyAreFound() throws Exception {
        for (int i = 0; i < 30; i++) {
            project.put("content/new" + i + "/a/b/c.md", "# C " + i + "\n");
        }
        settle();
        for (int i = 0; i < 30; i++) {
            project.put("content/new" + i + "/a/b/c.md", "# Edited " + i + "\n");
        }
        settle();
    }

    @Test
    void losesNothingInABurst() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String path = "content/guides/p" + random.nextInt(40) + ".md";
            if (random.nextInt(4) == 0 && Files.exists(project.path(path))) {
                project.delete(path);
            } else {
                project.put(path, "# Page " + i + "\n");
            }
        }
        settle();
        project.put("content/guides/p1.md", "# The last\n");
        settle();
    }

    @Test
    void doesNotWakeForWhatNobodyReads() throws Exception {
        project.put("site/index.html", "built");
        project.put("content/.a.md.swp", "swap");
        project.put("content/_notes.md", "set aside");
        project.put("examples/other.py", "y = 1\n");

        assertThat(watch.await(300)).isEqualTo(Changes.none());
    }

    @Test
    void pollingFindsWhatNobodyTellsOf() throws Exception {
        watch.close();
        watch = new PollingWatch();
        project.put("content/guides/a.md", "# Edited\n");
        project.put("content/more/a.md", "# New\n");
        project.delete("content/guides/b.md");
        settle();
    }

    /** Works as the server does, until what was read is what is there. */
    private void settle() throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Noted<Inputs> there = InputReader.read(project.folder(), OPTIONS);
        do {
            assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
            Changes changes = watch.await(2_000);
            read(changes);
        } while (!read.equals(there));
    }

    private void read(Changes changes) throws IOException {
        memory.doubt(changes);
        read = InputReader.read(project.folder(), memory, OPTIONS);
        for (Set<Path> fresh = watch.follow(memory.folders()); !fresh.isEmpty(); ) {
            memory.doubt(Changes.unsure(fresh));
            read = InputReader.read(project.folder(), memory, OPTIONS);
            fresh = watch.follow(memory.folders());
        }
    }
}
