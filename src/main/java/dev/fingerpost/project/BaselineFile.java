package dev.fingerpost.project;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.path.ProjectPath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The list of faults that a project may have for a time, beside its configuration. */
public final class BaselineFile {
    private BaselineFile() {}

    /** Puts the text into the project's list, in one step: a reader finds the old or the new one. */
    public static void write(FileOps files, Path project, String text) throws MachineException {
        Path file = project.resolve(ProjectPath.BASELINE.text());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new MachineException("`" + file + "` is no plain file", "move it away");
        }
        OwnFile.replace(files, project, ProjectPath.BASELINE, text);
    }
}
