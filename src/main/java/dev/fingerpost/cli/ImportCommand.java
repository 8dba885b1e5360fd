package dev.fingerpost.cli;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.exchange.Import;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.NewFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost import}. */
@Command(
        name = "import",
        header = "Makes a decision tree of another program's file, or a project of another tool's.",
        description = {
            "%nWrites a page below content/trees/ that passes the checks, and prints its path. Nothing is overwritten. What could not be "
                    + "understood, and what was guessed, is told with its place in the file.",
            "%nReads Mermaid flowcharts (.mmd, or fences in a .md file), GraphViz (.dot, .gv), tables (.csv), DMN (.dmn), SSVC's "
                    + "decision tables (.json) and the YAML trees of Redis' documentation.",
            "%nOf a folder, it makes a whole project in a new folder: pages at their places, navigation, configuration, old addresses. "
                    + "It knows MkDocs, Docusaurus, VitePress, Starlight, Hugo, Jekyll, Eleventy, mdBook and plain repositories. The "
                    + "folder itself is only read. What has no counterpart is told with its place.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost import hosting.mmd",
            "  fingerpost import README.md --chart 2",
            "  fingerpost import rules.dmn",
            "  fingerpost import handbook --to handbook-site",
            "  fingerpost import triage.dot --title \"Who looks at it first?\""
        })
final class ImportCommand implements Callable<Integer> {
    private static final String FOLDER = "trees/";

    @ParentCommand
    Fingerpost root;

    @Parameters(index = "0", paramLabel = "PATH", description = "the file to read, or the folder of a project")
    String file;

    @Option(names = "--title", paramLabel = "WORDS", description = "the page's title, from which its name is made")
    @Nullable
    String title;

    @Option(
            names = "--chart",
            paramLabel = "N",
            defaultValue = "1",
            description = "which chart or table of a file that has several (default: 1)")
    int chart;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "with a folder: the new project, which must not be there yet (default: NAME-site)")
    @Nullable
    String to;

    @Override
    public Integer call() throws MachineException {
        if (chart < 1) {
            throw new UsageProblem("`--chart` counts from 1", null);
        }
        if (Files.isDirectory(root.path(file))) {
            return new ProjectImport(root).bring(root.path(file), to);
        }
        if (!Files.exists(root.path(file))) {
            throw new UsageProblem(
                    "there is no file and no folder `" + file + "`", "nothing was written; look at its path");
        }
        Path project = root.project(null);
        String words = title == null ? null : Archetype.words(title);
        if (words != null && words.isEmpty()) {
            throw new UsageProblem("no title is given", "write one after `--title`, or leave both out");
        }
        ProjectPath name = new ProjectPath(file.replace('\\', '/'));
        Notes notes = new Notes();
        SourceFile source = notes.take(InputReader.text(root.path(file), name));
        Import.ImportedPage page = null;
        if (source != null && !notes.hasErrors()) {
            page = notes.take(Import.of(source, chart, words));
        }
        tell(notes, source, project);
        if (page == null) {
            return ExitCode.CONTENT;
        }
        PagePath path = new PagePath(PagePath.file(FOLDER + Archetype.name(page.title())));
        if (!NewFiles.inTheWay(project, List.of(path.source())).isEmpty()) {
            throw new UsageProblem(
                    "the project already has `" + path.source() + "`", "nothing was written; give another `--title`");
        }
        NewFiles.write(
                project, new TreeMap<>(Map.of(path.source(), page.markdown().getBytes(StandardCharsets.UTF_8))));
        root.world.out().println(path.source());
        return ExitCode.OK;
    }

    private void tell(Notes notes, @Nullable SourceFile source, Path project) {
        Map<ProjectPath, SourceFile> sources = source == null ? Map.of() : Map.of(source.path(), source);
        Set<Code> silenced = ConfigReader.read(
                        InputReader.text(project.resolve(ProjectPath.CONFIG.text()), ProjectPath.CONFIG)
                                .value())
                .value()
                .checks()
                .silenced();
        List<Diagnostic> told = notes.list().stream()
                .filter(note -> note.isError() || !root.quiet && !silenced.contains(note.code()))
                .sorted()
                .toList();
        new Reporter(root).tell(told, sources, project, 0);
    }
}
