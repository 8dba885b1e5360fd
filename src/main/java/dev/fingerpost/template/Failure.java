package dev.fingerpost.template;

import org.jspecify.annotations.Nullable;

/**
 * A page could not be rendered.
 *
 * @param endless whether a limit stopped its template, which may have cost seconds
 */
public record Failure(@Nullable Fault fault, boolean endless) {
    Failure(@Nullable Fault fault) {
        this(fault, false);
    }
}
