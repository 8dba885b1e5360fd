package dev.fingerpost.cli;

import dev.fingerpost.disk.DiskProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a run came to nothing, in a line or two, and with which exit code. */
final class Faults {
    private Faults() {}

    static int usage(ParameterException e, World world) {
        String message = e.getMessage();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        say(world, message, "`" + command + " --help` explains the command");
        if (e instanceof UnmatchedArgumentException unmatched) {
            for (String suggestion : unmatched.getSuggestions()) {
                world.err().println("   did you mean `" + suggestion + "`?");
            }
        }
        return ExitCode.USAGE;
    }

    static int told(Throwable e, World world) {
        if (e instanceof UsageProblem problem) {
            say(world, problem.getMessage(), problem.hint());
            return ExitCode.USAGE;
        }
        if (e instanceof DiskProblem problem) {
            say(world, problem.getMessage(), problem.hint());
            return ExitCode.MACHINE;
        }
        if (e instanceof OutOfMemoryError) {
            say(world, "the memory given to Java is not enough for this project", "set JAVA_TOOL_OPTIONS=-Xmx4g");
            return ExitCode.MACHINE;
        }
        say(world, "a fault of Fingerpost itself: " + e, report(e));
        return ExitCode.BUG;
    }

    private static void say(World world, String message, @Nullable String hint) {
        world.err().println("fingerpost: " + message);
        if (hint != null) {
            world.err().println("   hint: " + hint);
        }
    }

    private static @Nullable String report(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        try {
            Path report = Files.createTempFile("fingerpost-", ".txt");
            Files.writeString(report, Version.number() + "\n" + trace);
            return "please tell us; the report is in `" + report + "`";
        } catch (IOException | RuntimeException noReport) {
            return null;
        }
    }
}
