package dev.fingerpost.git;

import dev.fingerpost.diag.MachineException;
import org.jspecify.annotations.Nullable;

/** The branch of a remote that a site goes to. */
final class Remote {
    private final Git git;
    private final Publication.Target target;

    Remote(Git git, Publication.Target target) {
        this.git = git;
        this.target = target;
    }

    /** The commit that the branch has now; null if there is no such branch. */
    @Nullable
    String tip() throws MachineException {
        Git.Run run = git.run("ls-remote", "--", target.remote(), target.ref());
        if (!run.isFine()) {
            throw new MachineException(
                    "remote `" + target.remote() + "` does not answer: " + run.reason(),
                    "`git remote -v` shows the remotes; nothing was changed");
        }
        return run.out()
                .lines()
                .filter(line -> line.endsWith("\t" + target.ref()))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .findFirst()
                .orElse(null);
    }

    /** Gets what the commit needs, and moves no branch of ours. */
    void fetch(String tip) throws MachineException {
        if (git.run("cat-file", "-e", tip + "^{tree}").isFine()) {
            return;
        }
        Git.Run run = git.run(
                "fetch",
                "--quiet",
                "--no-tags",
                "--no-write-fetch-head",
                "--no-recurse-submodules",
                "--refmap=",
                target.remote(),
                target.ref());
        if (!run.isFine()) {
            throw new MachineException(
                    "branch `" + target.branch() + "` cannot be fetched from `" + target.remote() + "`: "
                            + run.reason(),
                    "nothing was changed");
        }
    }

    /** Moves the branch from the tip to the commit; if it is elsewhere by now, nothing happens. */
    void push(String commit, @Nullable String tip) throws MachineException {
        Git.Run run = git.run(
                "push",
                "--porcelain",
                "--no-verify",
                "--no-follow-tags",
                "--recurse-submodules=no",
                "--force-with-lease=" + target.ref() + ":" + (tip == null ? "" : tip),
                target.remote(),
                commit + ":" + target.ref());
        if (run.isFine()) {
            return;
        }
        if (run.out().contains("(stale info)") || run.out().contains("(fetch first)")) {
            throw new MachineException(
                    "branch `" + target.branch() + "` of `" + target.remote() + "` moved while this was published",
                    "somebody else published; do it again");
        }
        String refused = run.out()
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .findFirst()
                .orElse(run.reason());
        throw new MachineException(
                "remote `" + target.remote() + "` refuses the site: " + refused, "the branch is as it was");
    }
}
