package dev.fingerpost.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps a repository from having programs of its choice started: which commands of Git are run at all, and what each is told. */
final class Closed {
    /** Nothing is started in the background or at the word of the repository. */
    private static final List<String> SETTINGS = List.of(
            "core.splitIndex=false",
            "core.sparseCheckout=false",
            "core.fsmonitor=false",
            "gc.auto=0",
            "maintenance.auto=false",
            // A folder of a project that looks like a repository is content, and so are the settings in it.
            "safe.bareRepository=explicit",
            // A line that carries next to nothing for that many seconds is dead.
            "http.lowSpeedLimit=100",
            "http.lowSpeedTime=30");

    /**
     * Commands for programs. Those for people, such as {@code show} and {@code log}, turn files into text, compare them, check
     * signatures and page what they say, each by a program that a repository may name.
     */
    private static final Set<String> COMMANDS = Set.of(
            "--version",
            "cat-file",
            "check-ref-format",
            "commit-tree",
            "config",
            "diff-tree",
            "fetch",
            "hash-object",
            "init",
            "ls-files",
            "ls-remote",
            "ls-tree",
            "merge-base",
            "push",
            "remote",
            "rev-list",
            "rev-parse",
            "status",
            "symbolic-ref",
            "update-index",
            "var",
            "write-tree");

    private static final Map<String, List<String>> FLAGS = Map.of(
            "diff-tree", List.of("--no-ext-diff", "--no-textconv"),
            "fetch", List.of("--no-recurse-submodules"),
            "hash-object", List.of("--no-filters"),
            "push", List.of("--no-verify", "--recurse-submodules=no"),
            "status", List.of("--ignore-submodules=dirty"));

    private Closed() {}

    /**
     * A command line of Git.
     *
     * @param nothing a path with nothing there
     * @throws IllegalArgumentException if the command is none of those that start nothing
     */
    static List<String> line(Path program, Path nothing, String... arguments) {
        String command = arguments[0];
        if (!COMMANDS.contains(command)) {
            throw new IllegalArgumentException("`git " + command + "` may start what a repository names");
        }
        List<String> line = new ArrayList<>(List.of(program.toString(), "--no-pager"));
        for (String setting : SETTINGS) {
            line.addAll(List.of("-c", setting));
        }
        line.addAll(List.of("-c", "core.hooksPath=" + nothing, command));
        line.addAll(FLAGS.getOrDefault(command, List.of()));
        line.addAll(List.of(arguments).subList(1, arguments.length));
        return line;
    }

    /** Whether a command reads files of the working tree, through the filters that a repository names. */
    static boolean isReadingFiles(String command) {
        return command.equals("status");
    }
}
