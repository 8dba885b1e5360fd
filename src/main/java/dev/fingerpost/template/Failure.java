package dev.fingerpost.template;

import org.jspecify.annotations.Nullable;

/**
 * A page could not be rendered.
 *
 * @param cost of the patience that a site has: none where a template ended by itself
 */
public record Failure(@Nullable TemplateFault fault, int cost) {
    /** All the patience that a site has: no page is begun when it has ended. */
    public static final int PATIENCE = 10;

    /** A limit stopped its template, which may have taken seconds. */
    static final int STOPPED = 1;

    /** It is stopped for the page, and still at work: there is no way to end a thread. */
    static final int AT_WORK = PATIENCE;

    Failure(@Nullable TemplateFault fault) {
        this(fault, 0);
    }
}
