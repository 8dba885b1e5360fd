package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a run came to nothing, in a line or two, and with which exit code. */
final class FatalErrors {
    private FatalErrors() {}

    /** A command line that picocli cannot make sense of. */
    static int usage(ParameterException e, World world) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String help = "`" + command.qualifiedName() + " --help` explains the command";
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched, command, help, world);
        } else if (e instanceof MissingParameterException missing
                && missing.getMissing().get(0).isPositional()) {
            String label = missing.getMissing().get(0).paramLabel();
            say(world, "`" + command.qualifiedName() + "` needs " + label, help);
        } else if (e.getCause() instanceof TypeConversionException cause) {
            say(world, cause.getMessage(), help);
        } else {
            say(world, e.getMessage(), help);
        }
        return ExitCode.USAGE;
    }

    private static void unmatched(UnmatchedArgumentException e, CommandSpec command, String help, World world) {
        String word = e.getUnmatched().get(0);
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        String message = "there is no command `" + word + "`";
        if (e.isUnknownOption()) {
            message = "`" + command.qualifiedName() + "` has no option `" + word + "`";
            known.clear();
            known.addAll(command.optionsMap().keySet());
        } else if (known.isEmpty()) {
            message = "`" + word + "` is one word too many for `" + command.qualifiedName() + "`";
        }
        String hint = Suggest.nearest(word, known).map(Suggest::question).orElse(help);
        say(world, message, hint);
    }

    /** Anything else that ended a run before its time. */
    static int told(Throwable e, World world) {
        if (e instanceof UsageProblem problem) {
            say(world, problem.getMessage(), problem.hint());
            return ExitCode.USAGE;
        }
        if (e instanceof MachineException problem) {
            say(world, problem.getMessage(), problem.hint());
            return ExitCode.MACHINE;
        }
        if (e instanceof InvalidPathException path) {
            // Under a language setting of ASCII alone Java has no name for other files.
            say(
                    world,
                    Quote.of(path.getInput()) + " can be no name of a file on this system",
                    "choose another name, or a language setting of UTF-8, such as LC_ALL=C.UTF-8");
            return ExitCode.MACHINE;
        }
        if (e instanceof OutOfMemoryError) {
            say(world, "Java has too little memory for this project", "give it more: JAVA_TOOL_OPTIONS=-Xmx4g");
            return ExitCode.MACHINE;
        }
        if (e instanceof InternalError || e instanceof UnknownError) {
            say(world, "Java itself fails: " + e, "try again, with another Java if it stays so");
            return ExitCode.MACHINE;
        }
        say(world, "a fault of Fingerpost itself: " + e, report(e));
        return ExitCode.BUG;
    }

    private static void say(World world, @Nullable String message, @Nullable String hint) {
        world.say("fingerpost: " + String.valueOf(message));
        if (hint != null) {
            world.say("   hint: " + hint);
        }
    }

    private static @Nullable String report(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        try {
            Path report = Files.createTempFile("fingerpost-", ".txt");
            Files.writeString(report, Version.text() + "\n" + System.getProperty("os.name") + "\n\n" + trace);
            return "tell its makers; what they need to know is in `" + report + "`";
        } catch (IOException noReport) {
            return null;
        }
    }
}
