package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.NewFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost init}. */
@Command(
        name = "init",
        header = "Starts a project: a small site that builds, to be made your own.",
        description = {
            "%nWrites fingerpost.yaml with comments, a home page, a guide, a case study, a decision tree, a glossary, "
                    + "sources, and " + Workflows.PAGES
                    + ", with which GitHub Pages publishes site/, and check.yml beside it, which builds it at each push and pull "
                    + "request and tells when the committed site/ is stale. .vscode/ gets a task that shows faults at their "
                    + "places, and the schemas that let an editor complete fingerpost.yaml and sources.yaml. Nothing is ever "
                    + "overwritten: a configuration or content that is there already is named, and nothing is written. A "
                    + "README.md, .gitignore, .gitattributes, workflow or file in .vscode/ that is there stays as it is.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost init decisions",
            "  fingerpost init --records docs/adr   a site of the decision records that are there",
            "  fingerpost init --language de,en     pages to be filled in, in both languages",
            "  fingerpost init --no-workflow        for a site that GitHub does not publish",
            "%nThen:",
            "  fingerpost serve -C decisions --open"
        })
final class InitCommand implements Callable<Integer> {
    /** What a repository often has before it becomes a project. */
    private static final List<String> BESIDE =
            List.of(".gitattributes", ".gitignore", "README.md", Workflows.PAGES, Workflows.CHECK);

    private static final List<ProjectPath> CORE = List.of(
            ProjectPath.CONFIG,
            PagePath.HOME.source(),
            PagePath.index("guides").source(),
            new PagePath("guides/one-store-first.md").source(),
            PagePath.index("case-studies").source(),
            new PagePath("case-studies/sqlite-website.md").source(),
            PagePath.index("trees").source(),
            new PagePath("trees/data-store.md").source(),
            PagePath.GLOSSARY.source(),
            ProjectPath.SOURCES);

    @ParentCommand
    Fingerpost root;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "the folder to begin in; made if there is none (default: the current folder)")
    @Nullable
    String directory;

    @Option(
            names = "--no-workflow",
            negatable = true,
            defaultValue = "true",
            description = "leave out the workflows in .github/, which check the site and publish it on GitHub Pages")
    boolean workflow;

    @Option(
            names = "--records",
            paramLabel = "FOLDER",
            description =
                    "start a site for decision records that are there, such as docs/adr: writes fingerpost.yaml and a first page")
    @Nullable
    String records;

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "TAG",
            description =
                    "begin with a guide and a tree to be filled in, in this language; in several, the main one first: --language de,fr."
                            + " There are " + Forms.TAGS)
    List<String> languages = List.of();

    @Override
    public Integer call() throws MachineException {
        Path folder = folder();
        Starter.check(languages);
        if (records != null) {
            return forRecords(folder, records.replace('\\', '/').replaceAll("^(?:\\./)+|/+$", ""));
        }
        SortedMap<ProjectPath, byte[]> files = new TreeMap<>();
        if (languages.isEmpty()) {
            CORE.forEach(path -> add(files, path));
        } else {
            Starter.in(languages, LocalDate.now(root.world.clock()))
                    .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        }
        SortedSet<ProjectPath> inTheWay = NewFiles.inTheWay(folder, files.keySet());
        if (Files.exists(folder.resolve(ProjectPath.CONTENT.text()))) {
            inTheWay.removeIf(path -> path.isIn(ProjectPath.CONTENT));
            inTheWay.add(ProjectPath.CONTENT);
        }
        if (!inTheWay.isEmpty()) {
            throw BundledTexts.inTheWay("`" + folder + "`", inTheWay);
        }
        SortedMap<ProjectPath, byte[]> beside = new TreeMap<>(EditorFiles.all());
        for (String name : BESIDE) {
            if (!isWorkflow(name) || workflow && !isBelowRepository(folder)) {
                add(beside, new ProjectPath(name));
            }
        }
        SortedSet<ProjectPath> kept = NewFiles.leaveOut(folder, beside);
        files.putAll(beside);
        NewFiles.write(folder, files);
        say(files.size(), kept);
        return ExitCode.OK;
    }

    private int forRecords(Path folder, String named) throws MachineException {
        Path there = folder.resolve(named).normalize();
        if (!Files.isDirectory(there) || !there.startsWith(folder) || there.equals(folder)) {
            throw new UsageProblem(
                    "there is no folder `" + named + "` in `" + folder + "`",
                    "name the folder of the records from there, such as `docs/adr`");
        }
        SortedMap<ProjectPath, byte[]> files = new TreeMap<>();
        for (ProjectPath path : List.of(ProjectPath.CONFIG, PagePath.HOME.source())) {
            String text = BundledTexts.text("records/" + path.name(), LocalDate.now(root.world.clock()))
                    .replace("@records@", folder.relativize(there).toString().replace('\\', '/'));
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
        SortedSet<ProjectPath> inTheWay = NewFiles.inTheWay(folder, files.keySet());
        if (!inTheWay.isEmpty()) {
            throw BundledTexts.inTheWay("`" + folder + "`", inTheWay);
        }
        SortedMap<ProjectPath, byte[]> beside = new TreeMap<>(EditorFiles.all());
        NewFiles.leaveOut(folder, beside);
        files.putAll(beside);
        NewFiles.write(folder, files);
        if (!root.quiet) {
            root.world.err().println(files.size() + " files written. Next:");
            root.world.err().println("  fingerpost serve --open             the log of the decisions in a browser");
            root.world.err().println("  fingerpost check                    what the records say of each other");
            root.world.err().println("  fingerpost new record \"A title\"     the next one, like those that are there");
        }
        return ExitCode.OK;
    }

    private @Nullable String named() {
        return directory == null ? root.project : directory;
    }

    private Path folder() {
        String name = named();
        Path folder = name == null ? root.world.cwd() : root.path(name);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageProblem("`" + folder + "` is no folder", null);
        }
        return folder;
    }

    private static boolean isWorkflow(String name) {
        return name.equals(Workflows.PAGES) || name.equals(Workflows.CHECK);
    }

    /** Whether a repository begins above this folder: GitHub reads workflows at its top only. */
    private static boolean isBelowRepository(Path folder) {
        if (Files.exists(folder.resolve(".git"))) {
            return false;
        }
        for (Path above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** Names with a leading dot would get lost between the sources and the jar. */
    private void add(SortedMap<ProjectPath, byte[]> files, ProjectPath path) {
        String name = path.text();
        String resource = isWorkflow(name) ? path.name() : name.startsWith(".") ? name.substring(1) : name;
        String text = BundledTexts.text("init/" + resource, LocalDate.now(root.world.clock()));
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void say(int count, SortedSet<ProjectPath> kept) {
        if (root.quiet) {
            return;
        }
        World world = root.world;
        kept.forEach(path -> world.say("`" + path + "` is there already and stays as it is"));
        world.say(count + " files written. Next:");
        if (!folder().equals(root.world.cwd())) {
            world.say("  cd " + named());
        }
        world.say("  fingerpost serve                    see it in a browser while you write");
        world.say("  fingerpost build                    then open site/index.html");
        world.say("  fingerpost new guide \"A title\"      begin a page");
        world.say("  fingerpost --help                   see the rest");
    }
}
