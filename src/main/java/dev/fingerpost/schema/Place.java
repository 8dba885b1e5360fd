package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is being read, and where faults are noted.
 *
 * @param subject begins messages: {@code `order`} or {@code an item of `tags`}
 */
public record Place(String subject, Notes notes) {
    static Place key(String name, Notes notes) {
        return new Place(Quote.of(name), notes);
    }

    /** What there is to remove. */
    String thing() {
        return subject.startsWith("an item") ? "the item" : "the key";
    }

    Place item() {
        return subject.startsWith("an item") ? this : new Place("an item of " + subject, notes);
    }

    void report(Code code, Position at, String message, @Nullable String hint) {
        report(code, at, message, hint, null);
    }

    /** Reports what is mended by writing a text in the place of what stands there. */
    void report(Code code, Position at, String message, @Nullable String hint, @Nullable String better) {
        List<Edit> edits = better == null ? List.of() : List.of(new Edit(at, better));
        notes.add(new Diagnostic(code, at, message, hint, edits).about(subject.replace("`", "")));
    }
}
