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

    SchemaWriter(Json json) {
        this.json = json;
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

    /** Writes what was referred to. */
    void definitions() {
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
