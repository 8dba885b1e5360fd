package dev.fingerpost.cli;

import static dev.fingerpost.cli.PublishCommandTest.commit;
import static dev.fingerpost.cli.PublishCommandTest.git;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fingerpost.git.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project in a repository whose settings a stranger wrote. */
@Tag("slow")
class StrangersRepositoryTest {
    /** Settings whose values are programs, as Git lists them: {@code diff.<driver>.textconv}. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?!color|column|advice)[^.]+(?:\\.<[a-z]+>)?\\.(?:<cmd>|(?i:\\w*(?:command|program|cmd|askpass|gitproxy|pack|hook|helper)"
                    + "|textconv|external|pager|editor|fsmonitor|driver|clean|smudge|process))");

    @TempDir
    Path temp;

    private Path project;
    private Path marks;
    private CommandRun cli;

    @BeforeEach
    void makeRepository() throws Exception {
        Path real = temp.toRealPath();
        project = Files.createDirectory(real.resolve("project"));
        marks = Files.createDirectory(real.resolve("marks"));
        cli = new CommandRun(project);
        cli.env.putAll(System.getenv());
        cli.env.putAll(PublishCommandTest.identity());
        cli.write("content/index.md", "# Home\n");
        cli.write(".gitignore", "/.fingerpost/\n/site/\n");
        git(real, "init", "-q", "--bare", "-b", "main", "remote.git");
        git(project, "init", "-q", "-b", "main");
        git(project, "remote", "add", "origin", real.resolve("remote.git").toString());
        commit(project);
    }

    private Path marking(Path script, String name) throws IOException {
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n: > '" + marks.resolve(name) + "'\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private Set<String> marked() throws IOException {
        try (Stream<Path> made = Files.list(marks)) {
            return made.map(mark -> mark.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Each setting of this Git that names a program names one of ours. */
    private String programs() throws Exception {
        StringBuilder config = new StringBuilder("[log]\n\tshowSignature = true\n[commit]\n\tgpgSign = true\n");
        for (String setting : git(project, "help", "--config").lines().toList()) {
            if (!PROGRAM.matcher(setting).matches()) {
                continue;
            }
            for (String part : setting.contains("<cmd>") ? List.of("status", "show", "diff") : List.of("mark")) {
                String name = setting.replace("<name>", "origin").replaceAll("<[a-z]+>", part);
                String[] parts = name.split("\\.");
                config.append(
                                parts.length == 3
                                        ? "[%s \"%s\"]\n".formatted(parts[0], parts[1])
                                        : "[" + parts[0] + "]\n")
                        .append("\t%s = %s\n"
                                .formatted(parts[parts.length - 1], marking(temp.resolve("bin/" + name), name)));
            }
        }
        return config.toString();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "scripts for sh stand for the programs")
    void noProgramThatASettingNamesIsStarted() throws Exception {
        String programs = programs();
        assertThat(programs).contains("textconv = ", "external = ", "clean = ", "fsmonitor = ", "sshCommand = ");
        cli.write("sub/a.md", "# A part\n");
        cli.write("sub/.gitattributes", "* diff=mark filter=mark\n");
        git(project.resolve("sub"), "init", "-q");
        commit(project.resolve("sub"));
        cli.write("content/index.md", "# Home\n\nText.\n");
        cli.write(".gitattributes", "*.md diff=mark filter=mark merge=mark\n");
        commit(project);
        String first = git(project, "rev-parse", "HEAD");
        // Where a commit is in the place of a file, who asks to be shown the file is shown what the commit changed.
        git(project, "update-index", "--add", "--cacheinfo", "160000," + first + ",ids.txt");
        git(project, "commit", "-q", "-m", "Link");
        for (String repository : List.of("", "sub/")) {
            cli.write(repository + ".git/config", cli.read(repository + ".git/config") + programs);
            for (String hook : List.of("pre-push", "reference-transaction", "post-index-change", "pre-auto-gc")) {
                marking(project.resolve(repository + ".git/hooks/" + hook), hook);
            }
        }
        cli.write("sub/a.md", "# Another part\n");
        cli.write("ids.txt", "trees/gone.md queue\n");
        touch();
        git(project, "show", "HEAD:./ids.txt");
        git(project, "status");
        assertThat(marked()).contains("diff.mark.textconv", "core.fsmonitor", "filter.mark.clean");
        for (String mark : marked()) {
            Files.delete(marks.resolve(mark));
        }

        for (List<String> line : List.of(
                List.of("check"),
                List.of("build"),
                List.of("doctor"),
                List.of("list"),
                List.of("publish", "--branch", "gh-pages", "--allow-dirty"),
                List.of("publish", "--branch", "gh-pages"))) {
            touch();
            assertThat(cli.run(line.toArray(String[]::new)))
                    .as("%s: %s", line, cli.err)
                    .isIn(0, 1, 3);
            assertThat(marked()).as("%s", line).isEmpty();
        }
        cli.run("check");
        assertThat(cli.err).contains("[tree-id-lost]");

        Files.delete(project.resolve("ids.txt"));
        for (List<String> more : List.of(
                List.of("--allow-dirty", "--dry-run"),
                List.of("--allow-dirty"),
                List.of("--allow-dirty", "--remote", "ssh://127.0.0.1:9/a"),
                List.of("--allow-dirty", "--remote", "git://127.0.0.1:9/a"))) {
            int code = cli.run(Stream.concat(Stream.of("publish", "--branch", "gh-pages"), more.stream())
                    .toArray(String[]::new));

            assertThat(code).as("%s: %s", more, cli.err).isEqualTo(more.contains("--remote") ? 3 : 0);
            assertThat(marked()).as("%s", more).isEmpty();
        }
        assertThat(cli.run("publish", "--workflow")).as(cli.err).isZero();
        assertThat(marked()).isEmpty();
    }

    /** So that Git has to read the files again. */
    private void touch() throws IOException {
        for (String file : List.of("content/index.md", "sub/a.md")) {
            Files.setLastModifiedTime(project.resolve(file), FileTime.fromMillis(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "log", "diff", "blame", "grep", "archive", "checkout", "mine"})
    void gitIsAskedNothingThatCouldStartOne(String command) throws Exception {
        try (Git git = Git.in(project, cli.env)) {
            assertThatThrownBy(() -> git.run(command)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFolderThatLooksLikeARepositoryIsNone() throws Exception {
        git(project, "init", "-q", "--bare", "docs");
        cli.write("docs/content/index.md", "# Home\n");

        assertThat(cli.run("-C", "docs", "publish", "--branch", "gh-pages")).isEqualTo(3);

        // Before 2.38 Git takes it for a repository, which has no files.
        String[] version = git(project, "version").split("[ .]");
        boolean isOld = Integer.parseInt(version[2]) == 2 && Integer.parseInt(version[3]) < 38;
        assertThat(cli.err)
                .startsWith(
                        isOld
                                ? "fingerpost: the repository around `" + project.resolve("docs")
                                        + "` says that it has no files"
                                : "fingerpost: Git cannot read the repository: cannot use bare repository");
    }

    @ParameterizedTest
    @CsvSource({"elsewhere, elsewhere", "., .", "../../project/content, project/content"})
    void nothingIsWrittenWhereTheRepositorySaysThatItsFilesAre(String place, String told) throws Exception {
        Path elsewhere = Files.createDirectories(temp.toRealPath().resolve("elsewhere"));
        Path files = place.startsWith("..")
                ? Path.of(place)
                : temp.toRealPath().resolve(place).normalize();
        git(project, "config", "core.worktree", files.toString());
        // Git writes paths with slashes, on Windows too.
        String named = temp.toRealPath().resolve(told).normalize().toString().replace('\\', '/');

        for (List<String> line : List.of(
                List.of("publish", "--workflow"),
                List.of("publish", "--branch", "gh-pages"),
                List.of("publish", "--branch", "gh-pages", "--allow-dirty"))) {
            assertThat(cli.run(line.toArray(String[]::new))).isEqualTo(ExitCode.MACHINE);
            assertThat(cli.err).isEqualTo("""
                    fingerpost: the repository around `%s` says that its files are in `%s`
                       hint: `git config --show-origin --get-regexp 'core[.](worktree|bare)'` shows where; take that line out
                    """.formatted(project, named));
        }

        cli.run("doctor");
        assertThat(cli.out).contains("care     git        the repository around `" + project + "` says");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(temp.resolve(".github")).doesNotExist();
    }

    @Test
    void aRepositoryWithoutFilesIsTold() throws Exception {
        git(project, "config", "core.bare", "true");

        assertThat(cli.run("publish", "--workflow")).isEqualTo(ExitCode.MACHINE);

        assertThat(cli.err)
                .startsWith("fingerpost: the repository around `" + project + "` says that it has no files\n");
    }

    @Test
    void theFilesOfASubmoduleAreWhereTheyAre() throws Exception {
        Path outer = Files.createDirectory(temp.toRealPath().resolve("outer"));
        git(outer, "init", "-q");
        git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", project.toString(), "docs");
        assertThat(git(outer.resolve("docs"), "config", "core.worktree")).isNotEmpty();

        assertThat(cli.run("-C", outer.resolve("docs").toString(), "publish", "--workflow"))
                .as(cli.err)
                .isZero();

        assertThat(outer.resolve("docs/.github/workflows/pages.yml")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trap",
                "./trap",
                "./trap/",
                "file://%s/trap//",
                ".git/trap",
                "file://%s/trap",
                "file://%s/tra%%70",
                "%s/trap",
                "../link",
                "."
            })
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "scripts for sh stand for hooks, and a link needs rights there")
    void aRemoteWithinTheRepositoryIsRefused(String address) throws Exception {
        for (String place : List.of("trap.git", ".git/trap")) {
            git(project, "init", "-q", "--bare", place);
            for (String hook : List.of("pre-receive", "post-receive", "update", "reference-transaction")) {
                marking(project.resolve(place + "/hooks/" + hook), hook);
            }
        }
        Files.createSymbolicLink(project.resolveSibling("link"), project.resolve("trap.git"));
        git(project, "remote", "set-url", "origin", address.formatted(project));

        assertThat(cli.run("publish", "--branch", "gh-pages", "--allow-dirty")).isEqualTo(ExitCode.MACHINE);

        assertThat(cli.err).isEqualTo("""
                fingerpost: remote `origin` is a folder within the repository, and a push would run its hooks
                   hint: publish to a repository elsewhere, named by its whole path
                """);
        assertThat(marked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~/sites/guide.git", "/proc/self/cwd/guide.git", "file:///srv/[guide].git"})
    void aRemoteThatMayBeAnotherFolderIsRefused(String address) throws Exception {
        git(project, "remote", "set-url", "origin", address);

        assertThat(cli.run("publish", "--branch", "gh-pages", "--allow-dirty")).isEqualTo(ExitCode.MACHINE);

        assertThat(cli.err).isEqualTo("""
                fingerpost: remote `%s` may be another folder for Git than it seems
                   hint: name it by its whole path, without `file://`
                """.formatted(address));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file there is a pipe")
    void aSettingThatHasNoEndIsTold() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", project.resolve(".git/more").toString())
                        .start()
                        .waitFor())
                .isZero();
        cli.write(".git/config", cli.read(".git/config") + "[include]\n\tpath = more\n");

        assertThat(cli.run("publish", "--branch", "gh-pages")).isEqualTo(ExitCode.MACHINE);

        assertThat(cli.err).isEqualTo("""
                fingerpost: `git rev-parse` did not come to an end within 30 seconds
                   hint: see whether a file that .git/config names is a pipe; nothing was changed
                """);
    }
}
