package dev.fingerpost.output;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.disk.WorkFolder;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.InvalidPathException;
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
record Workbench(Path output, Path folder, Path stage, Path old, Path journal, Path lock) {
    static Workbench of(Path output) {
        Path folder = output.resolveSibling(WorkFolder.NAME);
        String name = output.getFileName().toString();
        return new Workbench(
                output,
                folder,
                folder.resolve(name + ".stage"),
                folder.resolve(name + ".old"),
                folder.resolve(name + ".journal"),
                folder.resolve(name + ".lock"));
    }

    interface Work<T> {
        T run() throws Exception;
    }

    /** What this work gives; what the disk does not let it do is told in the words of the command line. */
    <T> T guarded(Work<T> work) throws MachineException {
        try {
            return work.run();
        } catch (MachineException | RuntimeException e) {
            if (e instanceof InvalidPathException path) {
                throw new MachineException(
                        "the name `" + path.getInput() + "` cannot be written here", "run with LC_ALL=C.UTF-8", e);
            }
            throw e;
        } catch (IOException e) {
            throw new MachineException(
                    "the site cannot be written to `" + output + "`: " + WholeFile.reason(e),
                    "the site that is there stays as it was; " + hint(e) + ", then build again",
                    e);
        } catch (Exception e) {
            throw new IllegalStateException("nothing else is thrown", e);
        }
    }

    private String hint(IOException e) {
        if (e instanceof AtomicMoveNotSupportedException) {
            return "let `" + folder + "` be on the same disk";
        }
        return WholeFile.isInTheWay(e) ? "move away what is in the way" : "make room or rights";
    }
}
