package dev.fingerpost.markdown;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Threads with a stack that no page can exhaust: flexmark recurses over plain text such as a comment of 4 KB. There are as many as callers
 * wait at once, and one more for each parse that never came back; idle ones end by themselves.
 */
final class ParseThreads {
    /** Reserved, not used: only pages that need the depth touch it. */
    private static final long STACK_BYTES = 512L * 1024 * 1024;

    private static final int IDLE_SECONDS = 5;

    /** The text refuses to be read when the time is up; this is for loops that do not read. */
    private static final int GRACE_MILLIS = 2_000;

    private final ExecutorService pool = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), ParseThreads::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The result of the work; null if it takes longer than allowed.
     *
     * @param name what is worked on, for the report if the work fails by our own fault
     */
    <T> @Nullable T run(String name, Callable<T> work, int millis) {
        Future<T> future = pool.submit(work);
        try {
            return future.get(millis + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("in " + name, e.getCause());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + name, e);
        }
    }
}
