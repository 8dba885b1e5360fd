package dev.fingerpost.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Percent-encoding, as addresses have it (RFC 3986, 2.1). */
public final class Percent {
    /** What stands in every part of a path as it is, besides letters and digits, and between its parts. */
    public static final String PATH = "-._~/";

    private static final String HEX = "0123456789ABCDEF";
    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

    private Percent() {}

    /** A path, or an anchor, as it stands in an address. */
    public static String encode(String plain) {
        return encode(plain, PATH);
    }

    /**
     * A text with all encoded but letters and digits of ASCII and some marks.
     *
     * @param kept the marks, all of them ASCII
     */
    public static String encode(String plain, String kept) {
        int first = 0;
        while (first < plain.length() && isKept(plain.charAt(first), kept)) {
            first++;
        }
        if (first == plain.length()) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length() + 16);
        for (byte b : plain.getBytes(StandardCharsets.UTF_8)) {
            if (isKept(b, kept)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return out.toString();
    }

    /** What an author wrote, decoded ({@code my%20page.md} is {@code my page.md}); sequences that are not UTF-8 stay as they are. */
    public static String decode(String written) {
        return written.indexOf('%') < 0
                ? written
                : ESCAPES.matcher(written).replaceAll(run -> {
                    String text = decodeWhole(run.group());
                    return Matcher.quoteReplacement(text == null ? run.group() : text);
                });
    }

    /**
     * What a machine sent, decoded.
     *
     * @param encoded a byte in each char, or in three: {@code %41}
     * @return null unless all of it is UTF-8
     */
    public static @Nullable String decodeWhole(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                bytes.put((byte) c);
            } else if (i + 2 < encoded.length()
                    && HexFormat.isHexDigit(encoded.charAt(i + 1))
                    && HexFormat.isHexDigit(encoded.charAt(i + 2))) {
                bytes.put((byte) HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isKept(int c, String kept) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0 && kept.indexOf(c) >= 0;
    }
}
