package dev.fingerpost.text;

import java.nio.charset.StandardCharsets;

/** Percent-encoding, as addresses have it (RFC 3986, 2.1). */
public final class Percent {
    /** What stands in every part of a path as it is, besides letters and digits, and between its parts. */
    public static final String PATH = "-._~/";

    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

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

    private static boolean isKept(int c, String kept) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0 && kept.indexOf(c) >= 0;
    }
}
