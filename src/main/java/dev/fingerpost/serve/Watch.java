package dev.fingerpost.serve;

import dev.fingerpost.project.Changes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Notices changes on the disk. It may report too much, but never too little. */
interface Watch extends AutoCloseable {
    /**
     * Watches these folders from now on, and no others.
     *
     * @return those that were not watched until now: what happened there before, nobody knows
     */
    Set<Path> follow(Set<Path> folders) throws IOException;

    /**
     * Waits for changes, and until the disk is quiet again.
     *
     * @param millis how long to wait for the first change; the changes are empty if there is none
     */
    Changes await(long millis) throws InterruptedException;

    /** Whether {@link #await} has changes to give out already. For many threads, while none awaits. */
    boolean isStirred();

    @Override
    void close();
}
