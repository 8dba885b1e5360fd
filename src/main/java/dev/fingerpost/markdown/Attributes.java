package dev.fingerpost.markdown;

import dev.fingerpost.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute block {@code {#id .class key=value}} says.
 *
 * @param others keys other than id and class, sorted
 */
record Attributes(@Nullable String id, List<String> classes, Map<String, String> others) {
    static final Attributes NONE = new Attributes(null, List.of(), Map.of());

    @Nullable
    String value(String key) {
        return others.get(key);
    }

    /** Both; where they differ, the other one's. */
    Attributes and(Attributes other) {
        List<String> allClasses = new ArrayList<>(classes);
        allClasses.addAll(other.classes);
        Map<String, String> all = new TreeMap<>(others);
        all.putAll(other.others);
        return new Attributes(other.id == null ? id : other.id, List.copyOf(allClasses), all);
    }

    /** For a tag, each with a leading space; without those that the caller shows in its own way. */
    String html(String... except) {
        return html("", except);
    }

    /** The same with a class of ours in front. */
    String htmlWithClass(String ours, String... except) {
        return html(ours, except);
    }

    private String html(String ourClass, String... except) {
        StringBuilder out = new StringBuilder();
        List<String> skipped = List.of(except);
        if (id != null && !skipped.contains("id")) {
            append(out, "id", id);
        }
        String all = (ourClass + " " + String.join(" ", classes)).strip();
        if (!all.isEmpty()) {
            append(out, "class", all);
        }
        others.forEach((key, value) -> {
            if (!skipped.contains(key)) {
                append(out, key, value);
            }
        });
        return out.toString();
    }

    private static void append(StringBuilder out, String key, String value) {
        out.append(' ').append(key).append("=\"").append(Html.escape(value)).append('"');
    }
}
