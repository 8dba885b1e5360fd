package dev.fingerpost.serve.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of a request.
 *
 * @param method as sent
 * @param target as sent, still encoded
 * @param headers by name in lower case; those sent more than once are joined by commas
 * @param isLast whether the connection is to be closed after the answer
 */
public record Request(String method, String target, Map<String, String> headers, boolean isLast) {
    public Request {
        headers = Map.copyOf(headers);
    }

    /** @param name in lower case */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public boolean isHead() {
        return method.equals("HEAD");
    }

    /** The target up to its query, still encoded. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The target after its question mark, still encoded; empty if it has none. */
    public String query() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query + 1);
    }
}
