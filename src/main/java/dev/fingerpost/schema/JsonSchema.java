package dev.fingerpost.schema;

import dev.fingerpost.json.Json;

/** Writes the same definitions for editors, which check and complete while an author types. */
public final class JsonSchema {
    private JsonSchema() {}

    /** A JSON Schema, draft 2020-12, of a file that holds one value of this type. */
    public static String of(String title, String description, Type<?> type) {
        return Json.pretty(json -> {
            json.object().field("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.field("title", title).field("description", description);
            SchemaWriter out = new SchemaWriter(json);
            type.describe(out);
            out.definitions();
            json.end();
        });
    }
}
