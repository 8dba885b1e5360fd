package dev.fingerpost.project;

import dev.fingerpost.disk.FileNames;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.path.ThemePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The built-in theme, which travels beside the classes: in the jar, or in a folder while Fingerpost itself is made. */
public final class Theme {
    private static final String FOLDER = "theme/";

    private Theme() {}

    /** Read when somebody asks; nothing changes it while a program runs. */
    private static final class BuiltIn {
        static final SortedMap<ThemePath, Bytes> FILES = Collections.unmodifiableSortedMap(read());
    }

    /** Every file of the built-in theme, by its path there. */
    public static SortedMap<ThemePath, Bytes> builtIn() {
        return BuiltIn.FILES;
    }

    private static SortedMap<ThemePath, Bytes> read() {
        try {
            Path home = Path.of(Theme.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            SortedMap<ThemePath, Bytes> files =
                    Files.isDirectory(home) ? fromFolder(home.resolve(FOLDER)) : fromJar(home);
            files.keySet().removeIf(name -> FileNames.isHidden(name.name()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in theme cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static SortedMap<ThemePath, Bytes> fromJar(Path jar) throws IOException {
        SortedMap<ThemePath, Bytes> files = new TreeMap<>();
        try (JarFile archive = new JarFile(jar.toString())) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = archive.getInputStream(entry)) {
                        files.put(
                                new ThemePath(entry.getName().substring(FOLDER.length())), Bytes.of(in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }

    static SortedMap<ThemePath, Bytes> fromFolder(Path folder) throws IOException {
        SortedMap<ThemePath, Bytes> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                files.put(new ThemePath(name), Bytes.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
