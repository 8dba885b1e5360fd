package dev.fingerpost.cli;

import java.util.Locale;

/** Shells that can complete our commands. */
enum Shell {
    BASH,
    ZSH,
    FISH;

    /** As written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
