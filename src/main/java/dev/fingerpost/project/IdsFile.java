package dev.fingerpost.project;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.tree.PublishedIds;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The one file beside the site that a build writes: the list of published ids. */
public final class IdsFile {
    private IdsFile() {}

    /** Puts the text into the project's list, in one step: a reader finds the old or the new one. */
    public static void write(FileOps files, Path project, String text) throws MachineException {
        Path file = project.resolve(PublishedIds.FILE.text());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new MachineException(
                    "`" + file + "` is no plain file", "move it away: Fingerpost keeps the ids of trees there");
        }
        OwnFile.replace(files, project, PublishedIds.FILE, text);
    }
}
