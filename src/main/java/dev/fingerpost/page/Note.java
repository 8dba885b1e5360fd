package dev.fingerpost.page;

import org.jspecify.annotations.Nullable;

/**
 * A footnote, numbered by its first use, whatever it says. Its element has the id {@code fn-N}; its uses have {@code fnref-N},
 * {@code fnref-N-2} …
 *
 * @param number from 1
 * @param label as written in {@code [^label]}
 * @param uses how often it is cited
 * @param defined whether the page says what it is; else it must be one of the site's sources
 * @param grade taken off the front of its text ({@code **Measured.**}), where there is one
 */
public record Note(
        int number,
        String label,
        int uses,
        boolean defined,
        @Nullable Grade grade) {}
