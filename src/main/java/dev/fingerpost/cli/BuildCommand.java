package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.output.OutputWriter;
import dev.fingerpost.output.Stage;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.BuildCache;
import dev.fingerpost.pipeline.PageMemory;
import dev.fingerpost.project.IdsFile;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.search.SearchIndex;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost build}. */
@Command(
        name = "build",
        header = "Builds the site.",
        description = {
            "%nChecks the project and writes its site to site/. With an error nothing is written, and the site that is "
                    + "there stays as it is. Only files that Fingerpost wrote are ever replaced or deleted.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost build",
            "  fingerpost build -C docs -o public --strict",
            "  fingerpost build --base-url https://example.org/guide/"
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Mixin
    BuildOptions options;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "where the site is written (default: site/ in the project)")
    @Nullable
    String output;

    @Option(names = "--clean", description = "also replace files of the site that were changed by hand")
    boolean clean;

    @Option(names = "--no-cache", description = "build all anew, and remember nothing in .fingerpost/cache")
    boolean noCache;

    @Override
    public Integer call() throws MachineException {
        long start = System.nanoTime();
        Path project = root.project(options.directory);
        OutputWriter writer = writer(project);
        Noted<Inputs> read = InputReader.read(project, options.inputOptions(root));
        String program = root.world.program();
        BuildCache cache = noCache || program == null ? null : new BuildCache(program, writer);
        BuildCache.CachedBuild known = cache == null ? null : cache.find(read);
        Reporter reporter = new Reporter(root);
        if (known != null) {
            options.report(reporter, known.attempt(), project);
            reporter.say(known.written());
            return done(reporter, known.attempt(), start);
        }
        // What somebody changed in the site is to be written again, whole.
        PageMemory memory = cache == null ? PageMemory.NONE : cache.memory(read, !clean);
        try (Staging staging = new Staging(writer)) {
            Attempt attempt = options.attempt(
                    root, project, read, inputs -> root.world.build().run(inputs, staging.begin(), memory));
            options.report(reporter, attempt, project);
            if (options.isFine(attempt)) {
                reporter.say(written(staging, attempt));
                writeIds(project, attempt);
                if (cache != null) {
                    cache.keep(read, attempt, memory);
                }
            }
            return done(reporter, attempt, start);
        }
    }

    private int done(Reporter reporter, Attempt attempt, long start) {
        reporter.summary(attempt, System.nanoTime() - start);
        return options.isFine(attempt) ? ExitCode.OK : ExitCode.CONTENT;
    }

    private Stage.Written written(Staging staging, Attempt attempt) throws MachineException {
        Progress progress = new Progress(root);
        progress.show("writing");
        try {
            Stage stage = staging.stage;
            attempt.result().index().give(stage);
            if (attempt.result().isPart()) {
                Set<SitePath> kept = attempt.result().index().kept();
                stage.keepOthers(path -> kept.contains(path) || !SearchIndex.owns(path));
            }
            return stage.commit(clean);
        } finally {
            progress.clear();
        }
    }

    /** The stage of the last run: one that has to be done again begins anew. */
    private static final class Staging implements AutoCloseable {
        private final OutputWriter writer;
        private Stage stage;

        Staging(OutputWriter writer) {
            this.writer = writer;
            this.stage = writer.stage();
        }

        Stage begin() {
            stage.close();
            stage = writer.stage();
            return stage;
        }

        @Override
        public void close() {
            stage.close();
        }
    }

    /** What is built elsewhere is a trial, and publishes nothing. */
    private void writeIds(Path project, Attempt attempt) throws MachineException {
        String ids = attempt.result().ids();
        if (ids != null && output == null) {
            IdsFile.write(new RealFiles(), project, ids);
        }
    }

    /** A folder that may not become a site is the fault of the command line that names it. */
    private OutputWriter writer(Path project) throws MachineException {
        if (output == null) {
            return root.writer(project, project.resolve("site"));
        }
        try {
            return root.writer(project, root.path(output));
        } catch (MachineException e) {
            throw new UsageProblem(String.valueOf(e.getMessage()), e.hint());
        }
    }
}
