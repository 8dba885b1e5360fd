package dev.fingerpost.serve;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.Preview;
import dev.fingerpost.project.Changes;
import dev.fingerpost.project.EditedPages;
import dev.fingerpost.project.FileMemory;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A project that is read and built again and again. What it gives after any changes is what a fresh start would give, if it is told of
 * all of them.
 */
final class Rebuilder {
    private final Path project;
    private final Inputs.Options options;
    private final FileMemory memory = new FileMemory();
    private Build build = Build.repeatedly();
    private @Nullable Noted<Inputs> read;
    private @Nullable Attempt attempt;

    Rebuilder(Path project, Inputs.Options options) {
        this.project = project;
        this.options = options;
    }

    FileMemory memory() {
        return memory;
    }

    /** Reads what may have changed; whether the project is another than the one that was built last. */
    boolean read(Changes changes) {
        memory.doubt(changes);
        Noted<Inputs> now = read == null ? null : EditedPages.read(read, memory);
        if (now == null) {
            now = InputReader.read(project, memory, options);
        }
        if (now.equals(read)) {
            return false;
        }
        read = now;
        attempt = null;
        return true;
    }

    /** What was read last. */
    Inputs inputs() {
        return requireNonNull(read).value();
    }

    /**
     * The build of what was read last.
     *
     * @param preview is shown its files while it is under way
     * @throws Growth.GivenUp if that does
     */
    Attempt attempt(Preview preview) {
        if (attempt == null) {
            try {
                attempt = Attempt.of(requireNonNull(read), inputs -> build.run(inputs, preview));
            } catch (Growth.GivenUp e) {
                throw e;
            } catch (RuntimeException | Error e) {
                // What it remembers may be half of the old and half of the new.
                build = Build.repeatedly();
                throw e;
            }
        }
        return attempt;
    }
}
