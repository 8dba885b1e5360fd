package dev.fingerpost.pipeline;

import dev.fingerpost.file.OutputFile;
import java.util.function.Consumer;

/**
 * Is shown a site while it is made anew: first the files that pages need to be looked at, then pages. Called from many threads; a file may come twice. What it throws ends the
 * run, and is thrown again; what is remembered stays good.
 */
@FunctionalInterface
public interface Preview extends Consumer<OutputFile> {
    /** The pages whose sources changed since the build before have come, all others are to follow, and nothing was found to be wrong so far. At most once. */
    default void edited() {}
}
