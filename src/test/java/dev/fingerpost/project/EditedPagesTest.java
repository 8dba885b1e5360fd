package dev.fingerpost.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which saves are read by themselves, with the result of a whole reading; all others need one. */
class EditedPagesTest {
    private static final Inputs.Options OPTIONS = new Inputs.Options(null, true, 1);

    @TempDir
    Path project;

    private final FileMemory memory = new FileMemory();
    private Noted<Inputs> read;

    @BeforeEach
    void readsAll() throws IOException {
        put("fingerpost.yaml", "title: T\nrecords: decisions\n");
        put("content/index.md", "# T\n");
        put("content/a.md", "# A\n\n```text file=data.txt\n```\n");
        put("content/b.md", "# B\n");
        put("decisions/0001-a.md", "# Take a\n");
        put("data.txt", "some\n");
        read = InputReader.read(project, memory, OPTIONS);
    }

    private void put(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Whether the edit of these files was read by itself. */
    private boolean alone(String... names) {
        Set<Path> edited = Set.of(names).stream().map(project::resolve).collect(java.util.stream.Collectors.toSet());
        memory.doubt(new Changes(Changes.Scope.NAMED, edited, Set.of(), Set.of()));
        Noted<Inputs> again = EditedPages.read(read, memory);
        Noted<Inputs> whole = InputReader.read(project, OPTIONS);
        if (again != null) {
            assertThat(again.value()).isEqualTo(whole.value());
            assertThat(again.notes()).isEqualTo(whole.notes());
            read = again;
        } else {
            // Nothing of what was doubted is forgotten.
            read = InputReader.read(project, memory, OPTIONS);
            assertThat(read.value()).isEqualTo(whole.value());
            assertThat(read.notes()).isEqualTo(whole.notes());
        }
        return again != null;
    }

    @Test
    void textsOfPagesAre() throws IOException {
        put("content/b.md", "# Other\n");
        assertThat(alone("content/b.md")).isTrue();
        put("content/a.md", "# Other\n\n```text file=data.txt\n```\n");
        put("content/b.md", "# B\n");
        assertThat(alone("content/a.md", "content/b.md")).isTrue();
        assertThat(alone("content/b.md")).isTrue();
    }

    @Test
    void whatIsMoreThanATextIsNot() throws IOException {
        put("content/b.md", "# B\n\n```text file=fingerpost.yaml\n```\n");
        assertThat(alone("content/b.md")).isFalse();
        put("content/b.md", "# B\u0000\n");
        assertThat(alone("content/b.md")).isFalse();
        put("content/b.md", "# B\n");
        assertThat(alone("content/b.md")).isFalse();
        put("data.txt", "other\n");
        assertThat(alone("data.txt")).isFalse();
        put("fingerpost.yaml", "title: U\nrecords: decisions\n");
        put("content/b.md", "# C\n");
        assertThat(alone("content/b.md", "fingerpost.yaml")).isFalse();
        Files.delete(project.resolve("content/b.md"));
        memory.doubt(new Changes(Changes.Scope.NAMED, Set.of(), Set.of(project.resolve("content/b.md")), Set.of()));
        assertThat(alone("content/b.md")).isFalse();
    }

    /** One that another page takes text from, one that is not shown beside another, and one that came along with other changes. */
    @Test
    void aPageThatIsMoreThanThatIsNot() throws IOException {
        put("content/a.md", "# A\n\n```text file=content/b.md\n```\n");
        put("content/readme.md", "# Not shown\n");
        read = InputReader.read(project, memory, OPTIONS);
        memory.doubt(Changes.of(Changes.Scope.ALL));
        read = InputReader.read(project, memory, OPTIONS);
        put("content/b.md", "# Other\n");
        assertThat(alone("content/b.md")).isFalse();
        put("content/readme.md", "# Other\n");
        assertThat(alone("content/readme.md")).isFalse();
        put("content/index.md", "# U\n");
        memory.doubt(Changes.unsure(Set.of(project.resolve("content"))));
        assertThat(alone("content/index.md")).isFalse();
        assertThat(alone("content/index.md")).isTrue();
    }

    /** What is too much for all files together is told at the one that is. */
    @Test
    void aPageForWhichThereIsNoRoomIsNot() throws IOException {
        memory.leave(3);
        put("content/b.md", "# B1234\n");
        assertThat(alone("content/b.md")).isFalse();
        memory.leave(3);
        put("content/b.md", "# B1234567\n");
        assertThat(alone("content/b.md")).isTrue();
        put("content/b.md", "# B\n");
        assertThat(alone("content/b.md")).isTrue();
        put("content/b.md", "# B12345678901\n");
        assertThat(alone("content/b.md")).isFalse();
    }

    /** Its text stands in the site under another path. */
    @Test
    void aRecordFromElsewhereIsNot() throws IOException {
        put("decisions/0001-a.md", "# Take b\n");
        assertThat(alone("decisions/0001-a.md")).isFalse();
    }
}
