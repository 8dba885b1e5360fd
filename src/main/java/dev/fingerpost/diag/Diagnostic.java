package dev.fingerpost.diag;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an author can mend.
 *
 * @param code what kind of thing
 * @param severity that of its code, unless the kind of its file or the configuration says otherwise
 * @param at where it stands
 * @param message what is wrong, in the author's words (in backquotes)
 * @param hint what to do about it, where we know
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Position at,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::at).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message);

    /** With the severity of its code. */
    public Diagnostic(Code code, Position at, String message, @Nullable String hint) {
        this(code, code.severity(), at, message, hint);
    }

    /** The same, told as an error or as a warning. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, at, message, hint);
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Report order: by place, then by code and message. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column: error[code]: message}, on one line. */
    @Override
    public String toString() {
        return at + ": " + severity().word() + "[" + code.id() + "]: " + message;
    }
}
