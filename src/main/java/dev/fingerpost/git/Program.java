package dev.fingerpost.git;

import dev.fingerpost.diag.MachineException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs, bounded in time and output. Finds them on the path, and only there: Windows would look into the current folder
 * first, which may be a stranger's.
 */
final class Program {
    private static final int OUTPUT_BYTES = 16 << 20;

    private Program() {}

    /**
     * What a program reads and where it writes.
     *
     * @param folder for the files that stand for the three streams
     * @param input text for its standard input
     * @param name what a fault calls the run
     * @param patience after which it is ended, with all that it started
     */
    record Pipes(Path folder, String input, String name, GitTimeout patience) {}

    /**
     * Runs a command to its end.
     *
     * @param command the program and its arguments
     * @throws MachineException if it cannot be started or takes too long
     */
    static GitResult run(List<String> command, Path folder, Map<String, String> env, Pipes pipes)
            throws MachineException {
        Path in = pipes.folder().resolve("in");
        Path out = pipes.folder().resolve("out");
        Path err = pipes.folder().resolve("err");
        try {
            Files.writeString(in, pipes.input());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(env);
            int exit = wait(builder.start(), pipes);
            return new GitResult(exit, read(out).replaceFirst("\r?\n$", ""), read(err));
        } catch (IOException e) {
            throw new MachineException("Git cannot be run: " + e.getMessage(), null);
        }
    }

    private static int wait(Process process, Pipes pipes) throws MachineException {
        try {
            if (process.waitFor(pipes.patience().seconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new MachineException(
                    "`" + pipes.name() + "` did not come to an end within "
                            + pipes.patience().seconds() + " seconds",
                    pipes.patience().hint());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineException("interrupted while Git was at work", null);
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(OUTPUT_BYTES), StandardCharsets.UTF_8);
        }
    }

    static @Nullable Path find(String name, Map<String, String> env) {
        String path = env.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        for (String folder : path.split(File.pathSeparator)) {
            for (String file : List.of(name + ".exe", name)) {
                Path program = program(folder, file);
                if (program != null) {
                    return program;
                }
            }
        }
        return null;
    }

    private static @Nullable Path program(String folder, String file) {
        try {
            Path program = Path.of(folder, file);
            return program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program) ? program : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
