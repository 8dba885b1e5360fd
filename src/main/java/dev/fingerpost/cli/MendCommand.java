package dev.fingerpost.cli;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.Mender;
import dev.fingerpost.pipeline.Mender.Mended;
import dev.fingerpost.pipeline.Revision;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.MendedFiles;
import dev.fingerpost.report.DiagnosticGroups;
import dev.fingerpost.report.DiffReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost mend}. */
@Command(
        name = "mend",
        header = "Mends what check finds, where there is one way to mend it.",
        description = {
            "%nShows the changes as a diff; with --write it makes them, each file as a whole. What is mended: links in the forms of "
                    + "other generators and in the wrong letter case, anchors, front matter, dates, aliases, levels of headings, "
                    + "ids that stand twice, and whatever else has a hint that says the very text to write. What needs a "
                    + "person's mind is left, and counted. No file has more faults afterwards, and a second run changes "
                    + "nothing.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost mend                             the changes as a diff",
            "  fingerpost mend --write",
            "  fingerpost mend --code link-broken --write  only these"
        })
final class MendCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the project's folder, as with -C")
    @Nullable
    String directory;

    @Option(names = "--write", description = "change the files")
    boolean write;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            split = ",",
            completionCandidates = Completions.Codes.class,
            description = "mend faults with this code only; may be given several times")
    @Nullable
    List<String> codes;

    @Override
    public Integer call() throws MachineException {
        Path project = root.project(directory);
        List<Code> wanted = codes == null ? List.of() : ExplainCommand.known(codes);
        Inputs.Options options =
                new Inputs.Options(null, false, Runtime.getRuntime().availableProcessors());
        Progress progress = new Progress(root);
        progress.show("mending");
        Noted<Inputs> read = InputReader.read(project, options);
        Mended mended = Mender.mend(read, Build.repeatedly()::run, code -> wanted.isEmpty() || wanted.contains(code));
        progress.clear();
        int left = 0;
        for (Revision revision : mended.files().values()) {
            if (write) {
                left += written(project, revision);
            } else {
                root.world.out().print(diff(revision));
            }
        }
        say(mended);
        return left > 0 ? ExitCode.MACHINE : ExitCode.OK;
    }

    /** 1 where a file was left as it is. */
    private int written(Path project, Revision revision) throws MachineException {
        SourceFile old = revision.original();
        String left = MendedFiles.replace(
                new RealFiles(), project, old, revision.now().text());
        if (left != null) {
            root.world.say("`" + old.path() + "` " + left + ", and is left as it is");
        }
        return left == null ? 0 : 1;
    }

    private static String diff(Revision revision) {
        SourceFile old = revision.original();
        boolean ends = old.text().endsWith("\n");
        List<String> lines = IntStream.rangeClosed(1, old.lineCount() - (ends ? 1 : 0))
                .mapToObj(old::line)
                .toList();
        return DiffReport.of(old.path().text(), lines, revision.lines()::get, ends);
    }

    private void say(Mended mended) {
        if (root.quiet) {
            return;
        }
        List<Diagnostic> left = mended.after().all();
        int gone = mended.before().all().size() - left.size();
        String files = Reporter.count(mended.files().size(), "file");
        root.world
                .err()
                .println(Reporter.count(gone, "fault") + (write ? " mended in " : " can be mended in ") + files + ", "
                        + left.size() + " left for you");
        DiagnosticGroups.of(left)
                .forEach((code, all) -> root.world.err().println("  " + code.id() + ": " + all.size()));
        if (!write && gone > 0) {
            root.world.err().println("`fingerpost mend --write` makes these changes");
        }
    }
}
