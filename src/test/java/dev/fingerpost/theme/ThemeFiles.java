package dev.fingerpost.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The built-in theme as it stands in the project. */
final class ThemeFiles {
    private static final Path ROOT = Path.of("templates");

    private ThemeFiles() {}

    /** Text of all files with this ending, by path relative to the theme, in order. */
    static Map<String, String> endingIn(String ending) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(ROOT)) {
            paths.filter(path -> path.toString().endsWith(ending))
                    .forEach(path -> files.put(ROOT.relativize(path).toString().replace('\\', '/'), read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("the theme has no file that ends in " + ending);
        }
        return files;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
