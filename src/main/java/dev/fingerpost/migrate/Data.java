package dev.fingerpost.migrate;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.yaml.YamlReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values out of files of other tools: maps, lists and texts. What does not fit is as good as absent. */
final class Data {
    private static final Pattern ANCHOR = Pattern.compile(
            "(?m)(?<=[:-] )&(?<name>[\\w-]+)[ \\t]+(?<value>[^\\s&*|>\\[{][^\\n#]*?)(?=[ \\t]*(?:#[^\\n]*)?$)");

    private static final Pattern ALIAS = Pattern.compile("(?m)(?<=[:-] )\\*(?<name>[\\w-]+)(?=[ \\t]*(?:#[^\\n]*)?$)");

    private Data() {}

    /** YAML or JSON; what a strict reader refuses in it is left out. */
    static Map<String, Object> yaml(@Nullable SourceFile file) {
        return file == null ? Map.of() : yaml(file.text());
    }

    static Map<String, Object> yaml(String text) {
        String plain = written(text)
                .replaceAll("(?m)^(---|\\.\\.\\.)[ \\t]*$", "")
                .replaceAll("(?m)(?<=[:\\-,\\[] |^)!{1,2}[A-Za-z][\\w:./-]*", "")
                .replaceAll("(?m)(?<=[:-] )&[\\w-]+", "")
                .replaceAll("(?m)(?<=[:-] )\\*[\\w-]+[ \\t]*$", "''");
        return YamlReader.read(new SourceFile(new ProjectPath("config"), plain))
                .value()
                .plain();
    }

    /** YAML with the values of anchors, where they stand on one line, in the places of their aliases. */
    static String written(String yaml) {
        Map<String, String> values = new HashMap<>();
        String named = Masked.replaceAll(ANCHOR, yaml, found -> {
            values.put(found.group("name"), found.group("value"));
            return found.group("value");
        });
        return values.isEmpty()
                ? yaml
                : Masked.replaceAll(ALIAS, named, found -> values.getOrDefault(found.group("name"), found.group()));
    }

    /** A text that stands at a path of keys; empty where there is none. */
    static String text(@Nullable Object values, String... keys) {
        Object found = find(values, keys);
        return found instanceof String text ? text.strip() : "";
    }

    /** A list, or one value as a list of one. */
    static List<Object> list(@Nullable Object values, String... keys) {
        Object found = find(values, keys);
        if (found instanceof List<?> list) {
            return list.stream().<Object>map(item -> item).toList();
        }
        return found == null ? List.of() : List.of(found);
    }

    /** The texts of a list. */
    static List<String> texts(@Nullable Object values, String... keys) {
        return list(values, keys).stream()
                .flatMap(item -> item instanceof String text ? Stream.of(text) : Stream.empty())
                .toList();
    }

    /** A map in its order; empty where there is none. */
    static Map<String, Object> map(@Nullable Object values, String... keys) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (find(values, keys) instanceof Map<?, ?> found) {
            found.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    static @Nullable Object find(@Nullable Object values, String... keys) {
        Object found = values;
        for (String key : keys) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return found;
    }
}
