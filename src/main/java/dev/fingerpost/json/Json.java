package dev.fingerpost.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One JSON text while it is written, in the order of the calls. The same calls give the same text everywhere.
 *
 * <pre>{@code
 * Json.compact(json -> json.object().field("id", "rag").array("tags").value("cost").end().end())
 * }</pre>
 */
public final class Json {
    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Indented by two spaces, with a line break at the end: for files that people read. */
    public static String pretty(Consumer<Json> content) {
        return write(JsonStyle.PRETTY, content) + "\n";
    }

    /** Without any space between values. */
    public static String compact(Consumer<Json> content) {
        return write(JsonStyle.COMPACT, content);
    }

    /** Compact, and safe inside an HTML {@code <script>} element: no tag, comment or entity can begin in it. */
    public static String forScript(Consumer<Json> content) {
        return write(JsonStyle.SCRIPT, content);
    }

    private static String write(JsonStyle style, Consumer<Json> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = style.generator(text)) {
            content.accept(new Json(out));
            if (!out.getOutputContext().inRoot()) {
                throw new IllegalStateException("an object or array is not ended");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Begins an object: as the whole text, or inside an array. */
    public Json object() {
        return put(out::writeStartObject);
    }

    /** Begins an object as the value of a field. */
    public Json object(String field) {
        return name(field).object();
    }

    /** Begins an array: as the whole text, or inside an array. */
    public Json array() {
        return put(out::writeStartArray);
    }

    /** Begins an array as the value of a field. */
    public Json array(String field) {
        return name(field).array();
    }

    /** Ends the innermost object or array. */
    public Json end() {
        return out.getOutputContext().inArray() ? put(out::writeEndArray) : put(out::writeEndObject);
    }

    /** Begins a field; its value follows. */
    public Json name(String field) {
        return put(() -> out.writeFieldName(field));
    }

    public Json field(String field, String value) {
        return name(field).value(value);
    }

    public Json field(String field, long value) {
        return name(field).value(value);
    }

    public Json field(String field, double value) {
        return name(field).value(value);
    }

    public Json field(String field, boolean value) {
        return name(field).value(value);
    }

    /** A field that is left out when there is no value. */
    public Json optional(String field, @Nullable String value) {
        return value == null ? this : field(field, value);
    }

    /** A field with an array of texts. */
    public Json texts(String field, Collection<String> values) {
        array(field);
        values.forEach(this::value);
        return end();
    }

    public Json value(String value) {
        return put(() -> out.writeString(value));
    }

    public Json value(long value) {
        return put(() -> out.writeNumber(value));
    }

    public Json value(BigDecimal value) {
        return put(() -> out.writeNumber(value.toPlainString()));
    }

    /** A finite number; JSON has no other. */
    public Json value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no JSON number: " + value);
        }
        return put(() -> out.writeNumber(value));
    }

    public Json value(boolean value) {
        return put(() -> out.writeBoolean(value));
    }

    private Json put(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Step {
        void run() throws IOException;
    }
}
