package dev.fingerpost.schema;

/** Writes the same definitions for editors, which check and complete while an author types. */
public final class JsonSchema {
    private JsonSchema() {}

    /** A JSON Schema, draft 2020-12, of a file that holds one value of this type. */
    public static String of(String title, String description, Type<?> type) {
        return SchemaWriter.write(title, description, type);
    }
}
