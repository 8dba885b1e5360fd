package dev.fingerpost.cli;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.git.Git;
import dev.fingerpost.git.GitResult;
import dev.fingerpost.git.Publication;
import dev.fingerpost.git.Publication.Published;
import dev.fingerpost.git.PushTarget;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.text.Secrets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost publish}. */
@Command(
        name = "publish",
        header = "Puts the site where readers find it.",
        description = {
            "%nWith --branch: builds the site and pushes it to that branch in one commit. The working tree, the index, HEAD "
                    + "and the stash stay as they are; site/ is not needed and not written. The branch keeps its history, "
                    + "and holds the site and nothing else; a CNAME that it has and the site has not is kept. If "
                    + "somebody else pushes meanwhile, nothing is pushed. No hook, filter or credential "
                    + "helper of the repository is run; helpers of your own settings are.",
            "%nWith --workflow: writes .github/workflows/pages.yml, with which GitHub publishes the committed site/ at each "
                    + "push, and check.yml, which builds it and tells when it is stale. Nothing is overwritten.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost publish --branch gh-pages --dry-run",
            "  fingerpost publish --branch gh-pages",
            "  fingerpost publish --branch main --remote git@github.com:example/example.github.io.git",
            "  fingerpost publish --workflow"
        })
final class PublishCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the project's folder, as with -C")
    @Nullable
    String directory;

    @Option(names = "--branch", paramLabel = "NAME", description = "push the site to this branch, such as gh-pages")
    @Nullable
    String branch;

    @Option(
            names = "--remote",
            defaultValue = "origin",
            paramLabel = "NAME",
            description = "a remote of the repository, or an address (default: origin)")
    String remote = "origin";

    @Option(
            names = {"-n", "--dry-run"},
            description = "do all but the push, and say what would change")
    boolean dryRun;

    @Option(names = "--orphan", description = "leave no history: the branch has this one commit")
    boolean orphan;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "of the commit (default: names the commit of the sources)")
    @Nullable
    String message;

    @Option(names = "--allow-dirty", description = "publish although the project has changes that are not committed")
    boolean allowDirty;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "where the site will stand, instead of base-url in fingerpost.yaml")
    @Nullable
    String baseUrl;

    @Option(names = "--strict", description = "let warnings fail, too")
    boolean strict;

    @Option(names = "--workflow", description = "write the workflows for GitHub that are missing, and push nothing")
    boolean workflow;

    @Override
    public Integer call() throws MachineException {
        Path project = root.project(directory);
        if (workflow == (branch != null)) {
            throw new UsageProblem(
                    workflow ? "`--workflow` pushes nothing, so it goes with no `--branch`" : "where to is not said",
                    "`--branch gh-pages` pushes the site, `--workflow` lets GitHub publish site/");
        }
        try (Git git = Git.in(project, root.world.env())) {
            if (!git.isRecent()) {
                throw new MachineException(
                        "Git " + git.version() + " is too old to publish with: " + Git.OLDEST + " or newer is needed",
                        "install it from https://git-scm.com/downloads");
            }
            if (branch == null) {
                return new Workflows(root, git).write(project);
            }
            Checkout checkout = Checkout.of(git, project);
            check(git, branch);
            if (!allowDirty) {
                checkout.refuseChanges();
            }
            return push(git, checkout, project);
        }
    }

    private void check(Git git, String name) throws MachineException {
        String plain = name.replaceFirst("^refs/(heads/)?", "");
        if (!plain.equals(name)) {
            throw new UsageProblem("`" + name + "` is no name of a branch", "write `--branch " + plain + "`");
        }
        // Git takes these for the branch that is checked out.
        boolean here = name.equals("HEAD") || name.equals("@");
        GitResult form = git.run("check-ref-format", "refs/heads/" + name);
        if (here || form.exit() == 1 || name.startsWith("-")) {
            throw new UsageProblem("`" + name + "` is no name of a branch", "such as `--branch gh-pages`");
        }
        if (!form.isFine()) {
            throw new MachineException("`git check-ref-format` fails: " + form.reason(), null);
        }
        if (remote.startsWith("-") || remote.isBlank() || remote.contains("::")) {
            throw new UsageProblem(
                    "`" + Secrets.masked(remote) + "` is no remote", "`git remote -v` shows the remotes");
        }
    }

    private int push(Git git, Checkout checkout, Path project) throws MachineException {
        BuildOptions options = new BuildOptions();
        options.baseUrl = baseUrl;
        options.strict = strict;
        Attempt attempt = options.attempt(root, project);
        options.report(new Reporter(root), attempt, project);
        if (!options.isFine(attempt)) {
            root.world.err().println("nothing is published");
            return ExitCode.CONTENT;
        }
        if (attempt.result().ids() != null && !allowDirty) {
            throw new MachineException(
                    "ids.txt lacks ids of this site, and links to them would not be kept",
                    "`fingerpost build` writes it: commit it, then publish");
        }
        String words = message == null ? "Publish the site" + checkout.source() : message;
        PushTarget target = new PushTarget(remote, requireNonNull(branch), orphan, words, dryRun);
        say(Publication.run(git, target, attempt.result().files()));
        return ExitCode.OK;
    }

    private void say(Published published) {
        if (root.quiet) {
            return;
        }
        String where = "branch `" + branch + "` of `" + Secrets.masked(remote) + "`";
        if (published.keptName()) {
            root.world.say("CNAME of " + where + " is kept; put it into static/ to have it in the site");
        }
        if (published.commit() == null) {
            root.world.say(where + " holds this site already; nothing to publish");
            return;
        }
        root.world.say((dryRun ? "would push " : "pushed ")
                + published.commit().substring(0, 10) + " to " + where + ": "
                + Reporter.count(published.added(), "file") + " added, "
                + published.changed() + " changed, "
                + published.deleted() + " deleted");
    }
}
