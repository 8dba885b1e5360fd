package dev.fingerpost.text;

import java.util.regex.Pattern;

/** What an address says of who asks: {@code //user:password@}, a token in its place, or one in the query. */
public final class Secrets {
    private static final Pattern SECRET = Pattern.compile(
            "(?<=://)[^/\\s\"`]+(?=@)|(?<=[?&](?:access_token|private_token|token|key|password)=)[^&\\s'\"`)]+");

    private static final Pattern PASSWORD = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^/?#@:]*:[^/?#@]+@.*");

    private Secrets() {}

    /** The text as it may be shown to anybody: with {@code ***} in place of each secret. */
    public static String masked(String text) {
        return mayHold(text) ? SECRET.matcher(text).replaceAll("***") : text;
    }

    /** The same with a {@code *} for each character, so that columns stay what they are. */
    public static String starred(String text) {
        return mayHold(text)
                ? SECRET.matcher(text)
                        .replaceAll(found -> "*"
                                .repeat(found.group()
                                        .codePointCount(0, found.group().length())))
                : text;
    }

    /** Whether an address gives a password away to everybody who sees it. */
    public static boolean inAddress(String address) {
        return PASSWORD.matcher(address).matches();
    }

    private static boolean mayHold(String text) {
        return text.contains("://") || text.contains("=");
    }
}
