package dev.fingerpost.cli;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.Layout;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.output.OutputWriter;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.PairOfFiles;
import dev.fingerpost.report.ReportStyle;
import dev.fingerpost.tree.PublishedIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand, with the options that all subcommands share. */
@Command(
        name = "fingerpost",
        header = "Builds a site for decisions from Markdown: guides, case studies and decision trees.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Fingerpost.VersionLine.class,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the content, the templates or the configuration have errors",
            "2:the command line is wrong",
            "3:the machine is at fault: no room, no rights, another build at work",
            "70:Fingerpost is at fault; a report file says more",
            "130:interrupted"
        },
        footer = {
            "%nExamples:",
            "  fingerpost init decisions            a small site to begin with",
            "  fingerpost serve -C decisions --open",
            "  fingerpost check --strict",
            "  fingerpost publish --branch gh-pages",
            "%n`fingerpost COMMAND --help` explains a command."
        })
final class Fingerpost implements Runnable {
    final World world;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the project's folder, which holds fingerpost.yaml (default: the current folder)")
    @Nullable
    String project;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "how problems are reported: text, json, sarif or github (default: text)")
    Format format = Format.TEXT;

    @Option(
            names = "--color",
            defaultValue = "auto",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto, always or never (default: auto; NO_COLOR and CLICOLOR_FORCE are heeded)")
    ColourMode colour = ColourMode.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "say nothing but errors")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "say more of what is done")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "explain the command")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "say which version this is")
    boolean version;

    /** Not {@link Version} itself, which must not know picocli: {@link Start}. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.text()};
        }
    }

    Fingerpost(World world) {
        this.world = world;
    }

    @Override
    public void run() {
        CommandLine commandLine = requireNonNull(spec).commandLine();
        throw new ParameterException(commandLine, "no command is given");
    }

    ReportStyle style() {
        return colour.style(world);
    }

    /** The project's folder, without links on the way to it. */
    Path project(@Nullable String named) throws MachineException {
        String name = named == null ? project : named;
        Path folder = name == null ? world.cwd() : path(name);
        if (!Files.isDirectory(folder)) {
            throw new UsageProblem("there is no folder `" + folder + "`", null);
        }
        if (!Files.isExecutable(folder)) {
            throw new MachineException("`" + folder + "` cannot be opened: permission denied", null);
        }
        if (Stream.of(ProjectPath.CONFIG, ProjectPath.CONTENT)
                .noneMatch(path -> Files.exists(folder.resolve(path.text())))) {
            throw new UsageProblem(
                    "`" + folder + "` is no project: it has neither fingerpost.yaml nor content/",
                    "name the project's folder with -C");
        }
        try {
            Path real = folder.toRealPath();
            finishPair(real);
            return real;
        } catch (IOException e) {
            throw new MachineException("`" + folder + "` cannot be opened: " + WholeFile.reason(e), null, e);
        }
    }

    private void finishPair(Path project) throws MachineException {
        try {
            List<String> finished = PairOfFiles.finish(new RealFiles(), project);
            if (!finished.isEmpty()) {
                world.say("a run that was stopped is finished: `" + String.join("` and `", finished) + "`");
            }
        } catch (IOException e) {
            throw new MachineException(
                    "what a run that was stopped had begun cannot be finished: " + WholeFile.reason(e),
                    "make room or rights in the project, or remove .fingerpost/pair",
                    e);
        }
    }

    /** Mends the site where a build was stopped; what stands in the way of that, the next build says. */
    void recover(Path project) {
        try {
            writer(project, project.resolve("site")).recover();
        } catch (MachineException e) {
            if (verbose) {
                world.say(String.valueOf(e.getMessage()));
            }
        }
    }

    /** A writer for this output folder; what the user stands in or lives in is never replaced. */
    OutputWriter writer(Path project, Path output) throws MachineException {
        List<Path> kept = Stream.of(world.env().get("HOME"), world.env().get("USERPROFILE"))
                .filter(folder -> folder != null && !folder.isEmpty())
                .map(this::path)
                .toList();
        return OutputWriter.at(
                project,
                output,
                Stream.concat(Stream.of(world.cwd()), kept.stream()).toList(),
                reads(project));
    }

    /** What a project reads where it says, and what commands keep for it beside. */
    private static List<ProjectPath> reads(Path project) {
        SourceFile config = InputReader.text(project.resolve(ProjectPath.CONFIG.text()), ProjectPath.CONFIG)
                .value();
        Layout layout = ConfigReader.read(config).value().conventions().layout();
        return Stream.of(
                        layout.content(),
                        layout.records() == null ? null : layout.records().folder(),
                        PublishedIds.FILE,
                        new ProjectPath("archetypes"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A path from the command line, which starts where the command was started. */
    Path path(String name) {
        try {
            return world.cwd().resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new UsageProblem("`" + name + "` is no path on this system", null);
        }
    }
}
