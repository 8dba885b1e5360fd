package dev.fingerpost.migrate;

import java.util.Map;
import java.util.regex.Pattern;

/** What Vue works out on pages from what stands there, and the marks of its slots. */
final class Vue {
    private static final Pattern VALUE =
            Pattern.compile("\\{\\{\\s*\\$?frontmatter\\.(?<key>[\\w-]+(?:\\.[\\w-]+){0,5})\\s*}}");
    private static final Pattern SLOT = Pattern.compile("(?m)^[ \\t]*</?template\\b[^<>\\n]*>[ \\t]*$");

    private Vue() {}

    /** @param front the page's front matter */
    static String convert(String body, Map<String, Object> front) {
        return Masked.change(body, text -> {
            String valued = Masked.replaceAll(VALUE, text, found -> {
                String value = Data.text(front, found.group("key").split("\\."));
                return value.isEmpty() ? found.group() : value;
            });
            return SLOT.matcher(valued).replaceAll("");
        });
    }
}
