package dev.fingerpost.template;

import dev.fingerpost.file.Limits;
import freemarker.template.Template;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a template where it can be left behind. FreeMarker asks its guard between directives only, and a single built-in can work
 * for hours or fill the memory: a range that is mapped, a regular expression that backtracks, a text that doubles. Counts what
 * the thread itself did, so that a busy machine refuses nothing that an idle one takes.
 */
final class Overseer {
    private static final long STACK_BYTES = 64L << 20;

    /** What ends before is not looked at. */
    private static final int PATIENCE_MILLIS = 200;

    private final Run run;
    private final Sheet text = new Sheet(1024);
    private volatile @Nullable Failure failure;
    private volatile @Nullable Throwable thrown;

    private Overseer(Run run) {
        this.run = run;
    }

    /** Likewise {@link Run#write}, within {@link Limits#TEMPLATE_SECONDS} and {@link Limits#TEMPLATE_BYTES}. */
    static @Nullable Failure write(Run run, Template template, Map<String, ?> variables, Sheet out) {
        Overseer overseer = new Overseer(run);
        Thread thread = new Thread(null, () -> overseer.work(template, variables), "fingerpost-template", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        String excess = overseer.await(thread);
        if (excess != null) {
            return run.leftBehind(excess);
        }
        if (overseer.thrown instanceof Error error) {
            throw error;
        }
        if (overseer.thrown instanceof RuntimeException exception) {
            throw exception;
        }
        out.out().append(overseer.text.out());
        return overseer.failure;
    }

    private void work(Template template, Map<String, ?> variables) {
        try {
            failure = run.write(template, variables, text, false);
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

    private @Nullable String await(Thread thread) {
        try {
            for (thread.join(PATIENCE_MILLIS); thread.isAlive(); thread.join(PATIENCE_MILLIS)) {
                String excess = excess(thread);
                if (excess != null) {
                    return excess;
                }
            }
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
