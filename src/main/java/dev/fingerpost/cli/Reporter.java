package dev.fingerpost.cli;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.output.Stage;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.report.GithubReport;
import dev.fingerpost.report.JsonReport;
import dev.fingerpost.report.SarifReport;
import dev.fingerpost.report.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Tells what came of an attempt: data to the one stream, messages to the other. */
final class Reporter {
    private static final double NANOS = 1e9;

    private final Fingerpost root;

    Reporter(Fingerpost root) {
        this.root = root;
    }

    /** Reports what was noted, in the format that was asked for: for people as a message, for programs as data. */
    void report(Attempt attempt, Path project) {
        report(attempt, project, note -> true, Limits.REPORTED);
    }

    /**
     * The same of a part.
     *
     * @param most how many are shown to people; 0 for all
     */
    void report(Attempt attempt, Path project, Predicate<Diagnostic> wanted, int most) {
        List<Diagnostic> shown = attempt.diagnostics().stream()
                .filter(note -> wanted.test(note) && (note.isError() || !root.quiet))
                .toList();
        // A project may have many thousand texts, and mostly none is shown.
        tell(shown, shown.isEmpty() ? Map.of() : attempt.sources(), project, most);
    }

    /**
     * What was noted without building.
     *
     * @param sources texts by path, for excerpts
     * @param most how many are shown to people; 0 for all
     */
    void tell(List<Diagnostic> shown, Map<ProjectPath, SourceFile> sources, Path project, int most) {
        PrintStream out = root.world.out();
        switch (root.format) {
            case TEXT -> root.world.err().print(TextReport.of(shown, sources, root.style(), most));
            case JSON -> out.print(JsonReport.of(shown));
            case SARIF -> out.print(SarifReport.of(shown, prefix(project), CodePages::of));
            case GITHUB -> out.print(GithubReport.of(shown, prefix(project)));
        }
    }

    /** Leads from the repository to the project: GitHub wants paths from there. */
    private String prefix(Path project) {
        String workspace = root.world.env().getOrDefault("GITHUB_WORKSPACE", "");
        Path base = workspace.isEmpty() ? root.world.cwd() : root.path(workspace);
        try {
            Path real = base.toRealPath();
            String prefix = project.startsWith(real) ? real.relativize(project).toString() : "";
            return prefix.isEmpty()
                    ? ""
                    : prefix.replace(project.getFileSystem().getSeparator(), "/") + "/";
        } catch (IOException e) {
            return "";
        }
    }

    /** Says which files of the site were touched, to the curious. */
    void say(Stage.Written written) {
        if (root.verbose && !root.quiet) {
            root.world
                    .err()
                    .printf(
                            Locale.ROOT,
                            "%s written, %d unchanged, %d deleted%n",
                            count(written.written(), "file"),
                            written.unchanged(),
                            written.deleted());
        }
    }

    /** The last line: what the site has, and how long it took. */
    void summary(Attempt attempt, long nanos) {
        if (!root.quiet) {
            root.world
                    .err()
                    .println(String.join(
                            ", ",
                            count(attempt.result().pages(), "page"),
                            count(attempt.result().trees(), "tree"),
                            count(attempt.errors(), "error"),
                            count(attempt.warnings(), "warning")
                                    + (attempt.known().isEmpty()
                                            ? ""
                                            : ", " + attempt.known().size() + " in the baseline"),
                            String.format(Locale.ROOT, "%.2f s", nanos / NANOS)));
        }
    }

    static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
