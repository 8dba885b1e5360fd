package dev.fingerpost.cli;

import dev.fingerpost.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * One thing that {@code fingerpost doctor} looked at.
 *
 * @param check its name, in kebab-case
 * @param message what is so
 * @param hint what to do about it; null where all is well
 */
record Finding(
        String check, Level level, String message, @Nullable String hint) {
    Finding {
        message = Quote.message(message);
        hint = hint == null ? null : Quote.message(hint);
    }

    /** How it is. */
    enum Level {
        FINE("ok"),
        CARE("care"),
        PROBLEM("problem");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    static Finding fine(String check, String message) {
        return new Finding(check, Level.FINE, message, null);
    }

    static Finding care(String check, String message, String hint) {
        return new Finding(check, Level.CARE, message, hint);
    }

    static Finding problem(String check, String message, String hint) {
        return new Finding(check, Level.PROBLEM, message, hint);
    }
}
