package dev.fingerpost.project;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.path.ProjectPath;
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
     * What stands where these files would go: a file, a link, or what is no folder on the way.
     */
    public static SortedSet<ProjectPath> inTheWay(Path folder, Collection<ProjectPath> paths) {
        SortedSet<ProjectPath> found = new TreeSet<>();
        for (ProjectPath path : paths) {
            for (ProjectPath parent : path.folders()) {
                Path there = folder.resolve(parent.text());
                if (isThere(there) && !Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(parent);
                }
            }
            if (isThere(folder.resolve(path.text()))) {
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
    public static void write(Path folder, SortedMap<ProjectPath, byte[]> files) throws MachineException {
        List<Path> written = new ArrayList<>();
        Path at = folder;
        try {
            for (Map.Entry<ProjectPath, byte[]> file : files.entrySet()) {
                at = folder.resolve(file.getKey().text());
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
                Files.deleteIfExists(file);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
        }
    }
}
