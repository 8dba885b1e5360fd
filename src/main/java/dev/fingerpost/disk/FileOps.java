package dev.fingerpost.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Every operation that writing a site does on the disk, and no other. A test can let each of them fail, or stop the
 * program there.
 */
public interface FileOps {
    /** What there is at this path, links not followed; null if nothing. */
    @Nullable
    BasicFileAttributes look(Path path) throws IOException;

    /** What a folder holds, by name. */
    SortedMap<String, Path> list(Path folder) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Writes a file that does not exist yet, readable by all and writable by its owner. */
    void write(Path file, byte[] bytes) throws IOException;

    /** The same with the rights that the user's settings give: a file that an author then owns. */
    void writeOwn(Path file, byte[] bytes) throws IOException;

    /** Makes a folder that does not exist yet, open to all and writable by its owner. */
    void makeFolder(Path folder) throws IOException;

    /** Makes a folder and all above it, with the rights that the user's settings give. */
    void makeFolders(Path folder) throws IOException;

    /** Gives a file a second name. */
    void link(Path name, Path file) throws IOException;

    /** Whether a file has the rights that {@link #write} gives. */
    boolean hasUsualRights(Path file) throws IOException;

    /** Waits until a file's bytes, or a folder's list of names, would survive a loss of power. */
    void sync(Path path) throws IOException;

    /** The same for many at once, which is far quicker than one after the other. */
    void syncAll(List<Path> paths) throws IOException;

    /** Renames within one file system, in one step; nothing is at the new place before. */
    void move(Path from, Path to) throws IOException;

    /** The same over a file that is there. */
    void replace(Path from, Path to) throws IOException;

    /** Lets two names change places in one step; false, with nothing done, where that cannot be. */
    boolean exchange(Path one, Path other) throws IOException;

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException;

    /** Takes the lock on this file, which ends with the process at the latest; null if another has it. */
    @Nullable
    Closeable lock(Path file) throws IOException;
}
