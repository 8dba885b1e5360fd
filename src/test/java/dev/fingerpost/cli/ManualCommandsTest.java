package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.manual.Generated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual's page of all commands says what {@code --help} says. */
class ManualCommandsTest {
    private final StringBuilder out = new StringBuilder();

    @Test
    void thePageOfCommandsIsFresh() throws IOException {
        CommandSpec top = Main.commandLine(new World(
                        Path.of(""),
                        Map.of(),
                        System.out,
                        System.err,
                        false,
                        (inputs, files, memory) -> null,
                        inputs -> null,
                        null,
                        CommandRun.TODAY))
                .getCommandSpec();
        out.append(
                Generated.head("Commands", "Every command and option, as `fingerpost COMMAND --help` tells them.", 10));
        out.append(
                "`fingerpost COMMAND --help` says the same in a terminal. Data goes to the standard output, messages go to the "
                        + "standard error. Options stand before or after the command.\n\n");
        out.append("## All commands\n\n| Command | What it does |\n| --- | --- |\n");
        top.subcommands()
                .forEach((name, command) -> out.append("| [`" + name + "`](#" + name + ") | "
                        + Generated.cell(header(command.getCommandSpec())) + " |\n"));
        Set<String> shared = top.optionsMap().keySet();
        for (CommandLine command : top.subcommands().values()) {
            command(command.getCommandSpec(), shared);
        }
        out.append("## Options of every command\n\n");
        options(top.options());
        out.append("## Exit codes\n\n| Code | Meaning |\n| --- | --- |\n");
        top.usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> out.append("| " + code + " | " + meaning + " |\n"));
        out.append("\n## Environment\n\n"
                + "| Variable | Meaning |\n| --- | --- |\n"
                + "| `FINGERPOST_JAVA_OPTS` | options for Java, such as `-Xmx2g`, given by the launcher |\n"
                + "| `JAVA_HOME` | the Java that the launcher uses |\n"
                + "| `NO_COLOR`, `CLICOLOR_FORCE` | no colours, or colours even where no terminal is |\n");
        Generated.assertFresh("reference/commands.md", out.toString());
    }

    @Test
    void everyCommandIsExplainedWithExamples() {
        CommandLine top = Main.commandLine(new World(
                Path.of(""),
                Map.of(),
                System.out,
                System.err,
                false,
                (inputs, files, memory) -> null,
                inputs -> null,
                null,
                CommandRun.TODAY));
        top.getSubcommands().forEach((name, command) -> {
            String help = command.getUsageMessage();
            assertThat(help).as(name).contains("Usage: fingerpost " + name).contains("\nExamples:\n  ");
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            assertThat(help.lines()).as(name).allMatch(line -> line.length() <= 100);
        });
    }

    private void command(CommandSpec command, Set<String> shared) {
        out.append("## " + command.name() + "\n\n").append(header(command)).append("\n\n");
        out.append("```sh\nfingerpost ").append(command.name());
        List<OptionSpec> own = command.options().stream()
                .filter(option -> !shared.contains(option.longestName()))
                .toList();
        out.append(own.isEmpty() ? "" : " [OPTIONS]");
        command.positionalParameters().forEach(word -> out.append(" ").append(label(word)));
        out.append("\n```\n\n");
        for (String paragraph : command.usageMessage().description()) {
            out.append(paragraph.replace("%n", "").strip()).append("\n\n");
        }
        if (!command.positionalParameters().isEmpty() || !own.isEmpty()) {
            out.append("| Argument | Meaning |\n| --- | --- |\n");
            command.positionalParameters().forEach(word -> row("`" + label(word) + "`", word.description()));
            own.forEach(option -> row(names(option), option.description()));
            out.append("\n");
        }
        List<String> examples = List.of(command.usageMessage().footer()).stream()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
        if (!examples.isEmpty()) {
            out.append("```sh title=\"Examples\"\n" + String.join("\n", examples) + "\n```\n\n");
        }
    }

    private void options(List<OptionSpec> options) {
        out.append("| Option | Meaning |\n| --- | --- |\n");
        options.forEach(option -> row(names(option), option.description()));
        out.append("\n");
    }

    private void row(String name, String[] description) {
        out.append("| " + name + " | " + Generated.cell(String.join(" ", description)) + " |\n");
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        return List.of(option.names()).stream()
                .map(name -> "`" + name + value + "`")
                .collect(Collectors.joining(", "));
    }

    private static String label(PositionalParamSpec word) {
        String name = word.paramLabel() + (word.arity().max() > 1 ? "..." : "");
        return word.required() ? name : "[" + name + "]";
    }

    private static String header(CommandSpec command) {
        return String.join(" ", command.usageMessage().header());
    }
}
