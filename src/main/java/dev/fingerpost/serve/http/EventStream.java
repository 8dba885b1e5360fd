package dev.fingerpost.serve.http;

/** An open stream of events to one reader. Only for the server's own thread; see {@link HttpServer#run}. */
public interface EventStream {
    /** Sends an event, unless the stream has ended. A reader who takes nothing loses the stream. */
    void send(Event event);

    boolean isOpen();
}
