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
            + "|([?&;#][/?!]{0,3}+(?:" + LONG + "|" + SHORT + ")(?:]|%5D)*+=)[^&\\s'\"`)]+");

    /** What a fragment holds of these: other names are ids of questions there, as in a link into a tree. */
    private static final Pattern IN_FRAGMENT =
            Pattern.compile("(?i)(?:[_.-]token|[a-z]Token|jwt|[_.-]secret|password)(?:]|%5D)*=$");

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
        StringBuilder shown = new StringBuilder();
        Matcher found = SECRET.matcher(text);
        boolean isFragment = false;
        for (int seen = 0; found.find(); seen = found.start()) {
            isFragment = isFragment(text, seen, found.start() + 1, isFragment);
            String before = Stream.of(found.group(1), found.group(2), found.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            String secret = found.group().substring(before.length());
            boolean isId = isFragment
                    && found.group(3) != null
                    && !IN_FRAGMENT.matcher(before).find();
            int length = secret.codePointCount(0, secret.length());
            found.appendReplacement(
                    shown, Matcher.quoteReplacement(before + (isId ? secret : "*".repeat(stars.applyAsInt(length)))));
        }
        return found.appendTail(shown).toString();
    }

    /** Whether a place lies behind the {@code #} of an address; what was found so far is told for the places before. */
    private static boolean isFragment(String text, int from, int to, boolean before) {
        boolean isFragment = before;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            isFragment = c == '#' || isFragment && !Character.isWhitespace(c) && "\"'`()<>".indexOf(c) < 0;
        }
        return isFragment;
    }

    /** Whether an address gives a password away to everybody who sees it. */
    public static boolean inAddress(String address) {
        return PASSWORD.matcher(address).matches();
    }

    private static boolean mayHold(String text) {
        return text.contains("//") || text.contains("=");
    }
}
