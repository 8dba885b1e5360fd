package dev.fingerpost.schema;

import dev.fingerpost.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A JSON Schema (draft 2020-12) while it is written. */
final class SchemaWriter {
    private final Json json;
    private final Set<String> named = new HashSet<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    private SchemaWriter(Json json) {
        this.json = json;
    }

    static String write(String title, String description, Type<?> type) {
        return Json.pretty(json -> {
            json.object().field("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.field("title", title).field("description", description);
            SchemaWriter out = new SchemaWriter(json);
            type.describe(out);
            out.definitions();
            json.end();
        });
    }

    Json json() {
        return json;
    }

    /** Refers to a definition by name, so that it may contain itself; it is written once, at the end. */
    void reference(String name, Consumer<SchemaWriter> definition) {
        json.field("$ref", "#/$defs/" + name);
        if (named.add(name)) {
            pending.add(() -> {
                json.object(name);
                definition.accept(this);
                json.end();
            });
        }
    }

    private void definitions() {
        if (pending.isEmpty()) {
            return;
        }
        json.object("$defs");
        for (Runnable next = pending.poll(); next != null; next = pending.poll()) {
            next.run();
        }
        json.end();
    }
}
