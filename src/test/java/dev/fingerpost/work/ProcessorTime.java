package dev.fingerpost.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Holds work on hostile texts to a bound that only work out of all proportion reaches. The clock of the wall would tell of whatever else the
 * machine does.
 */
public final class ProcessorTime {
    private ProcessorTime() {}

    /** What this gives, made in this thread in less than so much time of a processor. */
    public static <T> T within(Duration bound, Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T made = work.get();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(bound);
        return made;
    }
}
