package dev.fingerpost.git;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.text.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings a site to a branch of a remote in one commit, made from its parts: the working tree, the index, HEAD and the stash of the
 * repository are neither read for it nor changed. The branch moves from the commit that was seen to the new one, or not at all.
 */
public final class Publication {
    private static final String CNAME = "CNAME";

    private final Git git;
    private final PushTarget target;
    private final Remote remote;
    private final Sources sources;

    private Publication(Git git, PushTarget target, Remote remote, Sources sources) {
        this.git = git;
        this.target = target;
        this.remote = remote;
        this.sources = sources;
    }

    /**
     * Where the sources of the site are.
     *
     * @param head the commit they are of; empty before the first one
     * @param pushed whether the branch of the target is where the branch that is checked out gets pushed
     */
    private record Sources(String head, boolean pushed) {
        /** An address may be that of another repository, so only a name counts. */
        static Sources of(Git git, PushTarget target) throws MachineException {
            boolean pushed =
                    git.run("symbolic-ref", "--quiet", "--short", "HEAD").out().equals(target.branch())
                            && git.give("remote").lines().anyMatch(target.remote()::equals);
            return new Sources(
                    git.run("rev-parse", "--verify", "--quiet", "HEAD^{commit}").out(), pushed);
        }
    }

    /**
     * What came of it.
     *
     * @param commit null where the branch holds this site already
     * @param keptName whether the branch's custom domain was kept, which the site does not have
     */
    public record Published(@Nullable String commit, int added, int changed, int deleted, boolean keptName) {}

    /** Publishes these files; the branch holds nothing else afterwards. */
    public static Published run(Git git, PushTarget target, List<OutputFile> site) throws MachineException {
        String address = Remote.address(git, target.remote());
        Sources sources = Sources.of(git, target);
        Git apart = git.apart(target.dryRun());
        return new Publication(apart, target, new Remote(apart, target, address), sources).publish(site);
    }

    private Published publish(List<OutputFile> site) throws MachineException {
        String tip = remote.tip();
        if (tip != null) {
            remote.fetch(tip);
        }
        refuseSources(tip);
        SortedMap<SitePath, String> entries = blobs(site);
        String name = tip == null || entries.containsKey(new SitePath(CNAME))
                ? ""
                : git.give("ls-tree", "--full-tree", tip, "--", CNAME);
        if (!name.isEmpty()) {
            entries.put(new SitePath(CNAME), name.split("\\s")[2]);
        }
        String tree = tree(entries);
        if (tip != null && isThere(tip, tree)) {
            return new Published(null, 0, 0, 0, !name.isEmpty());
        }
        String commit = commit(tree, tip);
        if (!target.dryRun()) {
            remote.push(commit, tip);
        }
        String changes = tip == null
                ? git.give("ls-tree", "-r", "--full-tree", "--name-only", tree).replaceAll("(?m)^", "A\t")
                : git.give("diff-tree", "-r", "--no-relative", "--no-renames", "--name-status", tip, tree);
        return new Published(commit, count(changes, "A"), count(changes, "M"), count(changes, "D"), !name.isEmpty());
    }

    private static int count(String changes, String kind) {
        return (int) changes.lines().filter(line -> line.startsWith(kind)).count();
    }

    /** Where the branch holds the sources, a site would take their place. */
    private void refuseSources(@Nullable String tip) throws MachineException {
        if (sources.pushed() || tip != null && (isInHistory(tip) || hasSources(tip))) {
            throw new MachineException(
                    "branch `" + target.branch() + "` of `" + Secrets.masked(target.remote())
                            + "` holds the sources of this project",
                    "publish to a branch of its own, such as `--branch gh-pages`");
        }
    }

    /** Whether one of the two commits came before the other. */
    private boolean isInHistory(String tip) throws MachineException {
        String head = sources.head();
        return !head.isEmpty() && (isBefore(tip, head) || isBefore(head, tip));
    }

    /** Looks where the project is in the repository. */
    private boolean hasSources(String tip) throws MachineException {
        return !git.give(
                        "ls-tree",
                        "--name-only",
                        tip,
                        "--",
                        ProjectPath.CONFIG.text(),
                        PagePath.HOME.source().text())
                .isEmpty();
    }

    private boolean isBefore(String one, String other) throws MachineException {
        return git.run(GitTimeout.WORK, "merge-base", "--is-ancestor", one, other)
                .isFine();
    }

    private boolean isThere(String tip, String tree) throws MachineException {
        boolean alone = git.give("rev-list", "--parents", "-n", "1", tip).indexOf(' ') < 0;
        return tree.equals(git.give("rev-parse", tip + "^{tree}")) && (!target.orphan() || alone);
    }

    /** Ids of the files' contents, by path. */
    private SortedMap<SitePath, String> blobs(List<OutputFile> site) throws MachineException {
        Path folder = git.scratch().resolve("files");
        List<String> names = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < site.size(); i++) {
                Path file = folder.resolve(Integer.toString(i));
                Files.write(file, site.get(i).bytes().toArray());
                names.add(file.toString());
            }
        } catch (IOException e) {
            throw Git.noScratch();
        }
        List<String> ids = git.giveFor(String.join("\n", names) + "\n", "hash-object", "-w", "--stdin-paths")
                .lines()
                .toList();
        SortedMap<SitePath, String> blobs = new TreeMap<>();
        for (int i = 0; i < site.size(); i++) {
            blobs.put(site.get(i).path(), ids.get(i));
        }
        return blobs;
    }

    private String tree(SortedMap<SitePath, String> entries) throws MachineException {
        Git own =
                git.with(Map.of("GIT_INDEX_FILE", git.scratch().resolve("index").toString()));
        StringBuilder lines = new StringBuilder();
        entries.forEach((path, id) ->
                lines.append("100644 ").append(id).append('\t').append(path).append('\0'));
        own.giveFor(lines.toString(), "update-index", "-z", "--index-info");
        return own.give("write-tree");
    }

    private String commit(String tree, @Nullable String tip) throws MachineException {
        List<String> arguments = new ArrayList<>(List.of("commit-tree", tree, "-F", "-"));
        if (tip != null && !target.orphan()) {
            arguments.addAll(List.of("-p", tip));
        }
        if (!git.run("var", "GIT_COMMITTER_IDENT").isFine()
                || !git.run("var", "GIT_AUTHOR_IDENT").isFine()) {
            throw new MachineException(
                    "Git does not know who commits",
                    "`git config --global user.name \"Your Name\"`, and `user.email` likewise");
        }
        return git.giveFor(target.message() + "\n", arguments.toArray(String[]::new));
    }
}
