package dev.fingerpost.serve;

import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.project.Changes;
import dev.fingerpost.project.Changes.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Builds after each change: good news go out at once, bad news are debounced, until the disk has come to rest. */
final class BuildLoop {
    private static final long LONG_MILLIS = TimeUnit.HOURS.toMillis(1);
    /** So long after its build began, a save is taken for whole, unless more has come. A build goes on meanwhile. */
    private static final long SAVED_MILLIS = 10;
    /** In a project that never rests, pages are shown nevertheless. */
    private static final long LONGEST_SAVED_MILLIS = 400;
    /** What is half saved often has errors. They are told if they are still there after this time. */
    private static final long HELD_MILLIS = 80;
    /** In a project that never rests, errors are told nevertheless, unless an edited page came before and its build was given up. */
    private static final long LONGEST_HELD_MILLIS = 1_000;
    /** While an author goes on saving, builds are given up for the next save so long: then one is done, and errors are told. */
    private static final long LONGEST_GIVEN_UP_MILLIS = 10_000;

    private final Rebuilder rebuilder;
    private final SiteKeeper keeper;
    private final Listener listener;
    private volatile Watch watch;
    private boolean isOwed;
    private long owedSince;

    BuildLoop(Rebuilder rebuilder, Watch watch, SiteKeeper keeper, Listener listener) {
        this.rebuilder = rebuilder;
        this.watch = watch;
        this.keeper = keeper;
        this.listener = listener;
    }

    /**
     * The first build, whatever comes of it.
     *
     * @param growth is handed the files meanwhile
     */
    void open(Growth growth) {
        long start = System.nanoTime();
        read(Changes.none());
        keeper.take(rebuilder.attempt(growth), System.nanoTime() - start);
        growth.end();
    }

    /** Builds after every change, until the thread is interrupted. */
    void work() throws InterruptedException {
        while (true) {
            Changes changes = watch.await(isOwed ? HELD_MILLIS : LONG_MILLIS);
            try {
                if (!changes.isEmpty()) {
                    build(changes);
                } else if (isOwed) {
                    // Before errors are told, all is looked at: a change that nobody told of may have mended them.
                    build(Changes.of(Scope.COMPARED));
                }
            } catch (CancellationException e) {
                keeper.restore();
                throw new InterruptedException();
            } catch (RuntimeException | Error e) {
                // A fault of ours: the site that was built last goes on to be served.
                isOwed = false;
                keeper.restore();
                listener.failed(e);
            }
        }
    }

    private void build(Changes changes) {
        long start = System.nanoTime();
        boolean isOther = read(changes);
        if (isOther && !isOwed) {
            isOwed = true;
            owedSince = start;
        }
        if (isOwed) {
            try {
                settle(rebuilder.attempt(keeper.growth(() -> isSaved(start), this::isOutdated)), isOther, start);
                // Whoever waits is to find a site that is whole.
                // Who has pages of a build before this one waits on, until errors are told.
                if (keeper.hasGrown()) {
                    keeper.restore();
                }
            } catch (Growth.GivenUp e) {
                // The next build goes on from here.
            }
        }
    }

    /** Whether what a build was begun with is all of a save; waits until that can be told. */
    private boolean isSaved(long start) {
        try {
            Thread.sleep(Math.max(0, SAVED_MILLIS - millisSince(start, System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        return millisSince(owedSince, start) >= LONGEST_SAVED_MILLIS || !watch.isStirred();
    }

    /** Whether something was saved since a build began. */
    private boolean isOutdated() {
        return millisSince(owedSince, System.nanoTime()) < LONGEST_GIVEN_UP_MILLIS && watch.isStirred();
    }

    private static long millisSince(long start, long now) {
        return TimeUnit.NANOSECONDS.toMillis(now - start);
    }

    private void settle(Attempt attempt, boolean isOther, long start) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        long held = millisSince(owedSince, start);
        // Who was shown an edited page is not shown the one before again.
        boolean isShown = keeper.hasGrown() && !attempt.hidesPages();
        boolean isDue = attempt.ok() || isShown || held >= LONGEST_HELD_MILLIS || !isOther && held >= HELD_MILLIS;
        if (isDue && (keeper.hasGrown() || isSaved(start))) {
            isOwed = false;
            keeper.take(attempt, System.nanoTime() - start);
        }
    }

    /** Reads what may have changed, and then all that was not watched until now, for it may have changed meanwhile. */
    private boolean read(Changes changes) {
        boolean isOther = rebuilder.read(changes);
        for (Set<Path> fresh = follow(); !fresh.isEmpty(); fresh = follow()) {
            isOther |= rebuilder.read(Changes.unsure(fresh));
        }
        return isOther;
    }

    private Set<Path> follow() {
        try {
            return watch.follow(rebuilder.memory().folders());
        } catch (IOException e) {
            watch.close();
            watch = new PollingWatch();
            listener.polls(String.valueOf(e.getMessage()));
            return Set.of();
        }
    }

    void close() {
        watch.close();
    }
}
