package dev.fingerpost.output;

import dev.fingerpost.disk.WorkFolder;
import java.nio.file.Path;

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
    static State of(Path output) {
        Path folder = output.resolveSibling(WorkFolder.NAME);
        String name = output.getFileName().toString();
        return new State(
                output,
                folder,
                folder.resolve(name + ".stage"),
                folder.resolve(name + ".old"),
                folder.resolve(name + ".journal"),
                folder.resolve(name + ".lock"));
    }
}
