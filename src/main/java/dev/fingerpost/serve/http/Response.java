package dev.fingerpost.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer: a head and the bytes after it, or a stream of events that stays open. */
public final class Response {
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(206, "Partial Content"),
            Map.entry(302, "Found"),
            Map.entry(304, "Not Modified"),
            Map.entry(400, "Bad Request"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(414, "URI Too Long"),
            Map.entry(416, "Range Not Satisfiable"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(505, "HTTP Version Not Supported"));

    private final int status;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private ByteBuffer body = ByteBuffer.allocate(0);
    private @Nullable Consumer<EventStream> opened;
    private @Nullable Supplier<Response> awaited;

    private Response(int status) {
        this.status = status;
    }

    /** An answer without a body. */
    public static Response of(int status) {
        return new Response(status);
    }

    /** A line of plain text. Nothing that a request said may stand in it. */
    public static Response text(int status, String text) {
        return of(status)
                .with("Content-Type", "text/plain; charset=utf-8")
                .body((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Events until one side ends the connection. */
    public static Response events(Consumer<EventStream> opened) {
        Response response = of(200).with("Content-Type", "text/event-stream").with("Cache-Control", "no-store");
        response.opened = opened;
        return response;
    }

    /**
     * An answer that takes its time: it is made on another thread, while others are served.
     *
     * @param maker may wait for things
     */
    public static Response later(Supplier<Response> maker) {
        Response response = of(200);
        response.awaited = maker;
        return response;
    }

    public Response with(String header, String value) {
        if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a line break in " + header);
        }
        headers.put(header, value);
        return this;
    }

    /** These bytes, which must not change any more. */
    public Response body(byte[] bytes) {
        return body(bytes, 0, bytes.length);
    }

    /** A part of these bytes. */
    public Response body(byte[] bytes, int from, int length) {
        body = ByteBuffer.wrap(bytes, from, length).slice();
        return this;
    }

    public int status() {
        return status;
    }

    @Nullable
    Consumer<EventStream> opened() {
        return opened;
    }

    @Nullable
    Supplier<Response> awaited() {
        return awaited;
    }

    ByteBuffer body() {
        return body.asReadOnlyBuffer();
    }

    /** Status line and headers, as sent. */
    ByteBuffer head(String date, boolean isLast) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(status)
                .append(' ')
                .append(REASONS.getOrDefault(status, ""))
                .append("\r\nDate: ")
                .append(date)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (opened == null && status != 304) {
            head.append("Content-Length: ").append(body.remaining()).append("\r\n");
        }
        if (isLast) {
            head.append("Connection: close\r\n");
        }
        return ByteBuffer.wrap(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
