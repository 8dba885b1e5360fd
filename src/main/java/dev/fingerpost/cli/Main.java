package dev.fingerpost.cli;

import dev.fingerpost.exchange.ExportFormat;
import dev.fingerpost.pipeline.Build;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where {@code fingerpost} starts. */
public final class Main {
    private static final int HELP_WIDTH = 100;

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, Path.of("").toAbsolutePath(), System.getenv(), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs one command line and gives its exit code. */
    public static int run(String[] args, Path cwd, Map<String, String> env, PrintStream out, PrintStream err) {
        Build build = Build.once();
        return run(
                args,
                new World(cwd, env, out, err, Terminal.isThere(), build::run, build::model, Clock.systemDefaultZone()));
    }

    static int run(String[] args, World world) {
        try {
            return commandLine(world).execute(args);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return Faults.told(e, world);
        }
    }

    static CommandLine commandLine(World world) {
        CommandLine line = new CommandLine(new Fingerpost(world))
                .addSubcommand(new InitCommand())
                .addSubcommand(new NewCommand())
                .addSubcommand(new BuildCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new MendCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new PublishCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new TemplatesCommand())
                .addSubcommand(new DoctorCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new VersionCommand())
                .addSubcommand(new HelpCommand());
        return line.registerConverter(Format.class, Words.of(Format.class))
                .registerConverter(ExportFormat.class, Words.of(ExportFormat.class))
                .registerConverter(Colour.class, Words.of(Colour.class))
                .registerConverter(Shell.class, Words.of(Shell.class))
                .registerConverter(NewCommand.Kind.class, Words.of(NewCommand.Kind.class))
                .setOut(writer(world.out()))
                .setErr(writer(world.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // Picocli would read a file for an argument that begins with @, and show its text in its messages.
                .setExpandAtFiles(false)
                .setExecutionStrategy(Main::execute)
                .setParameterExceptionHandler((e, arguments) -> Faults.usage(e, world))
                .setExecutionExceptionHandler((e, command, parsed) -> Faults.told(e, world));
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
