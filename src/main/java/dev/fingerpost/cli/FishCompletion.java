package dev.fingerpost.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

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
            script.options(spec, "__fish_seen_subcommand_from " + spec.name());
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
            words.append(option.arity().max() > 0 ? "-r " : "");
            line(when, words + "-d " + quoted(String.join(" ", option.description())));
        }
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
