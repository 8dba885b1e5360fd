package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.git.Git;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.NewFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Writes the workflow with which GitHub publishes the committed site. */
final class PagesWorkflow {
    private final Fingerpost root;
    private final Git git;

    PagesWorkflow(Fingerpost root, Git git) {
        this.root = root;
        this.git = git;
    }

    /** Writes it to the top of the repository, where GitHub looks for it. */
    int write(Path project) throws MachineException {
        Checkout.of(git, project);
        Path top = top(project);
        ProjectPath workflow = new ProjectPath(InitCommand.WORKFLOW);
        SortedSet<ProjectPath> inTheWay = NewFiles.inTheWay(top, List.of(workflow));
        if (!inTheWay.isEmpty()) {
            throw Stock.inTheWay("the repository", inTheWay);
        }
        String site = top.relativize(project.resolve("site"))
                .toString()
                .replace(top.getFileSystem().getSeparator(), "/");
        String branch = root.world
                .model()
                .apply(InputReader.read(project, new Inputs.Options(null, false, 1))
                        .value())
                .value()
                .site()
                .config()
                .branch();
        String text = Stock.text("init/pages.yml", LocalDate.now(root.world.clock()))
                .replace("path: site\n", "path: " + scalar(site) + "\n")
                .replace("'site/**'", "'" + site.replace("'", "''") + "/**'")
                .replace("[main]", "[" + scalar(branch) + "]");
        NewFiles.write(top, new TreeMap<>(Map.of(workflow, text.getBytes(StandardCharsets.UTF_8))));
        root.world.out().println(InitCommand.WORKFLOW);
        if (!root.quiet) {
            root.world.err().println("Next: commit it together with " + site + "/, and push.");
            root.world.err().println("On GitHub: Settings, Pages, Source: GitHub Actions.");
        }
        return ExitCode.OK;
    }

    /** In quotes where YAML could take it for something else. */
    private static String scalar(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9_./-]*") ? text : "'" + text.replace("'", "''") + "'";
    }

    private Path top(Path project) throws MachineException {
        try {
            return Path.of(git.give("rev-parse", "--show-toplevel")).toRealPath();
        } catch (IOException e) {
            throw new MachineException("the top of the repository around `" + project + "` cannot be opened", null);
        }
    }
}
