package dev.fingerpost.cli;

import dev.fingerpost.disk.Attempt;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost check}. */
@Command(
        name = "check",
        header = "Checks the project and writes nothing.",
        description = "%nDoes all that build does, but for the writing.%n",
        footer = {
            "%nExamples:",
            "  fingerpost check",
            "  fingerpost check --strict --format github",
            "  fingerpost check --format sarif > fingerpost.sarif"
        })
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Mixin
    BuildOptions options;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Path project = root.project(options.directory);
        root.recover(project);
        Attempt attempt = options.attempt(root, project);
        Reporter reporter = new Reporter(root);
        reporter.report(attempt, project);
        reporter.summary(attempt, System.nanoTime() - start);
        return options.isFine(attempt) ? ExitCode.OK : ExitCode.CONTENT;
    }
}
