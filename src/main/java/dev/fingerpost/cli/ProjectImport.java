package dev.fingerpost.cli;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.migrate.Migration;
import dev.fingerpost.migrate.Migration.Brought;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.NewFiles;
import dev.fingerpost.project.OtherProject;
import dev.fingerpost.report.DiagnosticGroups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code fingerpost import} of a folder. */
final class ProjectImport {
    private final Fingerpost root;

    ProjectImport(Fingerpost root) {
        this.root = root;
    }

    /**
     * Writes the new project, or nothing.
     *
     * @param to its folder, which must not be there yet; null for a name made of the old one's
     */
    int bring(Path folder, @Nullable String to) throws MachineException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        if (name == null) {
            throw new UsageProblem("`" + folder + "` is the root of a file system, and no project", null);
        }
        Path target = root.path(to == null ? name + "-site" : to);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageProblem(
                    "`" + target + "` is there already", "nothing was written; name a new folder with `--to`");
        }
        if (isWithin(target, folder)) {
            throw new UsageProblem(
                    "`" + target + "` lies in the project that is brought over", "name a folder beside it with `--to`");
        }
        OtherProject from;
        try {
            from = OtherProject.in(folder);
        } catch (IOException e) {
            throw new MachineException("`" + folder + "` cannot be read: " + WholeFile.reason(e), null, e);
        }
        Inputs.Options options =
                new Inputs.Options(null, false, Runtime.getRuntime().availableProcessors());
        Progress progress = new Progress(root);
        progress.show("bringing over");
        Noted<Brought> brought =
                Migration.of(from, InputReader.read(target, options).value(), Build.repeatedly());
        progress.clear();
        if (brought.value().pages() == 0) {
            tell(brought, from, folder);
            throw new UsageProblem("`" + folder + "` has no Markdown", "nothing was written");
        }
        NewFiles.writeFolder(target, brought.value().files());
        tell(brought, from, folder);
        say(brought.value(), target);
        // What could not be read is missing in the new project.
        return brought.notes().stream().anyMatch(note -> note.code() == Code.FILE_UNREADABLE)
                ? ExitCode.CONTENT
                : ExitCode.OK;
    }

    private static boolean isWithin(Path target, Path folder) {
        return target.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    private void tell(Noted<Brought> brought, OtherProject from, Path folder) {
        Map<ProjectPath, SourceFile> sources = new TreeMap<>();
        for (Diagnostic note : brought.notes()) {
            SourceFile text = from.text(new OtherPath(note.at().path().text()));
            if (text != null) {
                sources.put(text.path(), text);
            }
        }
        List<Diagnostic> told = brought.notes().stream()
                .filter(note -> note.isError() || !root.quiet)
                .distinct()
                .sorted()
                .toList();
        new Reporter(root).tell(told, sources, folder, 0);
    }

    private void say(Brought brought, Path target) {
        root.world.give(target.toString());
        if (root.quiet) {
            return;
        }
        List<Diagnostic> left = brought.left();
        long errors = left.stream().filter(Diagnostic::isError).count();
        root.world
                .err()
                .println(brought.tool() + ": " + Reporter.count(brought.pages(), "page") + ", "
                        + Reporter.count(brought.mended(), "fault") + " mended, " + Reporter.count(errors, "error")
                        + " and "
                        + Reporter.count(left.size() - errors, "warning") + " left for you");
        DiagnosticGroups.of(left)
                .forEach((code, all) -> root.world.err().println("  " + code.id() + ": " + all.size()));
        root.world.say("`fingerpost serve -C " + target.getFileName() + "` shows it, with what is wrong at its place");
        if (errors > 0) {
            root.world.say("`fingerpost check --baseline -C " + target.getFileName()
                    + "` passes over what is wrong today, so that it can be built");
        }
    }
}
