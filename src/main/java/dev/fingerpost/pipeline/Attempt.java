package dev.fingerpost.pipeline;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Lost;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project, read and built in memory; nothing is written.
 *
 * @param inputs what was read
 * @param result the site as far as it can be made, not to be published when there are errors
 * @param diagnostics what was noted while reading and building, in report order
 * @param known what was noted and is allowed by the project's baseline
 */
public record Attempt(Inputs inputs, BuildResult result, List<Diagnostic> diagnostics, List<Diagnostic> known) {
    /** Builds a project that was read. */
    public static Attempt of(Noted<Inputs> read, Function<Inputs, BuildResult> build) {
        Inputs inputs = read.value();
        BuildResult built = build.apply(inputs);
        BuildResult result = InputReader.isWhole(read) ? built : ofPart(built, inputs, read.notes());
        SiteConfig config = ConfigReader.read(inputs.config()).value();
        Set<Code> silenced = config.checks().silenced();
        List<Diagnostic> files = read.notes().stream()
                .map(note -> Severities.ofFile(note, config))
                .toList();
        List<Diagnostic> all = Stream.concat(told(files, silenced), result.diagnostics().stream())
                .distinct()
                .sorted()
                .toList();
        Baseline baseline = Baseline.of(inputs.baseline());
        Set<Diagnostic> known = baseline.known(all);
        List<Diagnostic> told = Stream.concat(
                        all.stream().filter(note -> !known.contains(note)), told(baseline.faults(all), silenced))
                .sorted()
                .toList();
        return new Attempt(inputs, result, told, known.stream().sorted().toList());
    }

    private static Stream<Diagnostic> told(List<Diagnostic> notes, Set<Code> silenced) {
        return notes.stream().filter(note -> note.isError() || !silenced.contains(note.code()));
    }

    /** The same with other faults to tell of. */
    public Attempt telling(List<Diagnostic> others) {
        return new Attempt(inputs, result, others, known);
    }

    /** All that was noted, in report order. */
    public List<Diagnostic> all() {
        return Stream.of(diagnostics, known).flatMap(List::stream).sorted().toList();
    }

    /** What a build says of a project that was read in part, but for what follows from that. */
    private static BuildResult ofPart(BuildResult built, Inputs inputs, List<Diagnostic> unread) {
        SiteConfig config = ConfigReader.read(inputs.config()).value();
        List<Diagnostic> told = Consequences.leaveOut(built.diagnostics(), unread, texts(inputs, config));
        return new BuildResult(built.prompt(), built.index(), told, built.pages(), built.trees(), null, built.isPart());
    }

    /** Whether the site lacks pages, or has them in part, because of what was noted. */
    public boolean hidesPages() {
        return all().stream().map(Diagnostic::code).anyMatch(code -> code.hides(Lost.FILE) || code.hides(Lost.PAGE));
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

    /** What the configuration says, as far as it can be read. */
    public SiteConfig config() {
        return ConfigReader.read(inputs.config()).value();
    }

    /** Every text that a diagnostic may point into, by path. */
    public Map<ProjectPath, SourceFile> sources() {
        Map<ProjectPath, SourceFile> sources = texts(inputs, config());
        diagnostics.forEach(d -> sources.computeIfAbsent(d.at().path(), this::themeText));
        return sources;
    }

    private static Map<ProjectPath, SourceFile> texts(Inputs inputs, SiteConfig config) {
        Map<ProjectPath, SourceFile> sources = new TreeMap<>();
        Stream.of(
                        Stream.ofNullable(inputs.config()),
                        Stream.ofNullable(inputs.sources()),
                        Stream.ofNullable(inputs.ids()),
                        Stream.ofNullable(inputs.baseline()),
                        inputs.pages().stream(),
                        inputs.theme().templates().values().stream(),
                        inputs.included().values().stream())
                .flatMap(files -> files)
                .forEach(file -> sources.put(config.file(file.path()), file));
        return sources;
    }

    /** A style sheet, or another text of the theme that is no template. */
    private @Nullable SourceFile themeText(ProjectPath path) {
        BinaryFile file = inputs.theme().files().get(new ThemePath(path.url().text()));
        return file == null || !file.path().equals(path)
                ? null
                : new SourceFile(path, file.bytes().text());
    }
}
