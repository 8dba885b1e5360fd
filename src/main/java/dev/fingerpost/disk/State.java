package dev.fingerpost.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The places beside an output folder where its next state is prepared.
 *
 * @param output the site itself
 * @param folder holds the others; one folder serves all outputs beside it
 * @param stage the next site while it is written
 * @param old the last site while it is taken away
 * @param journal is there from when the stage is whole and safe until the stage is the site
 * @param lock held by the build at work
 */
record State(Path output, Path folder, Path stage, Path old, Path journal, Path lock) {
    static final String FOLDER = ".fingerpost";

    /** Keeps what is prepared out of version control, whatever the project's own .gitignore says. */
    private static final byte[] IGNORE = "*\n".getBytes(StandardCharsets.UTF_8);

    static State of(Path output) {
        Path folder = output.resolveSibling(FOLDER);
        String name = output.getFileName().toString();
        return new State(
                output,
                folder,
                folder.resolve(name + ".stage"),
                folder.resolve(name + ".old"),
                folder.resolve(name + ".journal"),
                folder.resolve(name + ".lock"));
    }

    /** Tells Git to leave such a folder alone; what is there already stays. */
    static void ignore(FileOps files, Path folder) throws IOException {
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
