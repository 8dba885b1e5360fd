package dev.fingerpost.serve;

import dev.fingerpost.project.Changes;
import dev.fingerpost.project.Changes.Scope;
import java.nio.file.Path;
import java.util.Set;

/** For disks that tell nothing, such as those of another machine: says now and then that everything may have changed. */
final class PollingWatch implements Watch {
    private static final long INTERVAL_MILLIS = 500;

    @Override
    public Set<Path> follow(Set<Path> folders) {
        return Set.of();
    }

    @Override
    public Changes await(long millis) throws InterruptedException {
        Thread.sleep(Math.min(millis, INTERVAL_MILLIS));
        return Changes.of(Scope.COMPARED);
    }

    @Override
    public boolean isStirred() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
