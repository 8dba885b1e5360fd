package dev.fingerpost.serve;

import dev.fingerpost.serve.ServedFile.Content;
import dev.fingerpost.serve.http.Request;
import dev.fingerpost.serve.http.Response;
import java.util.Arrays;

/** Files as answers: whole, in part, or "as you have it". */
final class FileResponses {
    private FileResponses() {}

    /** @param status 200, or another where the file stands in for something else and is always given whole */
    static Response file(Request request, Content content, int status) {
        if (status != 200) {
            return Response.of(status).with("Content-Type", content.type()).body(content.bytes());
        }
        if (isKnown(request, content)) {
            return Response.of(304).with("ETag", content.etag());
        }
        return ranged(request, content).with("ETag", content.etag()).with("Accept-Ranges", "bytes");
    }

    /** Whether the reader has this version already. */
    private static boolean isKnown(Request request, Content content) {
        String known = request.header("if-none-match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(content.etag()));
    }

    private static Response ranged(Request request, Content content) {
        int length = content.bytes().length;
        String header = request.header("range");
        String version = request.header("if-range");
        ByteRange range = header != null && !request.isHead() && (version == null || version.equals(content.etag()))
                ? ByteRange.of(header, length)
                : null;
        if (range == null) {
            return Response.of(200).with("Content-Type", content.type()).body(content.bytes());
        }
        if (range.isEmpty()) {
            return Response.of(416).with("Content-Range", "bytes */" + length);
        }
        return Response.of(206)
                .with("Content-Type", content.type())
                .with("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + length)
                .body(content.bytes(), Math.toIntExact(range.first()), range.size());
    }
}
