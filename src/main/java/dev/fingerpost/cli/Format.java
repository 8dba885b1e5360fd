package dev.fingerpost.cli;

import java.util.Locale;

/** How diagnostics are reported. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB;

    /** As written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
