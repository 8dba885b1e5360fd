package dev.fingerpost.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private final Notes notes = new Notes();

    @Test
    void readsAFileUpToItsLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "four");

        assertThat(WholeFile.read(file, new ProjectPath("a"), 4, notes).bytes()).hasSize(4);
        assertThat(notes.list()).isEmpty();
        assertThat(WholeFile.read(file, new ProjectPath("a"), 3, notes)).isNull();
        assertNoted("a: error[file-too-large]: `a` is larger than 0 KB, the most that a file of its kind may have");
    }

    @Test
    void neverOpensADevice() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "this system has no " + device + " to try with");

        assertThat(WholeFile.read(device, new ProjectPath("content/zero"), 10, notes))
                .isNull();
        assertNoted("content/zero: error[file-unreadable]: `content/zero` cannot be read:"
                + " it is a device, a pipe or a socket");
    }

    @Test
    void namesAFileThatVanished() {
        assertThat(WholeFile.read(folder.resolve("gone"), new ProjectPath("gone"), 10, notes))
                .isNull();
        assertNoted("gone: error[file-changed]: `gone` changed while it was read");
    }

    @Test
    void namesAFileThatMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "x");
        assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"),
                "rights to read are taken away in the way of POSIX, which this file system does not know");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) {
            // We are the superuser, whom Linux refuses only files of its own that are made to be written to.
            file = Path.of("/proc/sys/vm/compact_memory");
            assumeTrue(Files.exists(file), "the superuser may read all files of this system");
        }

        assertThat(WholeFile.read(file, new ProjectPath("secret"), 10, notes)).isNull();
        assertNoted("secret: error[file-unreadable]: `secret` cannot be read: permission denied");
    }

    private void assertNoted(String note) {
        assertThat(notes.list()).singleElement().hasToString(note);
    }
}
