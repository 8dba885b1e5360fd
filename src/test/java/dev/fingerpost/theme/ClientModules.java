package dev.fingerpost.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of the client program as they stand in the project. */
final class ClientModules {
    private static final Path ROOT = Path.of("src/main/js");

    private ClientModules() {}

    /** Text of all modules, by path relative to the program's folder, in order. */
    static Map<String, String> all() {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(".js"))
                    .collect(Collectors.toMap(
                            path -> ROOT.relativize(path).toString().replace('\\', '/'),
                            ClientModules::read,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of the modules in these folders, one after the other. */
    static String in(String... folders) {
        StringBuilder text = new StringBuilder();
        for (String folder : folders) {
            all().forEach((path, module) -> text.append(path.startsWith(folder + "/") ? module + "\n" : ""));
        }
        return text.toString();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
