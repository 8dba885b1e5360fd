package dev.fingerpost.diag;

import org.jspecify.annotations.Nullable;

/** Something that only the owner of the machine can mend: no room, no rights, another build at work, a foreign folder. */
public final class MachineException extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable String hint;

    /**
     * @param message what is wrong, with the path in backquotes
     * @param hint what to do about it, where we know
     */
    public MachineException(String message, @Nullable String hint) {
        super(message);
        this.hint = hint;
    }

    public MachineException(String message, @Nullable String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    public @Nullable String hint() {
        return hint;
    }
}
