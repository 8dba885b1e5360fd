package dev.fingerpost.highlight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A handful of short classes for the kinds of tokens; the theme styles these and no others. */
final class Colours {
    /**
     * A class, and the kinds of tokens that have it. The name of a language before a kind makes it a matter of that language alone.
     */
    private static final String CLASSES = """
            c comment prolog doctype cdata shebang coord
            d deleted-sign
            f function function-name function-definition class-name builtin annotation decorator macro graphql.scalar
            i inserted-sign
            k keyword important atrule rule boolean null nil instruction method
            n number constant symbol datetime date status-code color
            s string char attr-value url regex template-string triple-quoted-string string-interpolation raw-string string-literal
            s entity scalar request-target reason-phrase
            t tag selector property attr-name key header-name table variable property-query object short-argument argument-name
            t c.macro cpp.macro
            """;

    private static final Map<String, String> BY_KIND = byKind();

    private Colours() {}

    private static Map<String, String> byKind() {
        Map<String, String> classes = new HashMap<>();
        CLASSES.lines().map(line -> line.split(" ")).forEach(line -> {
            for (int i = 1; i < line.length; i++) {
                classes.put(line[i], "h-" + line[0]);
            }
        });
        return classes;
    }

    /** The class for a kind of token of a language, or else for the first of its aliases that has one; null if none has. */
    static @Nullable String of(String language, String type, List<String> aliases) {
        String own = BY_KIND.getOrDefault(language + "." + type, BY_KIND.get(type));
        for (int i = 0; own == null && i < aliases.size(); i++) {
            own = BY_KIND.get(aliases.get(i));
        }
        return own;
    }
}
