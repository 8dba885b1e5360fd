package dev.fingerpost.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder where Fingerpost keeps what is its own: the next state of a site, what it remembers. */
public final class WorkFolder {
    /** Its name, in a project and beside each output. */
    public static final String NAME = ".fingerpost";

    /** The list of the files that we wrote, at the top of a built site. */
    public static final String MANIFEST = ".fingerpost-site.json";

    /** Keeps what is prepared out of version control, whatever the project's own .gitignore says. */
    private static final byte[] IGNORE = "*\n".getBytes(StandardCharsets.UTF_8);

    private WorkFolder() {}

    /** Makes such a folder where there is none; a link to one is none. Git is told to leave it alone. */
    public static void make(FileOps files, Path folder) throws IOException {
        BasicFileAttributes there = files.look(folder);
        if (there != null && !there.isDirectory()) {
            throw new FileSystemException(folder.toString(), null, "`" + folder + "` is no folder");
        }
        files.makeFolders(folder);
        ignore(files, folder);
    }

    /** Tells Git to leave such a folder alone; what is there already stays. */
    public static void ignore(FileOps files, Path folder) throws IOException {
        Path ignore = folder.resolve(".gitignore");
        BasicFileAttributes there = files.look(ignore);
        // A shorter one was being written when somebody stopped us.
        if (there != null && there.isRegularFile() && there.size() < IGNORE.length) {
            files.delete(ignore);
            there = null;
        }
        if (there == null) {
            files.write(ignore, IGNORE);
        }
    }
}
