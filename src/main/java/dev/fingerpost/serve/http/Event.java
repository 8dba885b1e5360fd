package dev.fingerpost.serve.http;

import java.nio.charset.StandardCharsets;

/**
 * One server-sent event.
 *
 * @param name a word
 * @param data one line
 */
public record Event(String name, String data) {
    public Event {
        if (data.indexOf('\n') >= 0 || data.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("an event of several lines");
        }
    }

    byte[] bytes() {
        return ("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
