package dev.fingerpost.disk;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one file whole, as it was at one moment, and replaces one whole. Links are never followed, devices and pipes never opened. */
public final class WholeFile {
    /** How often a file that changes under our eyes is read again. */
    private static final int ATTEMPTS = 3;

    private WholeFile() {}

    /** @param attributes as they were before and after the bytes were read */
    public record Content(byte[] bytes, BasicFileAttributes attributes) {}

    /**
     * What a file holds, or null with a note why not.
     *
     * @param path the file's name in reports
     * @param limit how many bytes it may have
     */
    public static @Nullable Content read(Path file, ProjectPath path, int limit, Notes notes) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                BasicFileAttributes before = attributes(file);
                if (!isPlainFile(before, path, notes)) {
                    return null;
                }
                byte[] bytes = before.size() > limit ? new byte[0] : bytes(file, limit);
                if (before.size() > limit || bytes.length > limit) {
                    tooLarge(path, limit, notes);
                    return null;
                }
                if (bytes.length == before.size() && isSame(before, attributes(file))) {
                    return new Content(bytes, before);
                }
            }
            changed(path, notes);
        } catch (NoSuchFileException e) {
            changed(path, notes);
        } catch (IOException e) {
            unreadable(path, reason(e), notes);
        }
        return null;
    }

    public static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether this is a file with bytes of its own; else notes what it is. */
    public static boolean isPlainFile(BasicFileAttributes attributes, ProjectPath path, Notes notes) {
        if (attributes.isSymbolicLink()) {
            link(path, notes);
        } else if (attributes.isDirectory()) {
            unreadable(path, "it is a folder", notes);
        } else if (!attributes.isRegularFile()) {
            unreadable(path, "it is a device, a pipe or a socket", notes);
        }
        return attributes.isRegularFile();
    }

    /** Whether this is a folder; else notes what it is. */
    public static boolean isFolder(Path folder, ProjectPath path, Notes notes) {
        try {
            BasicFileAttributes attributes = attributes(folder);
            if (attributes.isSymbolicLink()) {
                link(path, notes);
            } else if (!attributes.isDirectory()) {
                unreadable(path, "it is no folder", notes);
            }
            return attributes.isDirectory();
        } catch (IOException e) {
            unreadable(path, reason(e), notes);
            return false;
        }
    }

    private static void link(ProjectPath path, Notes notes) {
        notes.add(
                Code.FILE_LINK,
                Position.wholeFile(path),
                "`" + path + "` is a symbolic link",
                "links are not followed; put a copy of what it points to in its place");
    }

    public static void unreadable(ProjectPath path, String reason, Notes notes) {
        notes.add(
                Code.FILE_UNREADABLE,
                Position.wholeFile(path),
                "`" + path + "` cannot be read: " + reason,
                "make it readable, or move it out of the project");
    }

    private static void changed(ProjectPath path, Notes notes) {
        notes.add(
                Code.FILE_CHANGED,
                Position.wholeFile(path),
                "`" + path + "` changed while it was read",
                "build again when it is saved");
    }

    private static void tooLarge(ProjectPath path, int limit, Notes notes) {
        String message = "`" + path + "` is larger than " + size(limit) + ", the most that a file of its kind may have";
        String hint = limit == Limits.TEMPLATE_FILE_BYTES
                ? "take out what the theme has already, or move parts of a template into others and `<#include>` them"
                : "split it, or link to it elsewhere";
        notes.add(Code.FILE_TOO_LARGE, Position.wholeFile(path), message, hint);
    }

    /** Whole megabytes, or kilobytes if it is less than one. */
    public static String size(long bytes) {
        return bytes < 1024 * 1024 ? bytes / 1024 + " KB" : bytes / (1024 * 1024) + " MB";
    }

    private static byte[] bytes(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit + 1);
        }
    }

    /** Whether a file looks from outside as it did before. */
    public static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size()
                && after.isRegularFile()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && Objects.equals(before.fileKey(), after.fileKey());
    }

    /** Stands for the very file, as it looks from outside: one that was put in its place has another, whatever its bytes. */
    public static String identity(BasicFileAttributes file) {
        return file.size() + " " + file.fileKey() + " " + file.lastModifiedTime();
    }

    /** Whether an operation failed at what somebody else put where a file was to be. */
    public static boolean isInTheWay(IOException e) {
        return e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException;
    }

    /** Why an operation on a file failed, in words. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        if (isInTheWay(e)) {
            // Often another file than the one that was to be written, which the user has to find.
            String file = ((FileSystemException) e).getFile();
            return (file == null ? "something" : "`" + file + "`") + " is there already";
        }
        String told = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return told == null ? e.getClass().getSimpleName() : told;
    }

    /**
     * Writes these bytes beside a file, for {@link FileOps#replace} to put into its place. The name that is used for that begins with a dot: what a run
     * leaves that was killed is no part of a site. Whatever has it is no file of anybody's and goes; a link there is not followed.
     */
    public static Path writeBeside(FileOps files, Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        if (files.look(fresh) != null) {
            files.delete(fresh);
        }
        try {
            files.writeOwn(fresh, bytes);
        } catch (IOException e) {
            drop(files, fresh, e);
            throw e;
        }
        return fresh;
    }

    /** Gives a file these bytes in one step: a reader finds the old ones or the new ones. */
    public static void rewrite(FileOps files, Path file, byte[] bytes) throws IOException {
        Path fresh = writeBeside(files, file, bytes);
        try {
            files.sync(fresh);
            files.replace(fresh, file);
        } catch (IOException e) {
            drop(files, fresh, e);
            throw e;
        }
    }

    /** Deletes what is of no use after a fault, which is the one to tell. */
    public static void drop(FileOps files, Path file, IOException fault) {
        try {
            if (files.look(file) != null) {
                files.delete(file);
            }
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }
}
