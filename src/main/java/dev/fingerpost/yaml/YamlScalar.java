package dev.fingerpost.yaml;

import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One text. It stays text, whatever it looks like: {@code 1.20}, {@code no}, {@code 2026-06-04}.
 *
 * @param text without quotes, escapes resolved
 * @param plain whether it stands without quotes and not in a block ({@code |}, {@code >})
 */
public record YamlScalar(String text, Position at, boolean plain) implements YamlValue {
    /** Texts that mean nothing else, wherever they stand. */
    private static final Pattern SAFE = Pattern.compile("(?U)[\\p{L}\\p{N}](?:[\\w ./+-]*[\\w/.+-])?");

    /** What YAML's core schema reads as null. */
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether nothing stands here: {@code key:} with no value, or {@code key: null}. */
    public boolean isNothing() {
        return plain && NULLS.contains(text);
    }

    /** How an author writes a text: plain where it stays a text, else in quotes. */
    public static String write(String text) {
        return SAFE.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String kind() {
        return isNothing() ? "nothing" : Quote.of(text);
    }
}
