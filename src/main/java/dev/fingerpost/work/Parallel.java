package dev.fingerpost.work;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Applies a function to many values at once. The results stand in the order of the values, whichever was ready first. */
public final class Parallel {
    /** Deep templates and texts need a deep stack; only the pages of it that are touched cost memory. */
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private Parallel() {}

    /**
     * The result for each value.
     *
     * @param threads how many values are worked on at once
     * @param worker makes the function of one thread, which may keep things for its next value
     * @throws CancellationException when the calling thread is interrupted
     */
    public static <A, B> List<B> map(int threads, List<A> values, Supplier<Function<A, B>> worker) {
        AtomicReferenceArray<@Nullable Outcome<B>> outcomes = new AtomicReferenceArray<>(values.size());
        AtomicInteger next = new AtomicInteger();
        Runnable run = () -> {
            Function<A, B> function = worker.get();
            for (int i = next.getAndIncrement(); i < values.size(); i = next.getAndIncrement()) {
                Outcome<B> outcome = Outcome.of(function, values.get(i));
                outcomes.set(i, outcome);
                if (outcome.thrown != null) {
                    // All values before this one are being worked on, and only the first that throws counts.
                    next.set(values.size());
                }
            }
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.min(threads, values.size())); i++) {
            Thread thread = new Thread(null, run, "fingerpost-" + (i + 1), STACK_BYTES);
            thread.setDaemon(true);
            workers.add(thread);
            thread.start();
        }
        try {
            for (Thread thread : workers) {
                thread.join();
            }
        } catch (InterruptedException e) {
            next.set(values.size());
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        List<B> results = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            results.add(outcomes.get(i).get());
        }
        return results;
    }

    /** A result, or what was thrown instead: the first of them, in the order of the values, is thrown again. */
    private record Outcome<B>(@Nullable B value, @Nullable Throwable thrown) {
        static <A, B> Outcome<B> of(Function<A, B> function, A value) {
            try {
                return new Outcome<>(function.apply(value), null);
            } catch (RuntimeException | Error e) {
                return new Outcome<>(null, e);
            }
        }

        B get() {
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            return requireNonNull(value);
        }
    }
}
