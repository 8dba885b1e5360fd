package dev.fingerpost.serve.http;

import java.util.List;

/** The reading of requests, for {@link dev.fingerpost.fuzz.Fuzz}. */
public final class RequestFuzz {
    private RequestFuzz() {}

    /** Reads these lines as a request's head. */
    public static void read(String text) {
        try {
            Request request = RequestHead.read(List.of(text.split("\\r?\\n", -1)));
            request.path();
            request.query();
        } catch (Refused e) {
            // As it should be.
        }
    }
}
