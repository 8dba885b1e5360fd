package dev.fingerpost.serve.http;

import dev.fingerpost.file.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the lines of a request's head, strictly: what two programs could read in two ways is refused. */
final class RequestHead {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private RequestHead() {}

    /** @param lines without line breaks, each char one byte; the first is the request line */
    static Request read(List<String> lines) throws Refused {
        String[] start = lines.get(0).split(" ", -1);
        if (start.length != 3 || !isToken(start[0]) || start[1].isEmpty() || !start[2].startsWith("HTTP/")) {
            throw new Refused(400);
        }
        boolean isNew = start[2].equals("HTTP/1.1");
        if (!isNew && !start[2].equals("HTTP/1.0")) {
            throw new Refused(505);
        }
        if (lines.size() - 1 > Limits.REQUEST_HEADERS) {
            throw new Refused(431);
        }
        Map<String, String> headers = headers(lines.subList(1, lines.size()));
        if (isNew && !headers.containsKey("host")) {
            throw new Refused(400);
        }
        String connection = headers.getOrDefault("connection", "").toLowerCase(Locale.ROOT);
        boolean isLast = isNew ? connection.contains("close") : !connection.contains("keep-alive");
        return new Request(start[0], start[1], headers, isLast || hasBody(headers));
    }

    private static Map<String, String> headers(List<String> lines) throws Refused {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 1 || !isToken(line.substring(0, colon))) {
                throw new Refused(400);
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (!value.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t')) {
                throw new Refused(400);
            }
            if (headers.containsKey(name) && name.equals("host")) {
                throw new Refused(400);
            }
            headers.merge(name, value, (first, second) -> first + ", " + second);
        }
        return headers;
    }

    /** A body is never read: after a request with one nobody knows where the next begins. */
    private static boolean hasBody(Map<String, String> headers) {
        return headers.containsKey("transfer-encoding")
                || !headers.getOrDefault("content-length", "0").equals("0");
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(RequestHead::isTokenChar);
    }

    static boolean isTokenChar(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN_MARKS.indexOf(c) >= 0;
    }
}
