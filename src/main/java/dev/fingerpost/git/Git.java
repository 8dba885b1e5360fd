package dev.fingerpost.git;

import dev.fingerpost.diag.MachineException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Git in one folder. Every run is bounded in time and output, asks nobody anything, and sees none of the variables that point a
 * Git inside of a hook elsewhere. Scratch files live until {@link #close()}.
 */
public final class Git implements Closeable {
    private static final int MAJOR = 2;
    private static final int MINOR = 31;

    /** The oldest Git that knows all that we ask of it: {@code rev-parse --path-format} came with 2.31. */
    public static final String OLDEST = MAJOR + "." + MINOR;

    /** Nobody is asked for a pass phrase or about a host, and a host that is not there is given up. */
    private static final String SSH = "ssh -o BatchMode=yes -o ConnectTimeout=15";

    private static final String FILTER = "^filter\\..*\\.(clean|smudge|process|required)$";

    /** Settings of a repository that name no program: who commits, and how a workflow's checkout is let in. */
    private static final String CARRIED = "^(user\\.(name|email)|http\\..*\\.extraheader)$";

    /** Who commits, which configuration holds, and how to reach a remote: the user's own choice, and kept. */
    private static final List<String> KEPT = List.of(
            "GIT_AUTHOR_",
            "GIT_COMMITTER_",
            "GIT_SSH",
            "GIT_ASKPASS",
            "GIT_CONFIG_GLOBAL",
            "GIT_CONFIG_SYSTEM",
            "GIT_CONFIG_NOSYSTEM",
            "GIT_EXEC_PATH");

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})(?:\\.[0-9]+)*");

    private final Path program;
    private final Path folder;
    private final Path scratch;
    private final Map<String, String> env;

    private Git(Path program, Path folder, Path scratch, Map<String, String> env) {
        this.program = program;
        this.folder = folder;
        this.scratch = scratch;
        this.env = env;
    }

    /**
     * Git in this folder.
     *
     * @throws MachineException if there is no Git on the path
     */
    public static Git in(Path folder, Map<String, String> env) throws MachineException {
        Path program = Program.find("git", env);
        if (program == null) {
            throw new MachineException("there is no Git on the PATH", "install it from https://git-scm.com/downloads");
        }
        try {
            return new Git(program, folder, Files.createTempDirectory("fingerpost-git-"), clean(env));
        } catch (IOException e) {
            throw noScratch();
        }
    }

    private static Map<String, String> clean(Map<String, String> env) {
        Map<String, String> clean = new TreeMap<>(env);
        clean.keySet().removeIf(name -> name.startsWith("GIT_") && KEPT.stream().noneMatch(name::startsWith));
        clean.put("GIT_TERMINAL_PROMPT", "0");
        // A look at the status must not refresh the user's index.
        clean.put("GIT_OPTIONAL_LOCKS", "0");
        // Where objects are missing, Git fetches them from a remote of the repository, by programs that it may name.
        clean.put("GIT_ALLOW_PROTOCOL", "none");
        clean.put("GIT_NO_LAZY_FETCH", "1");
        // We read what Git says.
        clean.put("LC_ALL", "C");
        clean.remove("LANGUAGE");
        return clean;
    }

    /** Which Git this is: {@code 2.39.5}; empty where it does not say. */
    public String version() throws MachineException {
        Matcher version = VERSION.matcher(give("--version"));
        return version.find() ? version.group() : "";
    }

    /** Whether this Git knows all that we ask of it. */
    public boolean isRecent() throws MachineException {
        Matcher version = VERSION.matcher(version());
        if (!version.find()) {
            return true;
        }
        int major = Integer.parseInt(version.group(1));
        return major > MAJOR || major == MAJOR && Integer.parseInt(version.group(2)) >= MINOR;
    }

    /** What to say where scratch files cannot be written. */
    static MachineException noScratch() {
        return new MachineException("the folder for temporary files cannot be written", "make room, or set TMPDIR");
    }

    /** A place for files that nobody needs later. */
    Path scratch() {
        return scratch;
    }

    /**
     * A repository of its own that has the objects of this one, and neither its settings nor its references: what a stranger
     * wrote there starts no program while the network is used. The user's own settings hold.
     *
     * @param reading whether what is made stays in the scratch folder instead of among the objects of this one
     */
    Git apart(boolean reading) throws MachineException {
        String objects = give("rev-parse", "--path-format=absolute", "--git-path", "objects");
        Path shallow = Path.of(give("rev-parse", "--path-format=absolute", "--git-path", "shallow"));
        String format = give("rev-parse", "--show-object-format");
        String carried = run("config", "-z", "--get-regexp", CARRIED).out();
        Path own = scratch.resolve("repository");
        give("init", "--quiet", "--bare", "--template=", "--object-format=" + format, own.toString());
        try {
            if (Files.isRegularFile(shallow)) {
                Files.copy(shallow, own.resolve("shallow"));
            }
        } catch (IOException e) {
            throw noScratch();
        }
        Map<String, String> all = new TreeMap<>(env);
        all.put("GIT_DIR", own.toString());
        // `ext::` and the like start a program of the address's choice.
        all.put("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh");
        all.put(reading ? "GIT_ALTERNATE_OBJECT_DIRECTORIES" : "GIT_OBJECT_DIRECTORY", objects);
        Git apart = new Git(program, top(), scratch, all);
        for (String setting : carried.isEmpty() ? new String[0] : carried.split("\0")) {
            String[] pair = setting.split("\n", 2);
            apart.give("config", "--add", pair[0], pair.length == 1 ? "" : pair[1]);
        }
        if (!apart.run("config", "core.sshCommand").isFine()) {
            apart.give("config", "core.sshCommand", SSH);
        }
        return apart;
    }

    /**
     * The top of the repository around our folder: where its {@code .git} is.
     *
     * @throws MachineException if the repository has no files, or says that they are elsewhere
     */
    public Path top() throws MachineException {
        GitResult run = run("rev-parse", "--path-format=absolute", "--show-toplevel");
        try {
            @Nullable Path own = folder.toRealPath();
            while (own != null && !Files.exists(own.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                own = own.getParent();
            }
            if (run.isFine() && own != null && Files.isSameFile(Path.of(run.out()), own)) {
                return own;
            }
        } catch (IOException | InvalidPathException e) {
            // It is nowhere, and told below.
        }
        String where = run.isFine() ? "says that its files are in `" + run.out() + "`" : "says that it has no files";
        throw new MachineException(
                "the repository around `" + folder + "` " + where,
                "`git config --show-origin --get-regexp 'core[.](worktree|bare)'` shows where; take that line out");
    }

    /** This Git without the programs that the repository's own settings would send the files of the working tree through. */
    private Git unfiltered() throws MachineException {
        Map<String, String> more = new TreeMap<>();
        int count = 0;
        for (String scope : List.of("--local", "--worktree")) {
            // A scope that is named leaves out the files that it includes, unless told not to.
            String names = run("config", scope, "--includes", "-z", "--name-only", "--get-regexp", FILTER)
                    .out();
            for (String name : names.isEmpty() ? new String[0] : names.split("\0")) {
                more.put("GIT_CONFIG_KEY_" + count, name);
                more.put("GIT_CONFIG_VALUE_" + count, name.endsWith(".required") ? "false" : "");
                count++;
            }
        }
        more.put("GIT_CONFIG_COUNT", Integer.toString(count));
        return with(more);
    }

    /** This Git with more variables. */
    Git with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(env);
        all.putAll(more);
        return new Git(program, folder, scratch, all);
    }

    /** Runs Git with these arguments, whatever comes of it. */
    public GitResult run(String... arguments) throws MachineException {
        return run(Closed.isReadingFiles(arguments[0]) ? GitTimeout.FILES : GitTimeout.HERE, arguments);
    }

    /** Likewise, for what may take longer. */
    GitResult run(GitTimeout patience, String... arguments) throws MachineException {
        return fed("", patience, arguments);
    }

    /** What Git gives for these arguments; a refusal is a problem. */
    public String give(String... arguments) throws MachineException {
        return given(run(arguments), arguments);
    }

    /** Likewise, with this text as its input, which may be long. */
    String giveFor(String input, String... arguments) throws MachineException {
        return given(fed(input, GitTimeout.WORK, arguments), arguments);
    }

    private static String given(GitResult run, String... arguments) throws MachineException {
        if (!run.isFine()) {
            throw new MachineException("`git " + arguments[0] + "` fails: " + run.reason(), null);
        }
        return run.out();
    }

    private GitResult fed(String input, GitTimeout patience, String... arguments) throws MachineException {
        List<String> line = Closed.line(program, scratch.resolve("nothing"), arguments);
        Git git = Closed.isReadingFiles(arguments[0]) ? unfiltered() : this;
        return Program.run(line, folder, git.env, new Program.Pipes(scratch, input, "git " + arguments[0], patience));
    }

    /** Removes the scratch files. */
    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(scratch)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                // Git makes objects read-only, which keeps Windows from deleting them.
                path.toFile().setWritable(true);
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // The system empties its folder for temporary files by itself.
        }
    }
}
