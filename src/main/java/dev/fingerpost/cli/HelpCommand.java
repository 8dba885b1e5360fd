package dev.fingerpost.cli;

import dev.fingerpost.text.Suggest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fingerpost help}: what {@code --help} says, for those who ask this way. */
@Command(
        name = "help",
        header = "Explains a command.",
        description = "%nThe same as the command with --help. Without a command: lists them all.%n",
        footer = {"%nExamples:", "  fingerpost help", "  fingerpost help check"})
final class HelpCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "the command to explain")
    @Nullable
    String command;

    @Override
    public void run() {
        CommandLine top = spec.root().commandLine();
        if (command == null) {
            top.usage(top.getOut());
            return;
        }
        CommandLine explained = top.getSubcommands().get(command);
        if (explained == null) {
            String hint = Suggest.nearest(command, top.getSubcommands().keySet())
                    .map(Suggest::question)
                    .orElse("`fingerpost help` lists all commands");
            throw new UsageProblem("there is no command `" + command + "`", hint);
        }
        explained.usage(top.getOut());
    }
}
