package dev.fingerpost.project;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Files that an author gets from us and then owns: written once, and never over anything. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * What stands where these files would go, by path from the folder: a file, a link, or what is no folder on the way.
     *
     * @param paths with {@code /} between names
     */
    public static SortedSet<String> inTheWay(Path folder, Collection<String> paths) {
        SortedSet<String> found = new TreeSet<>();
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                String parent = path.substring(0, slash);
                Path there = folder.resolve(parent);
                if (isThere(there) && !Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(parent);
                }
            }
            if (isThere(folder.resolve(path))) {
                found.add(path);
            }
        }
        return found;
    }

    /** What is wrong with the name of a new file, to follow the name in a sentence; null if nothing is. */
    public static @Nullable String fault(String name) {
        return FileNames.fault(name);
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes these files, all or none, and the folders that they need.
     *
     * @throws MachineException if one of them is there already, or cannot be written
     */
    public static void write(Path folder, SortedMap<String, byte[]> files) throws MachineException {
        List<Path> written = new ArrayList<>();
        Path at = folder;
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                at = folder.resolve(file.getKey());
                Files.createDirectories(at.getParent());
                Files.write(at, file.getValue(), CREATE_NEW, WRITE);
                written.add(at);
            }
        } catch (IOException e) {
            takeBack(written, e);
            throw new MachineException(
                    "`" + at + "` cannot be written: " + WholeFile.reason(e), "nothing was left behind", e);
        }
    }

    private static void takeBack(List<Path> written, IOException e) {
        for (Path file : written) {
            try {
                Files.delete(file);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
        }
    }
}
