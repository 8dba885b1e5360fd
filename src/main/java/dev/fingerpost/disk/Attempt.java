package dev.fingerpost.disk;

import dev.fingerpost.build.Inputs;
import dev.fingerpost.build.Result;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project, read and built in memory; nothing is written.
 *
 * @param inputs what was read
 * @param result the site, with no files where the project could not be read whole
 * @param diagnostics all that was noted while reading and building, in report order
 */
public record Attempt(Inputs inputs, Result result, List<Diagnostic> diagnostics) {
    /** Reads the project in this folder and builds it. */
    public static Attempt at(Path project, Inputs.Options options, Function<Inputs, Result> build) {
        return of(InputReader.read(project, options), build);
    }

    /** Builds a project that was read. */
    public static Attempt of(Noted<Inputs> read, Function<Inputs, Result> build) {
        Result result = InputReader.isWhole(read)
                ? build.apply(read.value())
                : new Result(List.of(), List.of(), read.value().pages().size(), 0, null);
        List<Diagnostic> all = Stream.concat(read.notes().stream(), result.diagnostics().stream())
                .distinct()
                .sorted()
                .toList();
        return new Attempt(read.value(), result, all);
    }

    public boolean ok() {
        return errors() == 0;
    }

    public long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return diagnostics.stream()
                .filter(d -> d.severity() == Severity.WARNING)
                .count();
    }

    /** Every text that a diagnostic may point into, by path. */
    public Map<String, SourceFile> sources() {
        Map<String, SourceFile> sources = new TreeMap<>();
        Stream.of(
                        Stream.ofNullable(inputs.config()),
                        Stream.ofNullable(inputs.sources()),
                        Stream.ofNullable(inputs.ids()),
                        inputs.pages().stream(),
                        inputs.templates().values().stream(),
                        inputs.included().values().stream())
                .flatMap(files -> files)
                .forEach(file -> sources.put(file.path(), file));
        diagnostics.forEach(d -> sources.computeIfAbsent(d.at().path(), this::themeText));
        return sources;
    }

    /** A style sheet, or another text of the theme that is no template. */
    private @Nullable SourceFile themeText(String path) {
        BinaryFile file = inputs.themeFiles().get(path.replaceFirst("^(?:templates|theme)/", ""));
        return file == null ? null : new SourceFile(path, file.bytes().text());
    }
}
