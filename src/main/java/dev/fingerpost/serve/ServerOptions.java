package dev.fingerpost.serve;

import dev.fingerpost.project.Inputs;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a development server is to do.
 *
 * @param project the project's real path
 * @param host the address or name to listen on
 * @param port the first port to try; 0 for any
 * @param isLive whether open pages are told of changes
 * @param polls whether files are looked at every now and then, for disks that do not tell of changes
 * @param editor opens the places of faults; null for none
 */
public record ServerOptions(
        Path project,
        String host,
        int port,
        boolean isLive,
        boolean polls,
        @Nullable Editor editor,
        Inputs.Options options) {}
