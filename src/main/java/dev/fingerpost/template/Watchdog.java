package dev.fingerpost.template;

import dev.fingerpost.file.Limits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has work on a template done where it can be left behind. FreeMarker asks its guard between directives only, and a single built-in
 * can work for hours or fill the memory: a range that is mapped, a regular expression that backtracks, a text that doubles. So can
 * reading: its parser works out what it can. Counts what the thread itself did, so that a busy machine refuses nothing that an idle
 * one takes.
 */
final class Watchdog {
    private static final long STACK_BYTES = 64L << 20;

    /** What ends before is not looked at. */
    private static final int PATIENCE_MILLIS = 200;

    /** Time for a template that was stopped to come to its next directive. */
    private static final int END_MILLIS = 1_000;

    /** So many may be at work after they were stopped, in all builds of one command: no other is begun then. */
    private static final int MOST_LEFT = 10;

    /** Threads that were left behind. A regular expression that backtracks may keep one for ever. */
    private static final Set<Thread> LEFT = ConcurrentHashMap.newKeySet();

    private final Supplier<@Nullable Failure> work;
    private volatile @Nullable Failure failure;
    private volatile @Nullable Throwable thrown;

    private Watchdog(Supplier<@Nullable Failure> work) {
        this.work = work;
    }

    /**
     * Does work within {@link Limits#TEMPLATE_SECONDS} and {@link Limits#TEMPLATE_BYTES}; what went wrong, or how it was stopped.
     *
     * @param stopped what to say of work of which there is too much, while it is still going on
     * @param end lets it end soon
     */
    static @Nullable Failure watch(
            Supplier<@Nullable Failure> work, Function<String, TemplateFault> stopped, Runnable end) {
        LEFT.removeIf(thread -> !thread.isAlive());
        if (LEFT.size() >= MOST_LEFT) {
            return new Failure(
                    stopped.apply(MOST_LEFT
                            + " templates that were stopped are still at work; end this command and start it again"),
                    Failure.AT_WORK);
        }
        Watchdog overseer = new Watchdog(work);
        Thread thread = new Thread(null, overseer::work, "fingerpost-template", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        String excess = await(thread);
        if (excess != null) {
            // Where it is, before it goes on to its end.
            TemplateFault fault = stopped.apply(excess);
            end.run();
            return new Failure(fault, ends(thread) ? Failure.STOPPED : Failure.AT_WORK);
        }
        if (overseer.thrown instanceof Error error) {
            throw error;
        }
        if (overseer.thrown instanceof RuntimeException exception) {
            throw exception;
        }
        return overseer.failure;
    }

    private void work() {
        try {
            failure = work.get();
        } catch (RuntimeException | Error e) {
            thrown = e;
        }
    }

    /** What there was too much of; null once the thread has ended by itself. */
    private static @Nullable String excess(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        if (threads.isThreadCpuTimeSupported()
                && threads.getThreadCpuTime(thread.getId()) > Limits.TEMPLATE_SECONDS * 1_000_000_000L) {
            return "this works for more than " + Limits.TEMPLATE_SECONDS + " seconds";
        }
        if (threads instanceof com.sun.management.ThreadMXBean more
                && more.isThreadAllocatedMemorySupported()
                && more.getThreadAllocatedBytes(thread.getId()) > Limits.TEMPLATE_BYTES) {
            return "this fills more than " + (Limits.TEMPLATE_BYTES >> 30) + " GB of memory";
        }
        return null;
    }

    private static boolean ends(Thread thread) {
        LEFT.add(thread);
        join(thread, END_MILLIS);
        return !thread.isAlive();
    }

    private static void join(Thread thread, int millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static @Nullable String await(Thread thread) {
        for (join(thread, PATIENCE_MILLIS); thread.isAlive(); join(thread, PATIENCE_MILLIS)) {
            String excess = excess(thread);
            if (excess != null) {
                return excess;
            }
        }
        return null;
    }
}
