package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar, run as its users run it: as a process of its own. */
public final class Jar {
    public static final Path FILE = Path.of("target", "fingerpost.jar").toAbsolutePath();

    /** The flags that the launcher sets for short runs. */
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    /** Far above what a loaded machine needs; a run that takes longer hangs. */
    private static final long SECONDS = 300;

    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>(QUICK);
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private Path cwd = Path.of("").toAbsolutePath();

    private Jar() {}

    /** What a run gave. */
    public record Run(int code, String out, String err) {
        /** Itself, if all went well. */
        public Run fine() {
            assertThat(code).as(out + err).isZero();
            return this;
        }
    }

    public static Jar in(Path cwd) {
        Jar jar = new Jar();
        jar.cwd = cwd;
        return jar;
    }

    public Jar java(Path program) {
        java = program;
        return this;
    }

    public Jar option(String option) {
        options.add(option);
        return this;
    }

    public Jar environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Jar umask(String mask) {
        before.addAll(List.of("sh", "-c", "umask " + mask + "; exec \"$@\"", "sh"));
        return this;
    }

    /** Sends the data of a run to a device, in place of a file. */
    public Jar outTo(Path device) {
        before.addAll(List.of("sh", "-c", "exec \"$@\" > " + device, "sh"));
        return this;
    }

    public Run run(String... args) {
        try {
            return run(command(args));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("fingerpost-", ".out");
        Path err = Files.createTempFile("fingerpost-", ".err");
        try {
            Process process = start(command, out, err);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + SECONDS + " s: " + command);
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts a run that does not end by itself. What it prints goes to these files. */
    public Process start(Path out, Path err, String... args) {
        try {
            return start(command(args), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(List<String> command, Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(cwd.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // Set by the machine of whoever runs the tests; each would show in what the run prints.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "GITHUB_WORKSPACE", "NO_COLOR"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private List<String> command(String... args) {
        List<String> command = new ArrayList<>(before);
        command.add(java.toString());
        command.addAll(options);
        command.addAll(List.of("-jar", FILE.toString()));
        command.addAll(List.of(args));
        return command;
    }
}
