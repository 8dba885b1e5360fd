package dev.fingerpost.template;

import dev.fingerpost.file.Limits;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes along while a template runs: knows the way from the page's template to the place at hand, and stops what would never
 * end. It counts steps rather than time, so a fault is the same on every machine.
 */
final class Guard implements TemplateProcessingTracer {
    private TracedElement[] stack = new TracedElement[64];
    private int depth;
    private int steps;
    private int entered;
    private volatile boolean stopped;
    private @Nullable Tripped tripped;

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
        }
        stack[depth++] = element;
        entered = depth;
        if (tripped != null) {
            throw tripped;
        }
        if (stopped || ++steps > Limits.TEMPLATE_STEPS) {
            throw trip("the templates run without an end on this page");
        }
        if (depth > Limits.TEMPLATE_DEPTH) {
            throw trip("the templates call each other without an end");
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
    }

    /** Stops the template at its next directive; for another thread. */
    void stop() {
        stopped = true;
    }

    /** Stops a page that has grown too long. */
    void stopAtLength(int length) {
        if (length > Limits.PAGE_CHARS) {
            throw trip("the page grows without an end");
        }
    }

    private Tripped trip(String message) {
        tripped = new Tripped(message, way());
        return tripped;
    }

    /** How it stopped the template, which may have caught that; null if it did not. */
    @Nullable
    Tripped tripped() {
        return tripped;
    }

    /** From the place at hand out to the page's template. */
    List<TracedElement> way() {
        return way(depth);
    }

    /** From the place that was entered last, also when an error has led out of it. */
    List<TracedElement> wayIn() {
        return way(entered);
    }

    private List<TracedElement> way(int depth) {
        List<TracedElement> way = new ArrayList<>();
        for (int i = depth - 1; i >= 0; i--) {
            way.add(stack[i]);
        }
        return way;
    }

    /** The guard stopped a template. */
    static final class Tripped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<TracedElement> way;

        Tripped(String message, List<TracedElement> way) {
            super(message);
            this.way = way;
        }

        List<TracedElement> way() {
            return way;
        }
    }
}
