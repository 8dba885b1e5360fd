package dev.fingerpost.diag;

import java.util.Locale;

/** How much a diagnostic matters: an error stops the site from being written, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word shown to authors: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
