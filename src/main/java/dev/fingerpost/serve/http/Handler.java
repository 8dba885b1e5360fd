package dev.fingerpost.serve.http;

/** Answers requests. Called in the server's one thread, so it must not wait for anything; see {@link Response#later}. */
public interface Handler {
    Response respond(Request request);

    /** Is told of a fault of the handler or the server; others are served on. */
    void failed(RuntimeException fault);
}
