package dev.fingerpost.output;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as texts by path, for tests. */
public final class Folders {
    private Folders() {}

    /** In-memory file systems as Linux, macOS and Windows have them. */
    public static List<Configuration> systems() {
        return List.of(
                Configuration.unix().toBuilder()
                        .setAttributeViews("basic", "owner", "posix", "unix")
                        .build(),
                Configuration.osX().toBuilder()
                        .setAttributeViews("basic", "owner", "posix", "unix")
                        .build(),
                Configuration.windows());
    }

    /** An empty project folder on a fresh system. */
    public static Path project(Configuration system) {
        return project(Jimfs.newFileSystem(system));
    }

    private static Path project(FileSystem system) {
        Path root = system.getRootDirectories().iterator().next();
        try {
            return Files.createDirectories(root.resolve("home").resolve("project"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void put(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts by path of all files below a folder; a link is its target after an arrow. Null if there is no folder. */
    public static SortedMap<String, String> texts(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.toList()) {
                String name = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (Files.isSymbolicLink(file)) {
                    texts.put(name, "-> " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file)) {
                    texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** What the folder of a site shall hold: its files and their manifest. */
    public static SortedMap<String, String> withManifest(Map<String, String> site) {
        SortedMap<String, String> texts = new TreeMap<>(site);
        texts.put(Manifest.NAME, manifest(files(site)).text());
        return texts;
    }

    static Manifest manifest(List<OutputFile> files) {
        SortedMap<SitePath, Manifest.Entry> entries = new TreeMap<>();
        files.forEach(file -> entries.put(file.path(), Manifest.Entry.of(file.bytes())));
        return new Manifest(entries);
    }

    static OutputWriter writer(FileOps files, Path project, Path output) throws MachineException {
        return new OutputWriter(files, Workbench.of(OutputGuard.check(project, output, List.of(), List.of())));
    }

    /** Makes the output folder hold exactly these files. */
    static Stage.Written write(OutputWriter writer, Map<String, String> site, boolean clean) throws MachineException {
        try (Stage stage = writer.stage()) {
            files(site).forEach(stage);
            return stage.commit(clean);
        }
    }

    public static List<OutputFile> files(Map<String, String> site) {
        List<OutputFile> files = new ArrayList<>();
        site.forEach((path, text) -> files.add(OutputFile.text(new SitePath(path), text)));
        return files;
    }
}
