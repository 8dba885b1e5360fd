package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.template.Messages;
import dev.fingerpost.template.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads templates and the words of the interface, and remembers them as long as they stay the same. */
final class ThemeReader {
    private record Key(Map<ThemePath, SourceFile> templates, Map<ThemePath, BinaryFile> messages) {}

    private @Nullable Key key;
    private final Map<String, Noted<Templates>> byLanguage = new HashMap<>();

    /**
     * The templates; the same object for the same files and language. For many threads, as builds of two projects may share it.
     *
     * @param language as a BCP 47 tag
     */
    synchronized Noted<Templates> read(Inputs inputs, String language) {
        Map<ThemePath, BinaryFile> messages = new TreeMap<>(inputs.theme().files());
        messages.keySet().removeIf(name -> !name.isWords());
        Key wanted = new Key(inputs.theme().templates(), messages);
        if (!wanted.equals(key)) {
            byLanguage.clear();
            key = wanted;
        }
        return byLanguage.computeIfAbsent(language, tag -> {
            Notes notes = new Notes();
            Messages words = notes.take(Messages.of(messages, tag));
            Noted<Templates> parsed = byLanguage.values().stream()
                    .findFirst()
                    .map(other -> new Noted<>(other.value().with(words), other.notes()))
                    .orElseGet(() -> Templates.of(inputs.theme().templates(), words));
            return notes.with(notes.take(parsed));
        });
    }
}
