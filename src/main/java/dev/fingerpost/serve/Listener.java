package dev.fingerpost.serve;

/** Is told what a development server does. Called from its threads, one call at a time for each. */
public interface Listener {
    /** A build was made, and is served unless it has errors. */
    void built(Round round);

    /** The operating system does not tell of changes, so files are looked at every now and then. */
    void polls(String reason);

    /** The server has a fault of its own; it goes on with the last site. */
    void failed(Throwable fault);
}
