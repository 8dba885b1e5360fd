package dev.fingerpost.serve.http;

/** A request that cannot be understood; nothing more is read from its connection. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    Refused(int status) {
        super(null, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
