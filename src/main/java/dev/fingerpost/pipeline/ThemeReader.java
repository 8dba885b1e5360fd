package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.template.Messages;
import dev.fingerpost.template.Templates;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads templates and the words of the interface, and remembers them as long as they stay the same. */
final class ThemeReader {
    private record Key(Map<String, SourceFile> templates, Map<String, BinaryFile> messages, String language) {}

    private @Nullable Key key;
    private @Nullable Noted<Templates> templates;

    /** The templates; the same object for the same files and language. */
    Noted<Templates> read(Inputs inputs, String language) {
        Map<String, BinaryFile> messages = new TreeMap<>(inputs.themeFiles());
        messages.keySet().removeIf(name -> !name.startsWith("messages/"));
        Key wanted = new Key(inputs.templates(), messages, language);
        if (templates == null || !wanted.equals(key)) {
            Notes notes = new Notes();
            Messages words = notes.take(Messages.of(messages, language));
            templates = notes.with(notes.take(Templates.of(inputs.templates(), words)));
            key = wanted;
        }
        return templates;
    }
}
