package dev.fingerpost.cli;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.git.Git;
import dev.fingerpost.git.GitResult;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.PageMemory;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.schema.Types;
import dev.fingerpost.tree.PublishedIds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code build} and {@code check} share. */
final class BuildOptions {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the project's folder, as with -C")
    @Nullable
    String directory;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the site will stand, instead of base-url in fingerpost.yaml")
    @Nullable
    String baseUrl;

    @Option(names = "--drafts", description = "build pages with draft: true as well")
    boolean drafts;

    @Option(names = "--strict", description = "let warnings fail, too")
    boolean strict;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            split = ",",
            completionCandidates = Completions.Codes.class,
            description = "report faults with this code only; may be given several times")
    @Nullable
    List<String> codes;

    @Option(
            names = "--max",
            defaultValue = "100",
            paramLabel = "N",
            description = "how many faults the text report shows, of all that it counts; 0 for all (default: 100)")
    int most = Limits.REPORTED;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "how many pages are worked on at once (default: one for each processor)")
    @Nullable
    Integer jobs;

    /** Reads the project and builds it in memory. */
    Attempt attempt(Fingerpost root, Path project) {
        return attempt(root, project, inputs -> {
            SortedMap<SitePath, OutputFile> files = new ConcurrentSkipListMap<>();
            return root.world
                    .build()
                    .run(inputs, file -> files.putIfAbsent(file.path(), file), PageMemory.NONE)
                    .with(files.values());
        });
    }

    /**
     * Reads the project and builds it.
     *
     * @param build may run twice, on other inputs; the last run counts
     */
    Attempt attempt(Fingerpost root, Path project, Function<Inputs, BuildResult> build) {
        return attempt(root, project, InputReader.read(project, inputOptions(root)), build);
    }

    /** The same of a project that was read. */
    Attempt attempt(Fingerpost root, Path project, Noted<Inputs> read, Function<Inputs, BuildResult> build) {
        Progress progress = new Progress(root);
        progress.show("building");
        try {
            Attempt attempt = Attempt.of(read, build);
            SourceFile ids = attempt.inputs().ids();
            boolean lost = attempt.diagnostics().stream().anyMatch(note -> note.code() == Code.TREE_ID_LOST);
            SourceFile published = lost && ids != null ? published(root, project, ids) : ids;
            return Objects.equals(published, ids)
                    ? attempt
                    : Attempt.of(new Noted<>(read.value().with(published), read.notes()), build);
        } finally {
            progress.clear();
        }
    }

    /** Ids that were never committed were only built: nobody can have been given them, and they may go. */
    private static SourceFile published(Fingerpost root, Path project, SourceFile ids) {
        try (Git git = Git.in(project, root.world.env())) {
            GitResult committed = git.run("cat-file", "blob", "HEAD:./" + PublishedIds.FILE.text());
            return committed.isFine() ? PublishedIds.published(ids, committed.out()) : ids;
        } catch (MachineException e) {
            // Without Git every id that was written down counts.
            return ids;
        }
    }

    Inputs.Options inputOptions(Fingerpost root) {
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (threads < 1) {
            throw new UsageProblem("`-j " + threads + "` leaves nobody to do the work", "say at least `-j 1`");
        }
        return new Inputs.Options(
                baseUrl == null ? null : checked(baseUrl), drafts, false, threads, LocalDate.now(root.world.clock()));
    }

    /** How this attempt is told of. */
    void report(Reporter reporter, Attempt attempt, Path project) {
        if (most < 0) {
            throw new UsageProblem("`--max " + most + "` is no number of faults", "say `--max 0` for all");
        }
        List<Code> wanted = codes == null ? List.of() : ExplainCommand.known(codes);
        reporter.report(attempt, project, note -> wanted.isEmpty() || wanted.contains(note.code()), most);
    }

    boolean isFine(Attempt attempt) {
        return attempt.errors() == 0 && !(strict && attempt.warnings() > 0);
    }

    private static String checked(String url) {
        if (Types.webFolder().fits(url)) {
            return url.endsWith("/") ? url : url + "/";
        }
        throw new UsageProblem(
                "`--base-url " + url + "` is not the address of a site", "write it like `https://example.org/guide/`");
    }
}
