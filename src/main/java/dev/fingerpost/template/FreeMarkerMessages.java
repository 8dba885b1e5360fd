package dev.fingerpost.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the words of template authors what FreeMarker says in its own. */
final class FreeMarkerMessages {
    private static final Pattern TYPES = Pattern.compile(
            "Expected (?<want>.+?)\\s*, but this has evaluated to an? (?<got>[^(:]+?)\\s*[(:].*", Pattern.DOTALL);
    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "string", "text",
            "sequence", "a list",
            "collection", "a list",
            "hash", "a record",
            "extended_hash", "a record",
            "number", "a number",
            "boolean", "true or false",
            "method", "a function",
            "macro", "a macro",
            "markup_output", "markup"));

    private FreeMarkerMessages() {}

    /** {@code `page.tags` is a list, not text}; null if FreeMarker says something else. */
    static @Nullable String typeMismatch(String expression, String message) {
        Matcher m = TYPES.matcher(message);
        if (!m.find()) {
            return null;
        }
        return "`" + expression + "` is " + type(m.group("got")) + ", and " + type(m.group("want")) + " is expected";
    }

    private static String type(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).replace('-', '_').split("[^a-z_]+")) {
            String ours = WORDS.get(word);
            if (ours != null) {
                return ours;
            }
        }
        return words;
    }

    /** What went wrong; where Java threw something below FreeMarker, what that says. */
    static String failure(String message, @Nullable Throwable cause) {
        if (!message.startsWith("Expression has thrown an unchecked exception")) {
            return firstParagraph(message);
        }
        String thrown = cause == null ? null : cause.getMessage();
        return "this cannot be worked out" + (thrown == null ? "" : ": " + firstParagraph(thrown));
    }

    /** The first paragraph of FreeMarker's message, on one line, without its names of classes. */
    static String firstParagraph(String message) {
        String text = message.strip().split("\\n\\s*\\n|\\n-{4}|\\nThe blamed expression|\\n==>", 2)[0];
        text = text.replaceAll("\\s+", " ")
                .replaceAll(" ?\\(?wrapper: [^)]*\\)?", "")
                .strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@code `a`, `b`, `c`}. */
    static String list(List<String> names) {
        return names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
    }
}
