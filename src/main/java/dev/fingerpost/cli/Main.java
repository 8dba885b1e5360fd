package dev.fingerpost.cli;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.exchange.ExportFormat;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.PageMemory;
import dev.fingerpost.project.Inputs;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where {@code fingerpost} starts. */
public final class Main {
    private static final int HELP_WIDTH = 100;

    /** Commands that need to know of no other. */
    private static final Map<String, Supplier<Object>> ALONE =
            Map.of("build", BuildCommand::new, "check", CheckCommand::new, "serve", ServeCommand::new);

    private Main() {}

    public static void main(String[] args) {
        StandardOutput given = new StandardOutput();
        PrintStream out = StandardOutput.utf8(given);
        PrintStream err = StandardOutput.utf8(new FileOutputStream(FileDescriptor.err));
        int code = run(args, Path.of("").toAbsolutePath(), System.getenv(), out, err);
        out.flush();
        System.exit(given.ended(code, err));
    }

    /** Runs one command line and gives its exit code. */
    public static int run(String[] args, Path cwd, Map<String, String> env, PrintStream out, PrintStream err) {
        LateBuild build = new LateBuild();
        return run(
                args,
                new World(
                        cwd,
                        env,
                        out,
                        err,
                        Terminal.isThere(),
                        build::run,
                        build::model,
                        Version.program(),
                        Clock.system(ZoneId.systemDefault())));
    }

    /** Made when it is needed: many a command builds nothing. */
    private static final class LateBuild {
        private @Nullable Build build;

        private Build build() {
            build = build == null ? Build.once() : build;
            return build;
        }

        BuildResult run(Inputs inputs, Consumer<OutputFile> files, PageMemory memory) {
            return build().run(inputs, files, memory);
        }

        Noted<Build.Model> model(Inputs inputs) {
            return build().model(inputs);
        }
    }

    static int run(String[] args, World world) {
        try {
            return commandLine(world, args).execute(args);
        } catch (Exception | VirtualMachineError | LinkageError e) {
            return FatalErrors.told(e, world);
        }
    }

    /** Knows all commands, or the one alone that these arguments begin with: picocli takes as long to learn of all as a page to be built. */
    static CommandLine commandLine(World world, String... args) {
        CommandLine line = new CommandLine(new Fingerpost(world));
        Supplier<Object> only = args.length == 0 ? null : ALONE.get(args[0]);
        if (only != null) {
            line.addSubcommand(only.get());
        } else {
            all().forEach(line::addSubcommand);
        }
        return line.registerConverter(Format.class, EnumConverter.of(Format.class))
                .registerConverter(ExportFormat.class, EnumConverter.of(ExportFormat.class))
                .registerConverter(ColourMode.class, EnumConverter.of(ColourMode.class))
                .registerConverter(Shell.class, EnumConverter.of(Shell.class))
                .registerConverter(NewCommand.Kind.class, EnumConverter.of(NewCommand.Kind.class))
                .setOut(writer(world.out()))
                .setErr(writer(world.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // Picocli would read a file for an argument that begins with @, and show its text in its messages.
                .setExpandAtFiles(false)
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler((e, arguments) -> FatalErrors.usage(e, world))
                .setExecutionExceptionHandler((e, command, parsed) -> FatalErrors.told(e, world));
    }

    /** In the order of the help. */
    private static List<Object> all() {
        return List.of(
                new InitCommand(),
                new NewCommand(),
                new BuildCommand(),
                new CheckCommand(),
                new MendCommand(),
                new ServeCommand(),
                new PublishCommand(),
                new ListCommand(),
                new ImportCommand(),
                new ExportCommand(),
                new TemplatesCommand(),
                new DoctorCommand(),
                new ExplainCommand(),
                new SchemaCommand(),
                new CompletionCommand(),
                new VersionCommand(),
                new HelpCommand());
    }

    /** Picocli forgives a command line everything once it asks for help; we do not explain a command that there is not. */
    private static int execute(ParseResult parsed) {
        for (CommandLine command : parsed.asCommandLineList()) {
            if (!command.getUnmatchedArguments().isEmpty()) {
                throw new UnmatchedArgumentException(command, command.getUnmatchedArguments());
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
