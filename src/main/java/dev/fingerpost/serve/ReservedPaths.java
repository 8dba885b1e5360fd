package dev.fingerpost.serve;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;

/** Paths below the site's first folder that the server keeps for itself, and what stands there. */
final class ReservedPaths {
    private static final String FOLDER = "__fingerpost/";
    /** The script of {@link LivePage}. */
    static final String SCRIPT = FOLDER + "serve.js";
    /** The stream of events that the script listens to. */
    static final String EVENTS = FOLDER + "events";

    /** The list of all that is wrong. */
    static final String FAULTS = FOLDER + "faults";

    private ReservedPaths() {}

    /** The script, which travels beside the classes but not in the theme. */
    static OutputFile script() {
        return new OutputFile(new SitePath(SCRIPT), Bytes.ofResource("/script/serve.js"));
    }
}
