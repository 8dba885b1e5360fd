package dev.fingerpost.cli;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.exchange.Export;
import dev.fingerpost.exchange.ExportFormat;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.NewFiles;
import dev.fingerpost.report.TextReport;
import dev.fingerpost.site.Site;
import dev.fingerpost.tree.DecisionTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost export}. */
@Command(
        name = "export",
        header = "Writes a decision tree in the format of other programs.",
        description = {
            "%nWrites to the standard output, or to a new file with -o. DMN and CSV are tables of complete rules, Mermaid and DOT are charts, "
                    + "JSON is what the site has as NAME.tree.json. Each gives the tree's outcome for all answers; what a format says in "
                    + "another way is told.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost export trees/hosting --to dmn -o hosting.dmn",
            "  fingerpost export content/trees/hosting.md --to mermaid",
            "  fingerpost export hosting --to dot | dot -Tsvg > hosting.svg",
            "  fingerpost export hosting --to csv > hosting.csv"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Parameters(index = "0", paramLabel = "TREE", description = "the tree's page: its path, its address or its name")
    String tree;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "dmn (DMN 1.3), mermaid, dot (GraphViz), csv or json")
    ExportFormat to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write a new file instead; nothing is overwritten")
    @Nullable
    String output;

    @Override
    public Integer call() throws MachineException {
        Path project = root.project(null);
        Inputs inputs =
                InputReader.read(project, new Inputs.Options(null, false, 1)).value();
        Site site = root.world.model().apply(inputs).value().site();
        DecisionTree found = NewScenario.tree(site, tree);
        Noted<@Nullable String> text = Export.of(found, to);
        List<Diagnostic> told = text.notes().stream()
                .filter(note -> note.isError()
                        || !root.quiet && !site.config().checks().silenced().contains(note.code()))
                .sorted()
                .toList();
        Map<ProjectPath, SourceFile> sources =
                inputs.pages().stream().collect(Collectors.toMap(SourceFile::path, file -> file));
        root.world.err().print(TextReport.of(told, sources, root.style(), 0));
        if (text.value() == null) {
            return ExitCode.CONTENT;
        }
        if (output == null) {
            root.world.out().print(text.value());
        } else {
            write(root.path(output), text.value());
        }
        return ExitCode.OK;
    }

    private static void write(Path file, String text) throws MachineException {
        Path folder = file.getParent();
        ProjectPath name = new ProjectPath(String.valueOf(file.getFileName()));
        if (folder == null || !NewFiles.inTheWay(folder, List.of(name)).isEmpty()) {
            throw BundledTexts.inTheWay("the folder", List.of(name));
        }
        NewFiles.write(folder, new TreeMap<>(Map.of(name, text.getBytes(StandardCharsets.UTF_8))));
    }
}
