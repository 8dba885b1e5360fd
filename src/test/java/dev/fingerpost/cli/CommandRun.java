package dev.fingerpost.cli;

import dev.fingerpost.pipeline.Build;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs command lines in a folder, on a day that does not pass. */
final class CommandRun {
    /** Sunday, the 1st of March 2026. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Build BUILD = Build.once();

    final Path cwd;
    final Map<String, String> env = new TreeMap<>();
    /** Stands for the program; a build remembers nothing without. */
    @Nullable
    String program;

    String out = "";
    String err = "";

    CommandRun(Path cwd) {
        this.cwd = cwd;
    }

    int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new World(
                        cwd,
                        env,
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                        false,
                        BUILD::run,
                        BUILD::model,
                        program,
                        TODAY));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(cwd.resolve(path).getParent());
        Files.writeString(cwd.resolve(path), text);
    }

    String read(String path) throws IOException {
        return Files.readString(cwd.resolve(path));
    }

    /** Every file below the folder, by path, with its text. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(cwd)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        cwd.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
