package dev.fingerpost.diag;

import dev.fingerpost.path.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics inside one stage; never shared between threads. */
public final class Notes {
    private final List<Diagnostic> list = new ArrayList<>();

    /** Notes one thing. The hint says what to do; null where we do not know. */
    public void add(Code code, Position at, String message, @Nullable String hint) {
        list.add(new Diagnostic(code, at, message, hint));
    }

    /** The same with the edits that mend it. */
    public void add(Code code, Position at, String message, @Nullable String hint, List<Edit> edits) {
        list.add(new Diagnostic(code, at, message, hint, edits));
    }

    public void add(Diagnostic note) {
        list.add(note);
    }

    public void addAll(List<Diagnostic> more) {
        list.addAll(more);
    }

    /** Takes over the notes of an inner stage and gives its value. */
    public <T> T take(Noted<T> inner) {
        list.addAll(inner.notes());
        return inner.value();
    }

    /** A value together with all that was noted so far. */
    @SuppressWarnings("NullAway") // null where T says so: NullAway reads generics on Java 22 or newer only
    public <T> Noted<T> with(@Nullable T value) {
        return new Noted<>(value, list);
    }

    public List<Diagnostic> list() {
        return List.copyOf(list);
    }

    public boolean hasErrors() {
        return list.stream().anyMatch(Diagnostic::isError);
    }
}
