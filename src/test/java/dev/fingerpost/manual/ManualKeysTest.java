package dev.fingerpost.manual;

import dev.fingerpost.pipeline.Schemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manual's page of all keys says what the readers of YAML take: it is made from their schemas. */
class ManualKeysTest {
    private static final List<String> KINDS = List.of("guide", "case-study", "decision-tree", "decision-record");

    private final StringBuilder out = new StringBuilder();

    @Test
    void thePageOfKeysIsFresh() throws IOException {
        out.append(Generated.head(
                "Keys", "Every key of fingerpost.yaml, of front matter and of sources.yaml, with what it takes.", 20));
        out.append(
                "No other keys are known: a misspelt one is an error with a suggestion. `fingerpost schema` prints the same as "
                        + "JSON Schema, with which editors complete and check. A dot leads into a map, `[]` into the items of a list; "
                        + "what is *needed* must be there, or its map must not.\n\n");
        table("fingerpost.yaml", "All of it may be left out.", schema("config"), Set.of());
        JsonNode page = schema("page");
        table("Front matter of every page", "Between two lines `---` at the top of the page.", page, Set.of());
        Set<String> common = Set.copyOf(page.get("properties").propertyNames());
        Map<String, String> titles = Map.of(
                "case-study", "case studies", "decision-tree", "decision trees", "decision-record", "decision records");
        for (String kind : KINDS) {
            JsonNode schema = schema(kind);
            if (!common.containsAll(schema.get("properties").propertyNames())) {
                table("Front matter of " + titles.get(kind), "Besides those of every page.", schema, common);
            }
        }
        table(
                "content/sources.yaml",
                "Each source under an id of its own, in small letters, digits and hyphens.",
                schema("sources").get("additionalProperties"),
                Set.of());
        Generated.assertFresh("reference/keys.md", out.toString().stripTrailing() + "\n");
    }

    private static JsonNode schema(String name) {
        return JsonMapper.shared().readTree(Schemas.json(name));
    }

    private void table(String title, String intro, JsonNode schema, Set<String> without) {
        out.append("## " + title + "\n\n" + intro + "\n\n| Key | Value | Meaning |\n| --- | --- | --- |\n");
        rows("", schema, without);
        out.append("\n{.stack}\n\n");
    }

    private void rows(String prefix, JsonNode map, Set<String> without) {
        for (String name : map.get("properties").propertyNames()) {
            if (!without.contains(name)) {
                row(
                        prefix + name,
                        map.get("properties").get(name),
                        required(map).contains(name));
            }
        }
    }

    private void row(String name, JsonNode value, boolean required) {
        String shown = "`" + name + "`";
        out.append("| " + shown + " | " + Generated.cell(words(value)) + (required ? ", *needed*" : "") + " | "
                + Generated.cell(value.path("description").asString("")) + " |\n");
        inside(name, value);
    }

    private void inside(String name, JsonNode value) {
        if (value.has("properties")) {
            rows(name + ".", value, Set.of());
        } else if (value.has("items")) {
            inside(name + "[]", value.get("items"));
        } else if (value.has("anyOf")) {
            variants(name, value);
        }
    }

    /** The keys that any of the variants has; what every one of them needs is needed. */
    private void variants(String name, JsonNode value) {
        List<JsonNode> maps =
                flat(value).stream().filter(each -> each.has("properties")).toList();
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode map : maps) {
            for (String key : map.get("properties").propertyNames()) {
                if (seen.add(key)) {
                    boolean needed =
                            maps.stream().allMatch(each -> required(each).contains(key));
                    row(name + "." + key, map.get("properties").get(key), needed);
                }
            }
        }
    }

    private static List<String> required(JsonNode map) {
        List<String> required = new ArrayList<>();
        map.path("required").forEach(name -> required.add(name.asString()));
        return required;
    }

    private static List<JsonNode> flat(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        value.get("anyOf").forEach(each -> {
            if (each.has("anyOf")) {
                all.addAll(flat(each));
            } else {
                all.add(each);
            }
        });
        return all;
    }

    private static String words(JsonNode value) {
        if (value.has("enum")) {
            List<String> words = new ArrayList<>();
            value.get("enum").forEach(word -> words.add("`" + word.asString() + "`"));
            return words.size() > 12 ? "code such as " + words.get(0) : String.join(", ", words);
        }
        if (value.has("anyOf")) {
            Set<String> words = new LinkedHashSet<>();
            flat(value).forEach(variant -> words.add(words(variant)));
            return String.join(" or ", words);
        }
        if (value.path("format").asString("").equals("date")) {
            return "date such as `2026-04-05`";
        }
        JsonNode type = value.path("type");
        return switch ((type.isArray() ? type.get(0) : type).asString("")) {
            case "array" -> "list of " + words(value.get("items")).replaceFirst("^(text|map|code|date)", "$1s");
            case "object" -> value.has("properties") ? "map" : "map with names of your own";
            case "boolean" -> "`true` or `false`";
            case "integer" -> "whole number";
            case "string" ->
                value.has("examples")
                        ? "text such as `" + value.get("examples").get(0).asString() + "`"
                        : "text";
            default -> value.path("$ref").asString("").endsWith("nav-entry") ? "such entries" : "text";
        };
    }
}
