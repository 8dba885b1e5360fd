package dev.fingerpost.script;

/** A script threw, or went too deep. */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ScriptException(Throwable cause) {
        super(cause);
    }
}
