package dev.fingerpost.text;

import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an address says of who asks: {@code //user:password@}, a token in its place, or one in the query or the fragment, whatever it is called there. */
public final class Secrets {
    /** Names that end so, in one word with what is before. */
    private static final String LONG =
            "[\\w.%\\[\\]-]*(?:token|secret|password|passwd|passphrase|pwd|key|sig|signature|credentials?|sess(?:ion)?_?id)";

    /** Short ones, which other words end in, too: {@code compass} is no secret. */
    private static final String SHORT =
            "(?:[\\w.%\\[\\]-]*(?:[_.\\[-]|%5B))?(?:pass|pw|jwt|o?auth|authorization|bearer|sid)";

    private static final Pattern SECRET = Pattern.compile("(?i)(://)[^/\\s\"`]+(?=@)|(//[^/\\s\"`:@]*:)[^/\\s\"`]+(?=@)"
            + "|([?&;#][/?!]*(?:" + LONG + "|" + SHORT + ")(?:]|%5D)*=)[^&\\s'\"`)]+");

    private static final Pattern PASSWORD = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^/?#@:]*:[^/?#@]+@.*");

    private Secrets() {}

    /** The text as it may be shown to anybody: with {@code ***} in place of each secret. */
    public static String masked(String text) {
        return replaced(text, length -> 3);
    }

    /** The same with a {@code *} for each character, so that columns stay what they are. */
    public static String starred(String text) {
        return replaced(text, length -> length);
    }

    private static String replaced(String text, IntUnaryOperator stars) {
        if (!mayHold(text)) {
            return text;
        }
        return SECRET.matcher(text).replaceAll(found -> {
            String before = Stream.of(found.group(1), found.group(2), found.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            String secret = found.group().substring(before.length());
            return Matcher.quoteReplacement(before)
                    + "*".repeat(stars.applyAsInt(secret.codePointCount(0, secret.length())));
        });
    }

    /** Whether an address gives a password away to everybody who sees it. */
    public static boolean inAddress(String address) {
        return PASSWORD.matcher(address).matches();
    }

    private static boolean mayHold(String text) {
        return text.contains("//") || text.contains("=");
    }
}
