package dev.fingerpost.render;

import dev.fingerpost.template.Failure;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends a site whose templates do not end. Each page has its limits, but a template that runs into them on one page does so on
 * thousands, and each of these would cost as much again.
 */
final class RenderBudget {
    private final AtomicInteger left = new AtomicInteger(Failure.PATIENCE);
    private volatile @Nullable Failure last;

    /** What went wrong with a page; once patience has ended, what ended it. */
    @Nullable
    Failure with(Supplier<@Nullable Failure> page) {
        Failure ended = last;
        if (ended != null) {
            return ended;
        }
        Failure failure = page.get();
        if (failure != null && failure.cost() > 0 && left.addAndGet(-failure.cost()) <= 0) {
            last = failure;
        }
        return failure;
    }
}
