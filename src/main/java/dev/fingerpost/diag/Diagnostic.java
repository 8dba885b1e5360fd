package dev.fingerpost.diag;

import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an author can mend.
 *
 * @param code what kind of thing
 * @param severity that of its code, unless the kind of its file or the configuration says otherwise
 * @param at where it stands
 * @param message what is wrong, in the author's words (in backquotes); reports are read by others, so that users and passwords of addresses
 *     are not in it
 * @param hint what to do about it, where we know
 * @param edits what to change so that it is mended, where that is the one way to mend it; they do not overlap
 * @param subject what it is about, for programs: a key, the label of a footnote, an anchor, a target; null where none needs it
 * @param other another file that it says something of; null where it does not
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Position at,
        String message,
        @Nullable String hint,
        List<Edit> edits,
        @Nullable String subject,
        @Nullable ProjectPath other)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::at).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message);

    public Diagnostic {
        message = Quote.message(message);
        hint = hint == null ? null : Quote.message(hint);
        edits = List.copyOf(edits);
    }

    /** With the severity of its code; a person has to mend it. */
    public Diagnostic(Code code, Position at, String message, @Nullable String hint) {
        this(code, at, message, hint, List.of());
    }

    /** With the severity of its code. */
    public Diagnostic(Code code, Position at, String message, @Nullable String hint, List<Edit> edits) {
        this(code, code.severity(), at, message, hint, edits, null, null);
    }

    /** The same, about this: see {@link #subject()}. */
    public Diagnostic about(@Nullable String what) {
        return new Diagnostic(code, severity, at, message, hint, edits, what, other);
    }

    /** The same, saying something of this file: see {@link #other()}. */
    public Diagnostic of(@Nullable ProjectPath file) {
        return new Diagnostic(code, severity, at, message, hint, edits, subject, file);
    }

    /** The same with another way to mend it. */
    public Diagnostic with(@Nullable String otherHint, List<Edit> otherEdits) {
        return new Diagnostic(code, severity, at, message, otherHint, otherEdits, subject, other);
    }

    /** The same, told as an error or as a warning. */
    public Diagnostic as(Severity weight) {
        return new Diagnostic(code, weight, at, message, hint, edits, subject, other);
    }

    /** The same, in files that have other paths. */
    public Diagnostic in(UnaryOperator<ProjectPath> file) {
        Diagnostic moved =
                moved(place -> new Position(file.apply(place.path()), place.line(), place.column(), place.length()));
        return other == null ? moved : moved.of(file.apply(other));
    }

    /** The same, in other places. */
    public Diagnostic moved(UnaryOperator<Position> place) {
        List<Edit> moved = edits.stream()
                .map(edit -> new Edit(place.apply(edit.at()), edit.text()))
                .toList();
        return new Diagnostic(code, severity, place.apply(at), message, hint, moved, subject, other);
    }

    /** Names the fault, wherever it stands in its file: it stays the same after an edit above it. */
    public String fault() {
        return at.path() + " " + code.id() + " " + message;
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
