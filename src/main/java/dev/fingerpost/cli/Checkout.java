package dev.fingerpost.cli;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.git.Git;
import dev.fingerpost.git.GitResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The repository around a project. */
final class Checkout {
    private static final int NAMED = 3;

    private final Git git;

    private Checkout(Git git) {
        this.git = git;
    }

    /**
     * The repository that this folder is in.
     *
     * @throws MachineException if there is none, or the folder is not among its files
     */
    static Checkout of(Git git, Path project) throws MachineException {
        GitResult run = git.run("rev-parse", "--is-inside-work-tree");
        if (!run.isFine() && run.err().contains("not a git repository")) {
            throw new MachineException(
                    "`" + project + "` is in no Git repository",
                    "`git init`, commit the project, and add a remote; or copy site/ to a server by other means");
        }
        if (!run.isFine()) {
            throw new MachineException("Git cannot read the repository: " + run.reason(), "`git status` says more");
        }
        git.top();
        return new Checkout(git);
    }

    /** What is published should be what others can read and build again. */
    void refuseChanges() throws MachineException {
        // The built site may lag behind: it is made anew.
        List<String> changes = git.give(
                        "status",
                        "--porcelain",
                        "-z",
                        "--no-renames",
                        "--untracked-files=normal",
                        "--",
                        ".",
                        ":(exclude)site")
                .lines()
                .flatMap(text -> List.of(text.split("\0")).stream())
                .filter(change -> !change.isEmpty())
                .map(change -> "`" + change.substring(NAMED) + "`")
                .toList();
        if (!changes.isEmpty()) {
            String more = changes.size() > NAMED ? " and " + (changes.size() - NAMED) + " more" : "";
            throw new MachineException(
                    "changes are not committed: "
                            + changes.stream().limit(NAMED).collect(Collectors.joining(", ")) + more,
                    "commit them, or publish with `--allow-dirty`");
        }
    }

    /** Names the commit that the sources are of, to follow a sentence; empty before the first one. */
    String source() throws MachineException {
        GitResult head = git.run("rev-parse", "--verify", "--quiet", "--short=10", "HEAD");
        return head.isFine() ? " of " + head.out() : "";
    }
}
