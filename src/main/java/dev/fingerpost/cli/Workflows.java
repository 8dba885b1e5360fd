package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.git.Git;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.NewFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Writes the workflows with which GitHub checks a project and publishes its committed site. */
final class Workflows {
    static final String PAGES = ".github/workflows/pages.yml";
    static final String CHECK = ".github/workflows/check.yml";

    private final Fingerpost root;
    private final Git git;

    Workflows(Fingerpost root, Git git) {
        this.root = root;
        this.git = git;
    }

    /** Writes those that are missing to the top of the repository, where GitHub looks for them. */
    int write(Path project) throws MachineException {
        Checkout.of(git, project);
        Path top = git.top();
        String folder =
                top.relativize(project).toString().replace(top.getFileSystem().getSeparator(), "/");
        SortedMap<ProjectPath, byte[]> files = new TreeMap<>();
        WorkflowText text = new WorkflowText(folder, LocalDate.now(root.world.clock()));
        files.put(new ProjectPath(PAGES), text.pages(branch(project)).getBytes(StandardCharsets.UTF_8));
        files.put(new ProjectPath(CHECK), text.check().getBytes(StandardCharsets.UTF_8));
        SortedSet<ProjectPath> kept = NewFiles.leaveOut(top, files);
        if (files.isEmpty()) {
            throw BundledTexts.inTheWay("the repository", kept);
        }
        NewFiles.write(top, files);
        files.keySet().forEach(root.world.out()::println);
        if (!root.quiet) {
            kept.forEach(path -> root.world.say("`" + path + "` is there already and stays as it is"));
            root.world.say("Next: commit " + (files.size() == 1 ? "it" : "them") + " together with " + text.site()
                    + "/, and push.");
            root.world.say("On GitHub: Settings, Pages, Source: GitHub Actions.");
        }
        return ExitCode.OK;
    }

    private String branch(Path project) {
        return root.world.model(project).site().config().places().branch();
    }
}
