package dev.fingerpost.page;

import dev.fingerpost.diag.Position;
import org.jspecify.annotations.Nullable;

/**
 * A footnote, numbered by its first use. Its element has the id {@code fn-N}; its uses have {@code fnref-N}, {@code fnref-N-2} …
 *
 * @param number from 1
 * @param label as written in {@code [^label]}
 * @param at its first use
 * @param uses how often it is cited
 * @param html with holes; null when the page does not define it, so that it must be one of the site's sources
 * @param grade taken off the front of its text ({@code **Measured.**}), where there is one
 * @param group the cite group that shows it; see {@link Holes#NOTES}
 */
public record Note(
        int number,
        String label,
        Position at,
        int uses,
        @Nullable String html,
        @Nullable Grade grade,
        int group) {}
