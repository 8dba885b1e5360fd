package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.Baseline;
import dev.fingerpost.pipeline.PageMemory;
import dev.fingerpost.project.BaselineFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost check}. */
@Command(
        name = "check",
        header = "Checks the project and writes nothing.",
        description = {
            "%nDoes all that build does, but for the writing.",
            "%nWith --external it also asks the web for every address that pages and sources name: few at once, fewer still on one "
                    + "host, again after a pause where a server is busy. What is found there are warnings, because it changes "
                    + "without anybody touching the project; a build never asks. Addresses that were fine are remembered for seven "
                    + "days in .fingerpost/links.json.",
            "%nWith --baseline it writes baseline.txt, for a project that has to be mended step by step: so many faults of each kind are "
                    + "passed over in each page, by build too. One more, and all of them are told. Run again, it lowers the numbers, "
                    + "and never raises them. What keeps a page from being shown is always told.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost check",
            "  fingerpost check --strict --format github",
            "  fingerpost check --format sarif > fingerpost.sarif",
            "  fingerpost check --external --strict        in a scheduled job: fails when a link is dead"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Mixin
    BuildOptions options;

    @Option(
            names = "--baseline",
            description =
                    "allow the faults that there are for a time: count them by code and file in baseline.txt, or lower its numbers")
    boolean baseline;

    @Option(names = "--external", description = "also ask the web whether links to other sites lead anywhere")
    boolean external;

    @Option(
            names = "--fresh",
            description = "with --external: ask again for addresses that were fine a short while ago")
    boolean fresh;

    @Option(
            names = "--private",
            description =
                    "with --external: also ask addresses of this machine and of private networks, which are otherwise "
                            + "reported and left alone")
    boolean inside;

    @Override
    public Integer call() throws MachineException {
        long start = System.nanoTime();
        if (!external && (fresh || inside)) {
            throw new UsageProblem(
                    "`" + (fresh ? "--fresh" : "--private") + "` says how the web is asked",
                    "give it with `--external`");
        }
        Path project = root.project(options.directory);
        root.recover(project);
        Attempt attempt = attempt(project);
        if (external) {
            attempt = new ExternalCheck(root, project).with(attempt, fresh, inside);
        }
        if (baseline) {
            BaselineFile.write(
                    new RealFiles(), project, Baseline.text(attempt.inputs().baseline(), attempt.all()));
            attempt = attempt(project);
        }
        Reporter reporter = new Reporter(root);
        options.report(reporter, attempt, project);
        reporter.summary(attempt, System.nanoTime() - start);
        return options.isFine(attempt) ? ExitCode.OK : ExitCode.CONTENT;
    }

    /** Nobody wants the files. */
    private Attempt attempt(Path project) {
        return options.attempt(root, project, inputs -> root.world.build().run(inputs, file -> {}, PageMemory.NONE));
    }
}
