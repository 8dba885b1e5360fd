package dev.fingerpost.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes what the fish shell needs to complete commands and options. */
final class FishCompletion {
    private final StringBuilder out = new StringBuilder();

    private FishCompletion() {}

    static String of(CommandLine top) {
        FishCompletion script = new FishCompletion();
        script.options(top.getCommandSpec(), "__fish_use_subcommand");
        for (CommandLine command : top.getSubcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            String header = String.join(" ", spec.usageMessage().header());
            script.line("__fish_use_subcommand", "-f -a " + spec.name() + " -d " + quoted(header));
            String within = "__fish_seen_subcommand_from " + spec.name();
            script.options(spec, within);
            script.parameters(spec, within);
        }
        return script.out.toString();
    }

    private void options(CommandSpec spec, String when) {
        for (OptionSpec option : spec.options()) {
            StringBuilder words = new StringBuilder();
            for (String name : option.names()) {
                words.append(name.startsWith("--") ? "-l " : "-s ")
                        .append(name.replaceFirst("^-+", ""))
                        .append(' ');
            }
            if (option.arity().max() > 0) {
                words.append(choices(option).isEmpty() ? "-r " : "-x -a " + quoted(choices(option)) + " ");
            }
            line(when, words + "-d " + quoted(String.join(" ", option.description())));
        }
    }

    private void parameters(CommandSpec spec, String when) {
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (!choices(parameter).isEmpty()) {
                line(when, "-f -a " + quoted(choices(parameter)));
            }
        }
    }

    /** The words that an argument may be; empty where it may be any. */
    private static String choices(ArgSpec argument) {
        return argument.completionCandidates() == null ? "" : String.join(" ", argument.completionCandidates());
    }

    private void line(String when, String words) {
        out.append("complete -c fingerpost -n ")
                .append(quoted(when))
                .append(' ')
                .append(words)
                .append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
