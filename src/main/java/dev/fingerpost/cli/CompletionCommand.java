package dev.fingerpost.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fingerpost completion}. */
@Command(
        name = "completion",
        header = "Prints a script with which a shell completes commands and options.",
        description = "%nPrint it once into the place that the shell reads, and again after an update.%n",
        footer = {
            "%nExamples:",
            "  fingerpost completion bash > ~/.local/share/bash-completion/completions/fingerpost",
            "  fingerpost completion fish > ~/.config/fish/completions/fingerpost.fish",
            "  source <(fingerpost completion zsh)"
        })
final class CompletionCommand implements Runnable {
    @ParentCommand
    Fingerpost root;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
    Shell shell;

    @Override
    public void run() {
        CommandLine top = spec.root().commandLine();
        root.world
                .out()
                .print(shell == Shell.FISH ? FishCompletion.of(top) : AutoComplete.bash("fingerpost", top) + "\n");
    }
}
