package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.report.Visible;
import dev.fingerpost.text.Suggest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost templates}. */
@Command(
        name = "templates",
        header = "Lists the files of the theme, or copies one to change it.",
        description = {
            "%nA file in templates/ takes the place of the one of the same name in the built-in theme. Copy only what you "
                    + "change: the rest then follows new versions. What a copy was made from is recorded in "
                    + "templates/.origin.json (commit it), so that `fingerpost doctor` can tell when the original has changed. "
                    + "Nothing is overwritten.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost templates",
            "  fingerpost templates --copy lib/nav.ftlh",
            "  fingerpost templates --copy assets/css/10-tokens.css"
        })
final class TemplatesCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Option(
            names = "--copy",
            paramLabel = "NAME",
            completionCandidates = Completions.ThemeFiles.class,
            description = "copy this file into templates/ and print its path")
    @Nullable
    String copied;

    @Override
    public Integer call() throws MachineException {
        Path project = root.project(null);
        Copies copies = Copies.of(project);
        SortedMap<ThemePath, Copies.State> states = copies.states();
        if (copied == null) {
            if (root.format == Format.JSON) {
                root.world.giveJson(json(states));
            } else {
                root.world.out().print(text(states));
            }
            return ExitCode.OK;
        }
        ThemePath file = new ThemePath(copied);
        if (states.getOrDefault(file, Copies.State.GONE) == Copies.State.GONE) {
            String hint = Suggest.nearest(
                            copied,
                            states.keySet().stream().map(ThemePath::text).toList())
                    .map(Suggest::question)
                    .orElse("`fingerpost templates` lists all files");
            throw new UsageProblem("the theme has no `" + copied + "`", hint);
        }
        root.world.out().println(copies.copy(file, Version.number()));
        return ExitCode.OK;
    }

    private static String text(SortedMap<ThemePath, Copies.State> states) {
        return Columns.of(states.entrySet().stream()
                .map(file -> List.of(
                        Visible.brief(file.getKey().text()), file.getValue().toString()))
                .toList());
    }

    private static String json(SortedMap<ThemePath, Copies.State> states) {
        return Json.pretty(json -> {
            json.object().array("files");
            states.forEach((name, state) -> json.object()
                    .field("name", name.text())
                    .field("state", state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .end());
            json.end().end();
        });
    }
}
