package dev.fingerpost.project;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Files that an author gets from us and then owns: written once, and never over anything. */
public final class NewFiles {
    private final FileOps disk;
    /** The last one first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private NewFiles(FileOps disk) {
        this.disk = disk;
    }

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

    /** Takes those out of {@code files} that have something in their way, and gives what that is. */
    public static SortedSet<ProjectPath> leaveOut(Path folder, SortedMap<ProjectPath, byte[]> files) {
        SortedSet<ProjectPath> there = inTheWay(folder, files.keySet());
        files.keySet()
                .removeIf(
                        path -> there.contains(path) || path.folders().stream().anyMatch(there::contains));
        return there;
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
     * @throws MachineException if one of them is there already, would lie outside of the folder, or cannot be written
     */
    public static void write(Path folder, SortedMap<ProjectPath, byte[]> files) throws MachineException {
        write(new RealFiles(), folder, files);
    }

    static void write(FileOps disk, Path folder, SortedMap<ProjectPath, byte[]> files) throws MachineException {
        for (ProjectPath path : files.keySet()) {
            if (leadsOut(folder, path)) {
                throw new MachineException("`" + path + "` does not lie in `" + folder + "`", "nothing was written");
            }
        }
        NewFiles made = new NewFiles(disk);
        Path at = folder;
        try {
            for (Map.Entry<ProjectPath, byte[]> file : files.entrySet()) {
                at = folder.resolve(file.getKey().text());
                made.folders(requireNonNull(at.getParent()));
                made.file(at, file.getValue());
            }
        } catch (IOException e) {
            String left = made.takeBack(e);
            throw new MachineException("`" + at + "` cannot be written: " + WholeFile.reason(e), left, e);
        }
    }

    /** Whether a path begins at a root, or goes up: where it ends then hangs on links. */
    private static boolean leadsOut(Path folder, ProjectPath path) {
        Path below = folder.getFileSystem().getPath(path.text());
        Path top = folder.toAbsolutePath().normalize();
        return below.getRoot() != null
                || !below.normalize().equals(below)
                || !top.resolve(below).normalize().startsWith(top);
    }

    private void folders(Path folder) throws IOException {
        if (disk.look(folder) != null) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            folders(above);
        }
        made.push(folder);
        disk.makeFolders(folder);
    }

    /** Under another name first, so that nobody finds half of a file; what somebody puts there meanwhile stays. */
    private void file(Path file, byte[] bytes) throws IOException {
        if (disk.look(file) != null) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path fresh = WholeFile.writeBeside(disk, file, bytes);
        made.push(fresh);
        made.push(file);
        try {
            disk.link(file, fresh);
        } catch (FileAlreadyExistsException e) {
            made.pop();
            throw e;
        } catch (IOException e) {
            // A file system without second names.
            disk.move(fresh, file);
        }
        if (disk.look(fresh) != null) {
            disk.delete(fresh);
        }
        made.remove(fresh);
    }

    /** What is left, in words. */
    private String takeBack(IOException fault) {
        made.forEach(path -> WholeFile.drop(disk, path, fault));
        return fault.getSuppressed().length == 0
                ? "nothing was left behind"
                : "what was written before could not be taken back: remove `" + made.getLast() + "`";
    }

    /**
     * Writes a folder that is not there yet with these files: nobody finds half of it, whenever the program ends. What an earlier
     * run left unfinished goes.
     *
     * @throws MachineException if it cannot be written; nothing has its name then
     */
    public static void writeFolder(Path folder, SortedMap<ProjectPath, byte[]> files) throws MachineException {
        writeFolder(new RealFiles(), folder, files);
    }

    static void writeFolder(FileOps disk, Path folder, SortedMap<ProjectPath, byte[]> files) throws MachineException {
        Path part = folder.resolveSibling("." + folder.getFileName() + ".fingerpost-new");
        try {
            remove(disk, part);
            write(disk, part, files);
            disk.move(part, folder);
        } catch (IOException e) {
            if (isMoved(disk, part, folder)) {
                return;
            }
            try {
                remove(disk, part);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw new MachineException(
                    "`" + folder + "` cannot be written: " + WholeFile.reason(e),
                    e.getSuppressed().length == 0 ? "nothing was left behind" : "`" + part + "` is left: remove it",
                    e);
        }
    }

    /** A disk far away may have done what it then says it could not. */
    private static boolean isMoved(FileOps disk, Path from, Path to) {
        try {
            return disk.look(from) == null && disk.look(to) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(FileOps disk, Path path) throws IOException {
        BasicFileAttributes there = disk.look(path);
        if (there == null) {
            return;
        }
        if (there.isDirectory()) {
            for (Path child : disk.list(path).values()) {
                remove(disk, child);
            }
        }
        disk.delete(path);
    }
}
