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
        assertThat(alone("content/b.md")).isFalse();
    }

    /** Its text stands in the site under another path. */
    @Test
    void aRecordFromElsewhereIsNot() throws IOException {
        put("decisions/0001-a.md", "# Take b\n");
        assertThat(alone("decisions/0001-a.md")).isFalse();
    }
}
