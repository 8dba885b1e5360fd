package dev.fingerpost.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds programs on the path, and only there: Windows would look into the current folder first, which may be a stranger's. */
final class Program {
    private Program() {}

    static @Nullable Path find(String name, Map<String, String> env) {
        String path = env.entrySet().stream()
                .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        for (String folder : path.split(java.io.File.pathSeparator)) {
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
