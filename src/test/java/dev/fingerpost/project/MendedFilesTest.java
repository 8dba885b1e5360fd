package dev.fingerpost.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MendedFilesTest {
    private final Path project = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project");
    private final SourceFile page = new SourceFile(new ProjectPath("content/a.md"), "# Old\n");

    @BeforeEach
    void write() throws Exception {
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("content/a.md"), "# Old\n");
    }

    @Test
    void replacesAFileAndLeavesNothingElse() throws Exception {
        assertThat(MendedFiles.replace(new RealFiles(), project, page, "# New\n"))
                .isNull();

        assertThat(project.resolve("content/a.md")).hasContent("# New\n");
        assertThat(project.resolve("content")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void leavesAFileThatIsNoLongerWhatWasRead() throws Exception {
        Files.writeString(project.resolve("content/a.md"), "# Meanwhile\n");

        assertThat(MendedFiles.replace(new RealFiles(), project, page, "# New\n"))
                .isEqualTo("changed meanwhile");
        assertThat(project.resolve("content/a.md")).hasContent("# Meanwhile\n");

        Files.delete(project.resolve("content/a.md"));
        assertThat(MendedFiles.replace(new RealFiles(), project, page, "# New\n"))
                .isEqualTo("changed meanwhile");
        assertThat(project.resolve("content/a.md")).doesNotExist();
    }

    @Test
    void leavesWhatIsNotUtf8() throws Exception {
        byte[] bytes = {'#', ' ', (byte) 0xE9, '\n'};
        Files.write(project.resolve("content/a.md"), bytes);

        assertThat(MendedFiles.replace(new RealFiles(), project, new SourceFile(page.path(), "# é\n"), "# New\n"))
                .isEqualTo("is not UTF-8");
        assertThat(Files.readAllBytes(project.resolve("content/a.md"))).isEqualTo(bytes);
    }

    @Test
    void aDiskThatRefusesIsTheMachinesAffair() throws Exception {
        Files.createDirectories(project.resolve("content/.a.md.new/x"));

        assertThatThrownBy(() -> MendedFiles.replace(new RealFiles(), project, page, "# New\n"))
                .isInstanceOfSatisfying(
                        MachineException.class, e -> assertThat(e.hint()).contains("it stays as it was"));
        assertThat(project.resolve("content/a.md")).hasContent("# Old\n");
    }
}
