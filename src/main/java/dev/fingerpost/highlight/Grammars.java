package dev.fingerpost.highlight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The languages that are coloured, by the names that authors give them. */
final class Grammars {
    /** Prism's components, each after those it builds on. */
    static final List<String> COMPONENTS = List.of(
            "core",
            "markup",
            "css",
            "clike",
            "javascript",
            "typescript",
            "python",
            "java",
            "json",
            "yaml",
            "bash",
            "sql",
            "http",
            "diff",
            "go",
            "rust",
            "kotlin",
            "toml",
            "docker",
            "properties");

    private static final Map<String, String> BY_NAME = byName();

    private Grammars() {}

    private static Map<String, String> byName() {
        Map<String, String> names = new TreeMap<>();
        COMPONENTS.stream().skip(1).forEach(component -> names.put(component, component));
        names.remove("clike");
        names.putAll(Map.of(
                "js", "javascript",
                "mjs", "javascript",
                "ts", "typescript",
                "py", "python",
                "yml", "yaml",
                "sh", "bash",
                "shell", "bash",
                "html", "markup",
                "xml", "markup",
                "svg", "markup"));
        names.putAll(Map.of("dockerfile", "docker", "rs", "rust", "kt", "kotlin", "golang", "go", "jsonc", "json"));
        return names;
    }

    /** The grammar for a language's name in lower case; null when we have none. */
    static @Nullable String named(String language) {
        return BY_NAME.get(language);
    }
}
