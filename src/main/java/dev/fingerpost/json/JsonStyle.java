package dev.fingerpost.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;

/** How a text is laid out and escaped. */
enum JsonStyle {
    PRETTY,
    COMPACT,
    SCRIPT;

    // Doubles: Double.toString gives other digits before Java 19 than after, the library's own writer does not.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    JsonGenerator generator(StringWriter out) throws IOException {
        JsonGenerator generator = FACTORY.createGenerator(out);
        if (this == PRETTY) {
            generator.setPrettyPrinter(printer());
        } else if (this == SCRIPT) {
            generator.setCharacterEscapes(new ScriptEscapes());
        }
        return generator;
    }

    private static PrettyPrinter printer() {
        // The library's default indenter takes the machine's line separator.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter()
                .withSeparators(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
