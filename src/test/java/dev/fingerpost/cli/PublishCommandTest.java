package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.fingerpost.git.Git;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Against real repositories on this disk. */
@Tag("slow")
class PublishCommandTest {
    @TempDir
    Path temp;

    private Path project;
    private Path remote;
    private CommandRun cli;

    @BeforeEach
    void makeRepositories() throws Exception {
        Path real = temp.toRealPath();
        project = Files.createDirectory(real.resolve("project"));
        remote = real.resolve("remote.git");
        cli = in(project);
        cli.write("content/index.md", "# Home\n\n[Guide](guides/a.md)\n");
        cli.write("content/guides/a.md", "# A guide\n");
        cli.write(".gitignore", "/.fingerpost/\n/site/\n");
        git(real, "init", "-q", "--bare", "-b", "main", remote.toString());
        git(project, "init", "-q", "-b", "main");
        commit(project);
        git(project, "remote", "add", "origin", remote.toString());
        git(project, "push", "-q", "origin", "main");
    }

    private CommandRun in(Path folder) {
        CommandRun run = new CommandRun(folder);
        run.env.putAll(System.getenv());
        run.env.putAll(identity());
        return run;
    }

    static Map<String, String> identity() {
        return Map.of(
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Kim",
                "GIT_AUTHOR_EMAIL", "kim@example.org",
                "GIT_COMMITTER_NAME", "Kim",
                "GIT_COMMITTER_EMAIL", "kim@example.org");
    }

    static String git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(identity());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.strip();
    }

    static void commit(Path folder) throws Exception {
        git(folder, "add", "-A");
        git(folder, "commit", "-q", "-m", "Write");
    }

    private int publish(String... more) {
        List<String> arguments = new ArrayList<>(List.of("publish", "--branch", "gh-pages"));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }

    private void edit(String text) throws Exception {
        cli.write("content/guides/a.md", text);
        commit(project);
    }

    @Test
    void whatABuildLeavesBehindIsNoChange() throws Exception {
        cli.write(".gitignore", "/site/\n");
        commit(project);
        assertThat(cli.run("build")).as(cli.err).isZero();

        assertThat(publish()).as(cli.err).isZero();
    }

    @Test
    void asksWhoCommits() throws Exception {
        git(project, "config", "user.useConfigOnly", "true");
        identity().keySet().stream().filter(name -> !name.contains("CONFIG")).forEach(cli.env::remove);

        assertThat(publish()).isEqualTo(3);

        assertThat(cli.err).isEqualTo("""
                fingerpost: Git does not know who commits
                   hint: `git config --global user.name "Your Name"`, and `user.email` likewise
                """);
    }

    @Test
    void theFirstPushMakesTheBranch() throws Exception {
        assertThat(publish()).as(cli.err).isZero();

        assertThat(cli.err)
                .matches("pushed \\w{10} to branch `gh-pages` of `origin`: \\d+ files added, 0 changed, 0 deleted\n");
        assertThat(git(remote, "ls-tree", "-r", "--name-only", "gh-pages").lines())
                .contains("index.html", "guides/a.html", ".nojekyll", "404.html")
                .doesNotContain("fingerpost.yaml", ".gitignore");
        assertThat(git(remote, "log", "--format=%s", "gh-pages"))
                .isEqualTo("Publish the site of " + git(project, "rev-parse", "--short=10", "HEAD"));
        assertThat(git(remote, "show", "gh-pages:guides/a.html")).contains("A guide");
        git(remote, "fsck", "--strict");
    }

    @Test
    void thePublishedFilesAreThoseThatABuildWrites() throws Exception {
        cli.run("build");
        publish();

        git(
                project,
                "clone",
                "-q",
                "--branch",
                "gh-pages",
                remote.toString(),
                temp.resolve("clone").toString());
        SortedMap<String, String> published = new CommandRun(temp.resolve("clone")).files();
        published.keySet().removeIf(path -> path.startsWith(".git/"));
        SortedMap<String, String> built = new CommandRun(project.resolve("site")).files();
        built.remove(".fingerpost-site.json");
        assertThat(published).isEqualTo(built);
    }

    @Test
    void theSecondPushOfTheSameSiteSaysSo() throws Exception {
        publish();
        String tip = git(remote, "rev-parse", "gh-pages");

        assertThat(publish()).isZero();

        assertThat(cli.err).isEqualTo("branch `gh-pages` of `origin` holds this site already; nothing to publish\n");
        assertThat(git(remote, "rev-parse", "gh-pages")).isEqualTo(tip);
    }

    @Test
    void keepsHistoryUnlessAskedNotTo() throws Exception {
        publish();
        edit("# Another title\n");

        assertThat(publish("-m", "New title")).isZero();
        assertThat(cli.err).contains(" changed, ").doesNotContain(" 0 changed");
        assertThat(git(remote, "log", "--format=%s", "gh-pages").lines())
                .hasSize(2)
                .startsWith("New title");

        assertThat(publish("--orphan")).isZero();
        assertThat(git(remote, "log", "--format=%s", "gh-pages").lines()).hasSize(1);
        assertThat(publish("--orphan")).isZero();
        assertThat(cli.err).contains("nothing to publish");
    }

    @Test
    void aDryRunPushesNothingAndLeavesNothingBehind() throws Exception {
        publish();
        edit("# Another title\n");
        String tip = git(remote, "rev-parse", "gh-pages");
        String objects = git(project, "count-objects", "-v");

        assertThat(publish("--dry-run")).as(cli.err).isZero();

        assertThat(cli.err).startsWith("would push ").contains(" changed, ");
        assertThat(git(remote, "rev-parse", "gh-pages")).isEqualTo(tip);
        assertThat(git(project, "count-objects", "-v")).isEqualTo(objects);
    }

    @Test
    void leavesTheRepositoryAsItIs() throws Exception {
        cli.write("content/guides/a.md", "# Stashed\n");
        git(project, "stash", "-q");
        cli.write("content/guides/a.md", "# Staged\n");
        git(project, "add", "-A");
        cli.write("content/guides/b.md", "# Unstaged\n");
        SortedMap<String, String> before = cli.files();

        assertThat(publish("--allow-dirty")).as(cli.err).isZero();

        SortedMap<String, String> after = cli.files();
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet())
                .allMatch(path -> path.startsWith(".git/objects/")
                        || path.startsWith(".git/refs/remotes/")
                        || path.startsWith(".git/logs/refs/remotes/"));
        assertThat(git(remote, "show", "gh-pages:guides/b.html")).contains("Unstaged");
    }

    @Test
    void refusesWhatIsNotCommitted() throws Exception {
        cli.write("content/guides/b.md", "# New\n");

        assertThat(publish()).isEqualTo(3);

        assertThat(cli.err).isEqualTo("""
                fingerpost: changes are not committed: `content/guides/b.md`
                   hint: commit them, or publish with `--allow-dirty`
                """);
        assertThat(git(remote, "branch", "--list", "gh-pages")).isEmpty();
    }

    @Test
    void namesBothFilesOfOneThatWasRenamed() throws Exception {
        git(project, "mv", "content/guides/a.md", "content/guides/b.md");
        assertThat(publish()).isEqualTo(ExitCode.MACHINE);
        assertThat(cli.err).contains("changes are not committed: `content/guides/a.md`, `content/guides/b.md`\n");

        cli.write("content/index.md", "# Home\n");
        cli.write("content/new.md", "# New\n");
        assertThat(publish()).isEqualTo(ExitCode.MACHINE);
        assertThat(cli.err).contains("`content/index.md` and 1 more\n");
    }

    @Test
    void refusesASiteWithErrors() throws Exception {
        edit("# A\n\n[B](b.md)\n");

        assertThat(publish()).isEqualTo(1);

        assertThat(cli.err).contains("error[link-broken]").endsWith("nothing is published\n");
        assertThat(git(remote, "branch", "--list", "gh-pages")).isEmpty();
    }

    @Test
    void refusesIdsThatWouldNotBeKept() throws Exception {
        cli.run("new", "tree", "Which queue?");
        String tree = "content/trees/which-queue.md";
        cli.write(tree, cli.read(tree).replace("draft: true\n", ""));
        commit(project);

        assertThat(publish()).isEqualTo(3);
        assertThat(cli.err).startsWith("fingerpost: ids.txt lacks ids of this site");

        cli.run("build");
        commit(project);
        assertThat(publish()).as(cli.err).isZero();
    }

    @Test
    void idsThatWereOnlyBuiltMayGo() throws Exception {
        String tree = """
                # Which queue?

                ## Questions

                ### How large?
                - [Large](#go)
                - [Small](#stop)

                ## Outcomes

                ### Go

                ### Stop
                """;
        cli.write("content/trees/queue.md", tree);
        assertThat(cli.run("build")).as(cli.err).isZero();
        commit(project);
        cli.write("content/trees/queue.md", tree.replace("Small", "Tiny").replace("[Large", "[Huge"));
        assertThat(cli.run("build")).isEqualTo(1);
        assertThat(cli.err).contains("`how-large/large` is gone", "`how-large/small` is gone");

        String local = tree.replace("- [Small]", "- [Middle](#go)\n- [Small]");
        cli.write("content/trees/queue.md", local);
        assertThat(cli.run("build")).as(cli.err).isZero();
        assertThat(cli.read("ids.txt")).contains("how-large/middle\n");
        cli.write("content/trees/queue.md", local.replace("Middle", "Medium"));
        assertThat(cli.run("check")).as(cli.err).isZero();
        assertThat(cli.run("build")).as(cli.err).isZero();
        assertThat(cli.read("ids.txt")).contains("how-large/medium\n").doesNotContain("middle");
        cli.write("content/trees/queue.md", tree);
        assertThat(cli.run("build")).as(cli.err).isZero();
        assertThat(cli.read("ids.txt")).contains("how-large/large\n").doesNotContain("medium");
    }

    @Test
    void refusesTheBranchOfTheSources() throws Exception {
        assertThat(cli.run("publish", "--branch", "main")).isEqualTo(3);
        assertThat(cli.err).startsWith("fingerpost: branch `main` of `origin` holds the sources of this project\n");
        git(project, "checkout", "-q", "--detach");
        assertThat(cli.run("publish", "--branch", "main", "--orphan")).isEqualTo(3);
    }

    @Test
    void refusesTheBranchOfTheSourcesThatWentAnotherWay() throws Exception {
        edit("# On main\n");
        git(project, "push", "-q", "origin", "main");
        git(project, "checkout", "-q", "-b", "work", "HEAD~1");
        edit("# On work\n");

        assertThat(cli.run("publish", "--branch", "main", "--orphan")).isEqualTo(3);
        assertThat(cli.err).contains("holds the sources of this project");
    }

    @Test
    void publishesToTheMainBranchOfAnotherRepository() throws Exception {
        Path other = temp.toRealPath().resolve("example.github.io.git");
        git(temp, "init", "-q", "--bare", other.toString());

        assertThat(cli.run("publish", "--branch", "main", "--remote", other.toString()))
                .as(cli.err)
                .isZero();
        assertThat(git(other, "show", "main:guides/a.html")).contains("A guide");
    }

    @Test
    void publishesAProjectInAFolderOfItsRepository() throws Exception {
        cli = in(project.resolve("docs"));
        cli.write("content/index.md", "# Docs\n");
        cli.write("static/CNAME", "docs.example.org\n");
        commit(project);

        assertThat(publish()).as(cli.err).isZero();
        assertThat(cli.err).doesNotContain(" 0 files added");
        assertThat(git(remote, "ls-tree", "--name-only", "gh-pages").lines())
                .contains("index.html", "CNAME")
                .doesNotContain("docs");

        Files.delete(cli.cwd.resolve("static/CNAME"));
        commit(project);
        assertThat(publish()).as(cli.err).isZero();
        assertThat(cli.err).startsWith("CNAME of branch `gh-pages` of `origin` is kept");
    }

    @Test
    void goesOnFromWhatOthersPublished() throws Exception {
        publish();
        Path other = temp.resolve("other");
        git(project, "clone", "-q", "--branch", "gh-pages", remote.toString(), other.toString());
        Files.writeString(other.resolve("CNAME"), "decisions.example.org\n");
        commit(other);
        git(other, "push", "-q");

        edit("# Another title\n");
        assertThat(publish()).as(cli.err).isZero();

        assertThat(cli.err).startsWith("CNAME of branch `gh-pages` of `origin` is kept; put it into static/");
        assertThat(git(remote, "log", "--format=%s", "gh-pages").lines()).hasSize(3);
        assertThat(git(remote, "show", "gh-pages:CNAME")).isEqualTo("decisions.example.org");
        assertThat(git(remote, "log", "--format=%p", "-1", "gh-pages"))
                .isEqualTo(git(other, "rev-parse", "--short", "HEAD"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for sh stands for git")
    void aBranchThatMovesMeanwhileIsLeftAlone() throws Exception {
        publish();
        String tip = git(remote, "rev-parse", "gh-pages");
        String moved = git(remote, "commit-tree", "gh-pages^{tree}", "-p", tip, "-m", "Race");
        edit("# Another title\n");
        String path = System.getenv("PATH");
        Path script = Files.createDirectory(temp.resolve("bin")).resolve("git");
        Files.writeString(script, """
                #!/bin/sh
                PATH='%s'
                case " $* " in *" push "*) env -u GIT_DIR -u GIT_OBJECT_DIRECTORY git -C '%s' update-ref refs/heads/gh-pages %s ;; esac
                exec git "$@"
                """.formatted(path, remote, moved));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        cli.env.put("PATH", script.getParent().toString());

        assertThat(publish()).isEqualTo(3);

        assertThat(cli.err).isEqualTo("""
                fingerpost: branch `gh-pages` of `origin` moved while this was published
                   hint: somebody else published; do it again
                """);
        assertThat(git(remote, "rev-parse", "gh-pages")).isEqualTo(moved);
        git(remote, "fsck", "--strict");
    }

    @Test
    void tellsWhyARemoteRefuses() throws Exception {
        Path hook = remote.resolve("hooks/pre-receive");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho 'fatal: no space left on device' >&2\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();

        assertThat(publish()).isEqualTo(3);

        assertThat(cli.err).isEqualTo("""
                fingerpost: remote `origin` refuses the site: [remote rejected] (pre-receive hook declined): no space left on device
                   hint: the branch is as it was
                """);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "scripts for sh stand for hooks")
    void startsNothingThatTheRepositoryNames() throws Exception {
        Path marks = Files.createDirectory(temp.toRealPath().resolve("marks"));
        for (String hook :
                List.of("pre-push", "reference-transaction", "post-index-change", "pre-auto-gc", "fsmonitor")) {
            Path file = project.resolve(".git/hooks/" + hook);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n: > '" + marks.resolve(hook) + "'\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        // Git 2.54 and later read hooks from settings, too, which core.hooksPath does not turn off.
        for (String event : List.of("pre-push", "reference-transaction", "post-index-change", "pre-auto-gc")) {
            git(project, "config", "hook.ours-" + event + ".command", ": > '" + marks.resolve("set-" + event) + "'");
            git(project, "config", "hook.ours-" + event + ".event", event);
        }
        cli.write(".gitattributes", "*.md filter=mark\ncontent/index.md filter=more\n");
        commit(project);
        git(
                project,
                "config",
                "core.fsmonitor",
                project.resolve(".git/hooks/fsmonitor").toString());
        git(project, "config", "filter.mark.clean", ": > '" + marks.resolve("clean") + "'; cat");
        git(project, "config", "core.sshCommand", ": > '" + marks.resolve("ssh") + "'; false");
        git(project, "config", "credential.helper", "!: > '" + marks.resolve("credential") + "'; false");
        git(project, "config", "include.path", "more.config");
        cli.write(
                ".git/more.config", "[filter \"more\"]\n\tclean = \": > '" + marks.resolve("included") + "'; cat\"\n");
        cli.write("content/index.md", "# Home\n\nA [guide](guides/a.md).\n");
        edit("# Seen by no filter\n");
        try (Stream<Path> made = Files.list(marks)) {
            assertThat(made.toList())
                    .hasSizeGreaterThan(3)
                    .allMatch(mark -> mark.toFile().delete());
        }
        Files.setLastModifiedTime(project.resolve("content/guides/a.md"), FileTime.fromMillis(0));
        Files.setLastModifiedTime(project.resolve("content/index.md"), FileTime.fromMillis(0));

        assertThat(publish()).as(cli.err).isZero();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"x\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.git";
            assertThat(publish("--remote", address)).isEqualTo(3);
        } finally {
            server.stop(0);
        }
        assertThat(publish("--remote", "git@127.0.0.1:a.git")).isEqualTo(3);

        try (Stream<Path> made = Files.list(marks)) {
            assertThat(made).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a command for sh stands for ssh")
    void missingObjectsAreNotFetchedByARepositorysOwnPrograms() throws Exception {
        Path mark = temp.toRealPath().resolve("mark");
        git(project, "config", "core.sshCommand", ": > '" + mark + "'; false");
        git(project, "config", "remote.far.url", "ssh://127.0.0.1/a.git");
        git(project, "config", "remote.far.promisor", "true");
        git(project, "config", "extensions.partialClone", "far");
        git(project, "config", "core.repositoryFormatVersion", "1");

        try (Git git = Git.in(project, cli.env)) {
            assertThat(git.run("cat-file", "-p", "1".repeat(40)).isFine()).isFalse();
        }

        assertThat(mark).doesNotExist();
    }

    private enum Failing {
        BEFORE("echo fatal: no room >&2; exit 128"),
        AFTER("PATH='%s' git \"$@\"; echo fatal: no room >&2; exit 128"),
        KILLED("PATH='%s' git \"$@\" >/dev/null 2>&1; kill -9 $$");

        private final String script;

        Failing(String script) {
            this.script = script;
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for sh stands for git")
    void whicheverCallOfGitFailsTheBranchIsTheOldOneOrTheNewOne(Failing failing) throws Exception {
        publish();
        edit("# Another title\n");
        String old = git(remote, "for-each-ref");
        String here = git(project, "for-each-ref");
        Path calls = temp.resolve("calls");
        Path script = Files.createDirectory(temp.resolve("bin")).resolve("git");
        String path = System.getenv("PATH");
        cli.env.put("PATH", script.getParent() + File.pathSeparator + path);
        for (int n = 1; n == 1 || Files.size(calls) >= n - 1; n++) {
            Files.writeString(calls, "");
            Files.writeString(
                    script,
                    "#!/bin/sh\nprintf x >> '%s'\nif [ $(wc -c < '%s') = %d ]; then %s; fi\nPATH='%s' exec git \"$@\"\n"
                            .formatted(calls, calls, n, failing.script.formatted(path), path));
            assertThat(script.toFile().setExecutable(true)).isTrue();

            int code = publish();

            String when = failing + " at call " + n + ": " + cli.err;
            assertThat(code).as(when).isIn(0, 3);
            String refs = git(remote, "for-each-ref");
            if (!refs.equals(old)) {
                assertThat(git(remote, "log", "--format=%s", "gh-pages").lines())
                        .as(when)
                        .hasSize(2);
                assertThat(git(remote, "show", "gh-pages:guides/a.html"))
                        .as(when)
                        .contains("Another title");
                git(remote, "update-ref", "refs/heads/gh-pages", "gh-pages~1");
            }
            assertThat(git(remote, "for-each-ref")).as(when).isEqualTo(old);
            assertThat(git(project, "for-each-ref")).as(when).isEqualTo(here);
            assertThat(git(project, "status", "--porcelain")).as(when).isEmpty();
        }
        cli.env.put("PATH", path);
        assertThat(publish()).as(cli.err).isZero();
        git(remote, "fsck", "--strict");
        git(project, "fsck");
    }

    @Test
    void aBranchIsNamedAsItIs() throws Exception {
        publish();
        String before = git(remote, "for-each-ref");
        for (String branch : List.of("refs/heads/main", "refs/heads/gh-pages", "HEAD", "@{-1}", "-x", "@")) {
            assertThat(cli.run("publish", "--branch=" + branch)).as(branch).isEqualTo(2);
        }
        assertThat(cli.run("publish", "--branch", "refs/heads/gh-pages")).isEqualTo(2);
        assertThat(cli.err).isEqualTo("""
                fingerpost: `refs/heads/gh-pages` is no name of a branch
                   hint: write `--branch gh-pages`
                """);
        assertThat(git(remote, "for-each-ref")).isEqualTo(before);
    }

    @Test
    void showsNobodyWhoYouAreToARemote() throws Exception {
        String address = "http://kim:s3cret@127.0.0.1:9/a.git";
        assertThat(publish("--remote", address)).isEqualTo(3);
        assertThat(cli.err).doesNotContain("s3cret").contains("`http://***@127.0.0.1:9/a.git` does not answer");
        git(project, "remote", "set-url", "origin", address + "?access_token=s3cret");
        assertThat(publish()).isEqualTo(3);
        assertThat(cli.err).doesNotContain("s3cret").contains("`origin` does not answer");
        assertThat(publish("--remote", "ext::sh -c true")).isEqualTo(2);
        for (String more : List.of("?pass=s3cret&pw=s3cret", "#access_token=s3cret")) {
            assertThat(publish("--remote", "http://127.0.0.1:9/a.git" + more)).isEqualTo(3);
            assertThat(cli.err)
                    .doesNotContain("s3cret")
                    .contains("`http://127.0.0.1:9/a.git" + more.replace("s3cret", "***"));
        }
    }

    @Test
    void oneBranchMovesAndNoOther() throws Exception {
        git(project, "remote", "set-url", "--add", "--push", "origin", remote.toString());
        assertThat(publish()).as(cli.err).isZero();
        assertThat(git(remote, "for-each-ref", "--format=%(refname)").lines())
                .containsExactly("refs/heads/gh-pages", "refs/heads/main");
        git(
                project,
                "remote",
                "set-url",
                "--add",
                "--push",
                "origin",
                temp.resolve("other.git").toString());
        edit("# Another\n");
        assertThat(publish()).isEqualTo(3);
        assertThat(cli.err)
                .startsWith("fingerpost: remote `origin` has 2 addresses to push to, and a site goes to one\n");
    }

    @Test
    void publishesFromADetachedHead() throws Exception {
        git(project, "checkout", "-q", "--detach");

        assertThat(publish()).as(cli.err).isZero();
    }

    @Test
    void publishesFromAWorktree() throws Exception {
        Path tree = temp.toRealPath().resolve("tree");
        git(project, "worktree", "add", "-q", "-b", "work", tree.toString());
        cli = in(tree);

        assertThat(publish()).as(cli.err).isZero();
        assertThat(git(remote, "show", "gh-pages:guides/a.html")).contains("A guide");
    }

    @Test
    void publishesFromAShallowClone() throws Exception {
        edit("# Second\n");
        publish();
        git(project, "push", "-q", "origin", "main");
        Path shallow = temp.toRealPath().resolve("shallow");
        git(project, "clone", "-q", "--depth", "1", remote.toUri().toString(), shallow.toString());
        cli = in(shallow);
        cli.write("content/guides/a.md", "# Third\n");
        commit(shallow);

        assertThat(publish()).as(cli.err).isZero();

        assertThat(git(remote, "log", "--format=%s", "gh-pages").lines()).hasSize(2);
        git(remote, "fsck", "--strict");
        git(shallow, "fsck");
    }

    @Test
    void aHookThatRunsUsDoesNotLeadAstray() throws Exception {
        cli.env.put("GIT_DIR", temp.resolve("elsewhere").toString());
        cli.env.put("GIT_INDEX_FILE", temp.resolve("elsewhere").toString());

        assertThat(publish()).as(cli.err).isZero();
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        cli.env.put("PATH", temp.toString());
        assertThat(publish()).isEqualTo(3);
        assertThat(cli.err).startsWith("fingerpost: there is no Git on the PATH\n");

        cli = in(project);
        assertThat(publish("--remote", "upstream")).isEqualTo(3);
        assertThat(cli.err).startsWith("fingerpost: remote `upstream` does not answer: ");
        git(project, "remote", "set-url", "origin", temp.resolve("gone.git").toString());
        assertThat(publish()).isEqualTo(3);
        assertThat(cli.err).startsWith("fingerpost: remote `origin` does not answer: ");

        assertThat(cli.run("publish")).isEqualTo(2);
        assertThat(publish("--remote", "--upload-pack=x")).isEqualTo(2);
        assertThat(cli.run("publish", "--branch", "a..b")).isEqualTo(2);
        assertThat(publish("--workflow")).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        Path bare = Files.createDirectory(temp.resolve("bare"));
        cli = in(bare);
        cli.write("content/index.md", "# Home\n");
        cli.env.put("GIT_CEILING_DIRECTORIES", temp.toString());

        assertThat(publish()).isEqualTo(3);

        assertThat(cli.err).startsWith("fingerpost: `" + bare.toRealPath() + "` is in no Git repository\n");
    }

    @Test
    void writesTheWorkflowsToTheTopOfTheRepository() throws Exception {
        Path inner = project.resolve("docs");
        cli = in(inner);
        cli.write("content/index.md", "# Home\n");
        cli.write("fingerpost.yaml", "branch: trunk\n");

        assertThat(cli.run("publish", "--workflow")).as(cli.err).isZero();

        assertThat(cli.out).isEqualTo(".github/workflows/check.yml\n.github/workflows/pages.yml\n");
        assertThat(cli.err).startsWith("Next: commit them together with docs/site/, and push.\n");
        assertThat(Files.readString(project.resolve(".github/workflows/check.yml")))
                .contains("          directory: docs\n", "        working-directory: docs\n");
        assertThat(Files.readString(project.resolve(".github/workflows/pages.yml")))
                .contains("path: docs/site\n", "['docs/site/**', ", "branches: [trunk]");
        assertThat(cli.run("publish", "--workflow")).isEqualTo(2);
        assertThat(cli.err)
                .startsWith(
                        "fingerpost: the repository already has `.github/workflows/check.yml`, `.github/workflows/pages.yml`\n");

        Files.delete(project.resolve(".github/workflows/check.yml"));
        assertThat(cli.run("publish", "--workflow")).as(cli.err).isZero();
        assertThat(cli.out).isEqualTo(".github/workflows/check.yml\n");
        assertThat(cli.err)
                .startsWith("`.github/workflows/pages.yml` is there already and stays as it is\n"
                        + "Next: commit it together with docs/site/, and push.\n");
    }

    @Test
    void aGitThatIsTooOldIsNamed() throws Exception {
        Path bin = Files.createDirectory(temp.resolve("bin"));
        Path old = Files.writeString(bin.resolve("git"), "#!/bin/sh\necho git version 2.25.1\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        cli.env.put("PATH", bin + File.pathSeparator + System.getenv("PATH"));

        assertThat(publish()).isEqualTo(ExitCode.MACHINE);

        assertThat(cli.err).isEqualTo("""
                fingerpost: Git 2.25.1 is too old to publish with: 2.31 or newer is needed
                   hint: install it from https://git-scm.com/downloads
                """);
        cli.run("doctor");
        assertThat(cli.out).contains("Git 2.25.1 is too old for `fingerpost publish`");
    }

    @Test
    void theWorkflowTakesFoldersAndBranchesOfAnyName() throws Exception {
        Path inner = Files.createDirectories(project.resolve("our docs: \u2019new\u2019 'one'"));
        CommandRun there = in(inner);
        there.write("content/index.md", "# Home\n\nText.\n");
        there.write("fingerpost.yaml", "branch: \"#1\"\n");

        assertThat(there.run("publish", "--workflow")).as(there.err).isZero();

        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(cli.read(".github/workflows/pages.yml"));
        assertThat(yaml.toString())
                .contains("path=our docs: \u2019new\u2019 'one'/site,")
                .contains("branches=[#1]")
                .contains("paths=[our docs: \u2019new\u2019 'one'/site/**, ");
        Object check = new Load(LoadSettings.builder().build()).loadFromString(cli.read(".github/workflows/check.yml"));
        assertThat(check.toString())
                .contains("directory=our docs: \u2019new\u2019 'one',")
                .contains("working-directory=our docs: \u2019new\u2019 'one',");
    }

    @Test
    void theWorkflowUsesTheActionsOfOurOwn() throws IOException {
        String ours = Files.readString(Path.of(".github/workflows/pages.yml"));

        assertThat(Files.readString(Path.of("src/main/resources/init/pages.yml"))
                        .lines())
                .filteredOn(line -> line.contains("uses: "))
                .hasSize(3)
                .allMatch(line -> ours.contains(line.substring(line.indexOf("uses: "))));
    }
}
