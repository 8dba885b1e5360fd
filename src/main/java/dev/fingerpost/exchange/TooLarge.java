package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;

/** Thrown while a file is read that is no tree for people, and caught where reading began. */
final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Position at;
    private final String hint;

    TooLarge(Position at, String message, String hint) {
        super(message, null, false, false);
        this.at = at;
        this.hint = hint;
    }

    void note(Notes notes) {
        notes.add(Code.IMPORT_UNREAD, at, String.valueOf(getMessage()), hint);
    }
}
