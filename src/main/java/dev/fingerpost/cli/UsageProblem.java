package dev.fingerpost.cli;

import org.jspecify.annotations.Nullable;

/** A command line that asks for what cannot be. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable String hint;

    UsageProblem(String message, @Nullable String hint) {
        super(message);
        this.hint = hint;
    }

    @Nullable
    String hint() {
        return hint;
    }
}
