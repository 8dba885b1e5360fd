package dev.fingerpost.template;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Templates given as text, for tests: what they write, and what is said about them. */
final class TemplateSite {
    private final Map<ThemePath, SourceFile> sources = new TreeMap<>();
    private String words = "";

    /** A template of the project. */
    TemplateSite with(String name, String text) {
        sources.put(new ThemePath(name), new SourceFile(new ProjectPath("templates/" + name), text));
        return this;
    }

    /** A template of the built-in theme. */
    TemplateSite withTheme(String name, String text) {
        sources.put(new ThemePath(name), new SourceFile(new ProjectPath("theme/" + name), text));
        return this;
    }

    TemplateSite withMessages(String properties) {
        words = properties;
        return this;
    }

    Noted<Templates> templates() {
        BinaryFile file = new BinaryFile(new ProjectPath("templates/messages/en.properties"), Bytes.utf8(words));
        return Templates.of(
                sources, Messages.of(Map.of(ThemePath.words("en"), file), "en").value());
    }

    String write(String name, Map<String, ?> variables) {
        RenderBuffer out = new RenderBuffer(64);
        @Nullable Failure failure = templates().value().write(new ThemePath(name), variables, out);
        if (failure != null) {
            throw new AssertionError("not rendered: " + failure + templates().notes());
        }
        return out.text();
    }

    /** All that is said about the templates and about rendering one of them for these pages. */
    String report(String name, Map<String, ?> variables, String... pages) {
        Noted<Templates> templates = templates();
        List<Diagnostic> all = new ArrayList<>(templates.notes());
        FaultLog log = new FaultLog();
        for (String page : pages) {
            @Nullable Failure failure = templates.value().write(new ThemePath(name), variables, new RenderBuffer(64));
            if (failure != null && failure.fault() != null) {
                log.add(failure.fault(), page);
            }
        }
        all.addAll(log.diagnostics());
        StringBuilder text = new StringBuilder();
        all.stream()
                .sorted()
                .forEach(d -> text.append(d).append('\n').append(d.hint() == null ? "" : "  hint: " + d.hint() + "\n"));
        return text.toString();
    }
}
