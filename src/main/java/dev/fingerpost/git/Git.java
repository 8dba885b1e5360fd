package dev.fingerpost.git;

import dev.fingerpost.diag.MachineException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Git in one folder. Every run is bounded in time and output, asks nobody anything, and sees none of the variables that point a
 * Git inside of a hook elsewhere. Scratch files live until {@link #close()}.
 */
public final class Git implements Closeable {
    private static final int MAJOR = 2;
    private static final int MINOR = 31;

    /** The oldest Git that knows all that we ask of it: {@code rev-parse --path-format} came with 2.31. */
    public static final String OLDEST = MAJOR + "." + MINOR;

    /** A push over a slow line takes minutes; one that takes longer hangs. */
    private static final int SECONDS = 600;

    private static final int OUTPUT_BYTES = 16 << 20;

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
     * What a run of Git came to.
     *
     * @param exit 0 where Git is content
     * @param out what it gave, without the last line break
     * @param err what it said
     */
    public record Run(int exit, String out, String err) {
        public boolean isFine() {
            return exit == 0;
        }

        /** What Git said, in one line: the first that tells of a fault, else the last one. */
        public String reason() {
            List<String> lines = (err + "\n" + out)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.stream()
                    .filter(line -> line.startsWith("fatal:") || line.startsWith("error:"))
                    .findFirst()
                    .orElse(lines.isEmpty() ? "exit code " + exit : lines.get(lines.size() - 1))
                    .replaceFirst("^(fatal|error): ", "");
        }
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

    /** This Git with more variables. */
    Git with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(env);
        all.putAll(more);
        return new Git(program, folder, scratch, all);
    }

    /** Runs Git with these arguments, whatever comes of it. */
    public Run run(String... arguments) throws MachineException {
        return fed("", arguments);
    }

    /** What Git gives for these arguments; a refusal is a problem. */
    public String give(String... arguments) throws MachineException {
        return given(fed("", arguments), arguments);
    }

    /** Likewise, with this text as its input. */
    String giveFor(String input, String... arguments) throws MachineException {
        return given(fed(input, arguments), arguments);
    }

    private static String given(Run run, String... arguments) throws MachineException {
        if (!run.isFine()) {
            throw new MachineException("`git " + arguments[0] + "` fails: " + run.reason(), null);
        }
        return run.out();
    }

    private Run fed(String input, String... arguments) throws MachineException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-c",
                "core.splitIndex=false",
                "-c",
                "core.sparseCheckout=false",
                "-c",
                "gc.auto=0"));
        command.addAll(List.of(arguments));
        Path in = scratch.resolve("in");
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        try {
            Files.writeString(in, input);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(env);
            int exit = wait(builder.start(), arguments[0]);
            return new Run(exit, read(out).replaceFirst("\r?\n$", ""), read(err));
        } catch (IOException e) {
            throw new MachineException("Git cannot be run: " + e.getMessage(), null);
        }
    }

    private static int wait(Process process, String what) throws MachineException {
        try {
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new MachineException(
                    "`git " + what + "` did not end within " + SECONDS / 60 + " minutes", "run it by hand to see why");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineException("interrupted while Git was at work", null);
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        }
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(OUTPUT_BYTES), StandardCharsets.UTF_8);
        }
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
