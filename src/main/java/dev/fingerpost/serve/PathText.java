package dev.fingerpost.serve;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes what stands in addresses. */
final class PathText {
    private static final int HEX = 16;

    private PathText() {}

    /** A path with its {@code %41} made characters; null if it is no text, or hides a slash or a control character. */
    static @Nullable String path(String encoded) {
        String decoded = decoded(encoded);
        boolean isPlain = decoded != null
                && decoded.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '\\')
                && count(decoded) == count(encoded);
        return isPlain ? decoded : null;
    }

    private static long count(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** The first value of this name in a query; null if there is none. */
    static @Nullable String parameter(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1));
            }
        }
        return null;
    }

    private static @Nullable String decoded(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.put((byte) c);
            } else if (i + 2 < encoded.length() && digit(encoded, i + 1) >= 0 && digit(encoded, i + 2) >= 0) {
                bytes.put((byte) (digit(encoded, i + 1) * HEX + digit(encoded, i + 2)));
                i += 2;
            } else {
                return null;
            }
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        return c < 128 ? Character.digit(c, HEX) : -1;
    }
}
