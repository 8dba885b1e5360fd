package dev.fingerpost.pipeline;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
public record Attempt(Inputs inputs, Result result, List<Diagnostic> diagnostics, List<Diagnostic> known) {
    /** What may be noted only because a file could not be read. */
    private static final Set<Code> ABSENCE = EnumSet.of(
            Code.LINK_BROKEN,
            Code.LINK_ANCHOR,
            Code.LINK_CASE,
            Code.LINK_DRAFT,
            Code.IMAGE_MISSING,
            Code.INCLUDE_MISSING,
            Code.INCLUDE_REGION,
            Code.HOME_MISSING,
            Code.PAGE_ORPHAN,
            Code.NAV_UNKNOWN,
            Code.TAG_SIMILAR,
            Code.SOURCE_UNKNOWN,
            Code.SOURCE_UNUSED,
            Code.APPROACH_UNKNOWN,
            Code.TRANSLATION_ALONE,
            Code.RECORD_TREE,
            Code.CASE_TREE_UNKNOWN,
            Code.CASE_QUESTION_UNKNOWN,
            Code.CASE_ANSWER_UNKNOWN,
            Code.TREE_OUTSIDE_TARGET,
            Code.TREE_ID_LOST,
            Code.TEMPLATE_FAILED,
            Code.TEMPLATE_MISSING,
            Code.ASSET_MISSING);

    /** Those of them that stand where the author names what is missed. */
    private static final Set<Code> NAMING = EnumSet.of(
            Code.LINK_BROKEN,
            Code.LINK_ANCHOR,
            Code.LINK_CASE,
            Code.IMAGE_MISSING,
            Code.INCLUDE_MISSING,
            Code.INCLUDE_REGION,
            Code.NAV_UNKNOWN,
            Code.RECORD_TREE);

    /** After these, pages are missing from the site. */
    private static final Set<Code> HIDING = EnumSet.of(
            Code.FILE_UNREADABLE,
            Code.FILE_LINK,
            Code.FILE_CHANGED,
            Code.FILE_TOO_LARGE,
            Code.TEMPLATE_SYNTAX,
            Code.TEMPLATE_FAILED,
            Code.TEMPLATE_MISSING,
            Code.TEMPLATE_FORBIDDEN);

    /** Builds a project that was read. */
    public static Attempt of(Noted<Inputs> read, Function<Inputs, Result> build) {
        Inputs inputs = read.value();
        Result built = build.apply(inputs);
        Result result = InputReader.isWhole(read) ? built : ofPart(built, inputs, InputReader.unread(read));
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

    /** What a build says of a project that was read in part, but for what it misses. */
    private static Result ofPart(Result built, Inputs inputs, Set<String> unread) {
        SiteConfig config = ConfigReader.read(inputs.config()).value();
        Map<ProjectPath, SourceFile> texts = texts(inputs, config);
        List<Diagnostic> told = built.diagnostics().stream()
                .filter(note -> !ABSENCE.contains(note.code()) || isOfOthers(note, texts, unread))
                .toList();
        return new Result(built.prompt(), built.index(), told, built.pages(), built.trees(), null, built.isPart());
    }

    /** Whether the author names something there that bears none of the names of the files that could not be read, of which there are some. */
    private static boolean isOfOthers(Diagnostic note, Map<ProjectPath, SourceFile> texts, Set<String> unread) {
        SourceFile text = texts.get(note.at().path());
        String named = text == null ? "" : text.words(note.at()).toLowerCase(Locale.ROOT);
        return NAMING.contains(note.code())
                && !named.isEmpty()
                && !unread.isEmpty()
                && unread.stream().noneMatch(named::contains);
    }

    /** Whether the site lacks pages, or has them in part, because of what was noted. */
    public boolean hidesPages() {
        return all().stream().map(Diagnostic::code).anyMatch(HIDING::contains);
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
