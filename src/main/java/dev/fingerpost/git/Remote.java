package dev.fingerpost.git;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.path.Percent;
import dev.fingerpost.text.Secrets;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The branch of a remote that a site goes to. */
final class Remote {
    private static final String FILE = "file://";

    /** On Windows, one letter before a colon is no host. */
    private static final Pattern DRIVE = Pattern.compile(File.separatorChar == '\\' ? "[A-Za-z]:" : "(?!)");

    /** What stands for another folder in each program. */
    private static final Pattern ELSEWHERE = Pattern.compile("~|/+(?:proc|dev)/");

    private static final Pattern REMOTE_FAULT = Pattern.compile("remote: (?:fatal|error): (.*?) *");

    private final Git git;
    private final PushTarget target;
    private final String address;
    private final String shown;

    /**
     * @param git what talks to the remote
     * @param address where it is, as {@link #address} gives it
     */
    Remote(Git git, PushTarget target, String address) {
        this.git = git;
        this.target = target;
        this.address = address;
        this.shown = Secrets.masked(target.remote());
    }

    /**
     * Where a push to this remote goes.
     *
     * @param git of the repository that knows the remote
     * @param remote a remote's name, or an address, which is given back
     * @throws MachineException if it has several addresses: one branch moves, or none; or if it is, or may be, within the repository
     */
    static String address(Git git, String remote) throws MachineException {
        String address = only(git, remote);
        String folder = folder(address);
        if (folder != null
                && (ELSEWHERE.matcher(folder).lookingAt() || address.startsWith(FILE) && folder.contains("]"))) {
            throw new MachineException(
                    "remote `" + Secrets.masked(address) + "` may be another folder for Git than it seems",
                    "name it by its whole path, without `file://`");
        }
        if (folder != null && isWithin(git, folder)) {
            throw new MachineException(
                    "remote `" + Secrets.masked(remote)
                            + "` is a folder within the repository, and a push would run its hooks",
                    "publish to a repository elsewhere, named by its whole path");
        }
        return address;
    }

    private static String only(Git git, String remote) throws MachineException {
        if (git.give("remote").lines().noneMatch(remote::equals)) {
            return remote;
        }
        List<String> all =
                git.give("remote", "get-url", "--push", "--all", remote).lines().toList();
        if (all.size() > 1) {
            throw new MachineException(
                    "remote `" + remote + "` has " + all.size() + " addresses to push to, and a site goes to one",
                    "name it: `--remote " + Secrets.masked(all.get(0)) + "`");
        }
        return all.get(0);
    }

    /** The folder that an address names, as Git tells it from a host's; null if it names a host. */
    private static @Nullable String folder(String address) {
        if (address.startsWith(FILE)) {
            String path = Percent.decode(address.substring(Math.max(0, address.indexOf('/', FILE.length()))));
            return path.startsWith("/") && DRIVE.matcher(path.substring(1)).lookingAt() ? path.substring(1) : path;
        }
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean isHost = colon >= 0
                && (slash < 0 || colon < slash)
                && !DRIVE.matcher(address).lookingAt();
        return isHost ? null : address;
    }

    /** Git runs the hooks of a repository on this machine; one that a stranger's brings along is the stranger's. */
    private static boolean isWithin(Git git, String folder) throws MachineException {
        Path top = git.top();
        Path common = Path.of(git.give("rev-parse", "--path-format=absolute", "--git-common-dir"));
        String bare = folder.replaceFirst("(?<=.)/+$", "");
        try {
            Path own = common.toRealPath();
            // Git tries the name with and without, and leaves out slashes at its end.
            for (String name : List.of(bare, bare + ".git")) {
                Path there = top.resolve(name);
                if (Files.exists(there)
                        && (there.toRealPath().startsWith(top)
                                || there.toRealPath().startsWith(own))) {
                    return true;
                }
            }
            return false;
        } catch (IOException | InvalidPathException e) {
            throw new MachineException(
                    "remote `" + Secrets.masked(folder) + "` cannot be opened", "name the folder by its whole path");
        }
    }

    /** The commit that the branch has now; null if there is no such branch. */
    @Nullable
    String tip() throws MachineException {
        GitResult run = git.run(GitTimeout.ANSWER, "ls-remote", "--", address, target.ref());
        if (!run.isFine()) {
            throw new MachineException(
                    "remote `" + shown + "` does not answer: " + run.reason(),
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
        GitResult run = git.run(
                GitTimeout.WORK,
                "fetch",
                "--quiet",
                "--no-tags",
                "--no-write-fetch-head",
                "--refmap=",
                "--",
                address,
                target.ref());
        if (!run.isFine()) {
            throw new MachineException(
                    "branch `" + target.branch() + "` cannot be fetched from `" + shown + "`: " + run.reason(),
                    "nothing was changed");
        }
    }

    /** Moves the branch from the tip to the commit; if it is elsewhere by now, nothing happens. */
    void push(String commit, @Nullable String tip) throws MachineException {
        GitResult run = git.run(
                GitTimeout.WORK,
                "push",
                "--porcelain",
                "--no-follow-tags",
                "--force-with-lease=" + target.ref() + ":" + (tip == null ? "" : tip),
                "--",
                address,
                commit + ":" + target.ref());
        if (run.isFine()) {
            return;
        }
        if (run.out().contains("(stale info)") || run.out().contains("(fetch first)")) {
            throw new MachineException(
                    "branch `" + target.branch() + "` of `" + shown + "` moved while this was published",
                    "somebody else published; do it again");
        }
        String refused = run.out()
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .findFirst()
                .orElse(run.reason());
        throw new MachineException(
                "remote `" + shown + "` refuses the site: " + refused + fault(run), "the branch is as it was");
    }

    /** What the other side tells of a fault, such as a full disk; nothing if it does not. */
    private static String fault(GitResult run) {
        return run.err()
                .lines()
                .map(REMOTE_FAULT::matcher)
                .filter(Matcher::matches)
                .map(line -> ": " + Secrets.masked(line.group(1)))
                .findFirst()
                .orElse("");
    }
}
