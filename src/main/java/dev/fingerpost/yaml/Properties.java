package dev.fingerpost.yaml;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.Locale;

/** What YAML allows and we do not: it lets one text stand for another, or for an object. */
final class Properties {
    private Properties() {}

    static void refuse(boolean anchor, boolean tag, Position at, Notes notes) {
        if (anchor) {
            notes.add(
                    Code.YAML_NOT_ALLOWED,
                    at,
                    "`&` begins an anchor, which is not allowed",
                    "put the text in quotes, or write the value out wherever it is needed");
        } else if (tag) {
            notes.add(Code.YAML_NOT_ALLOWED, at, "`!` begins a tag, which is not allowed", "put the text in quotes");
        }
    }

    static void refuseAlias(String written, Position at, Notes notes) {
        notes.add(
                Code.YAML_NOT_ALLOWED,
                at,
                Quote.of(written) + " is an alias, which is not allowed",
                "put the text in quotes, or write the value out");
    }

    /** Escapes such as {@code "\x07"} can bring in what no file may hold. */
    static void refuseCharacters(String text, Position at, Notes notes) {
        text.codePoints()
                .filter(Properties::unprintable)
                .findFirst()
                .ifPresent(c -> notes.add(
                        Code.YAML_NOT_ALLOWED,
                        at,
                        "this text holds the character " + name(c) + ", which cannot be shown",
                        "remove the escape"));
    }

    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private static boolean unprintable(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || surrogate || (c & 0xFFFE) == 0xFFFE || c == 0xFEFF;
    }
}
