package dev.fingerpost.cli;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.git.Git;
import dev.fingerpost.git.GitResult;
import dev.fingerpost.tree.PublishedIds;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at the repository around a project, and at how the site's address fits to it. */
final class RepositoryChecks {
    private final SiteConfig config;
    private final List<OutputFile> files;
    private final boolean hasTrees;
    private final List<Finding> findings = new ArrayList<>();

    RepositoryChecks(SiteConfig config, List<OutputFile> files, boolean hasTrees) {
        this.config = config;
        this.files = files;
        this.hasTrees = hasTrees;
    }

    List<Finding> of(Path project, Map<String, String> env) {
        try (Git git = Git.in(project, env)) {
            findings.add(
                    git.isRecent()
                            ? Finding.fine("git", git.give("--version").replace("git version", "Git"))
                            : Finding.care(
                                    "git",
                                    "Git " + git.version() + " is too old for `fingerpost publish`",
                                    "install " + Git.OLDEST + " or newer"));
            Checkout.of(git, project);
            boolean shallow = "true".equals(git.give("rev-parse", "--is-shallow-repository"));
            findings.add(
                    shallow
                            ? Finding.care(
                                    "depth",
                                    "the clone is shallow: its history is cut off",
                                    "`git fetch --unshallow` gets the rest")
                            : Finding.fine("depth", "the repository has its whole history"));
            if (hasTrees) {
                ids(git);
            }
            GitResult remote = git.run("remote", "get-url", "origin");
            address(remote.isFine() ? PagesAddress.of(remote.out()) : null);
        } catch (MachineException e) {
            String hint = e.hint();
            findings.add(Finding.care(
                    "git", String.valueOf(e.getMessage()), hint == null ? "`fingerpost publish` needs it" : hint));
        }
        return findings;
    }

    private void ids(Git git) throws MachineException {
        boolean committed = git.run("ls-files", "--error-unmatch", "--", PublishedIds.FILE.text())
                .isFine();
        findings.add(
                committed
                        ? Finding.fine("ids", "`ids.txt` is under version control")
                        : Finding.care(
                                "ids",
                                "`ids.txt` is not under version control, so lost ids of trees go unseen",
                                "`fingerpost build`, then `git add ids.txt`"));
    }

    private void address(@Nullable String pages) {
        String base = config.places().baseUrl();
        if (base == null) {
            findings.add(Finding.care(
                    "base-url",
                    "fingerpost.yaml has no `base-url`: canonical links, sitemap, feed and 404.html go without",
                    pages == null ? "add `base-url:`" : "add `base-url: " + pages + "`"));
        } else if (named() != null) {
            domain(host(base));
        } else if (pages == null || base.equals(pages)) {
            findings.add(Finding.fine("base-url", "`" + base + "`"));
        } else if (host(base).endsWith(".github.io")) {
            findings.add(Finding.care(
                    "base-url",
                    "`base-url` is `" + base + "`, and GitHub Pages serves this repository at `" + pages + "`",
                    "write `base-url: " + pages + "`"));
        } else {
            domain(host(base));
        }
    }

    /** Also one that {@link URI#getHost} does not know, as with an underscore or with letters of other scripts. */
    private static String host(String base) {
        return URI.create(base).getRawAuthority().replaceFirst(":[0-9]+$", "");
    }

    /** The domain that the site itself names for GitHub. */
    private @Nullable String named() {
        return files.stream()
                .filter(file -> file.path().text().equals("CNAME"))
                .map(file -> file.bytes().text().strip())
                .findFirst()
                .orElse(null);
    }

    /** A domain of one's own is told to GitHub by a file where a branch is published, and else in the settings. */
    private void domain(String host) {
        String told = named();
        if (host.equals(told)) {
            findings.add(Finding.fine("base-url", "`" + host + "`, as `static/CNAME` says"));
        } else if (told == null) {
            findings.add(Finding.care(
                    "base-url",
                    "`" + host + "` is a domain of your own, and there is no `static/CNAME`",
                    "needed where a branch is published; with a workflow the settings of the repository say it"));
        } else {
            findings.add(Finding.problem(
                    "base-url",
                    "`base-url` says `" + host + "`, and `static/CNAME` says `" + told + "`",
                    "let both say the same"));
        }
    }
}
