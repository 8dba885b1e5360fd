package dev.fingerpost.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The disk itself. */
public final class RealFiles implements FileOps {
    /** Waits that share one turn of the disk: with 4, 10,000 files took a twentieth of the time that one took. */
    private static final int SYNC_THREADS = 8;

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    @Override
    public @Nullable BasicFileAttributes look(Path path) throws IOException {
        try {
            return WholeFile.attributes(path);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public SortedMap<String, Path> list(Path folder) throws IOException {
        if (!WholeFile.attributes(folder).isDirectory()) {
            throw new FileSystemException(folder.toString(), null, "`" + folder + "` is no folder");
        }
        return children(folder);
    }

    /** What a folder holds, by exact name: on systems that ignore case, {@code A.md} is not {@code a.md} here either. */
    public static SortedMap<String, Path> children(Path folder) throws IOException {
        SortedMap<String, Path> children = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                children.put(child.getFileName().toString(), child);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return children;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        // To open a pipe is to wait for whoever writes to it, and a link may lead anywhere.
        if (!WholeFile.attributes(file).isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "`" + file + "` is no plain file");
        }
        return Files.readAllBytes(file);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        writeOwn(file, bytes);
        setRights(file, FILE);
    }

    @Override
    public void writeOwn(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, CREATE_NEW, WRITE);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
        setRights(folder, FOLDER);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Set after the fact: what is asked for at creation is cut by the user's umask. */
    private static void setRights(Path path, Set<PosixFilePermission> rights) throws IOException {
        PosixFileAttributeView view = posix(path);
        if (view != null) {
            view.setPermissions(rights);
        }
    }

    private static @Nullable PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public boolean hasUsualRights(Path file) throws IOException {
        PosixFileAttributeView view = posix(file);
        return view == null || view.readAttributes().permissions().equals(FILE);
    }

    @Override
    public void sync(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (FileChannel channel = FileChannel.open(path, WRITE)) {
                channel.force(true);
            }
            return;
        }
        try (FileChannel channel = FileChannel.open(path, READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders and needs no sync of them: its journal keeps renames in order.
            if (posix(path) != null
                    && path.getFileSystem().provider().getScheme().equals("file")) {
                throw e;
            }
        }
    }

    @Override
    public void syncAll(List<Path> paths) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(SYNC_THREADS);
        try {
            List<Future<?>> syncs = new ArrayList<>();
            for (Path path : paths) {
                syncs.add(threads.submit(() -> {
                    sync(path);
                    return path;
                }));
            }
            for (Future<?> sync : syncs) {
                sync.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        return NameExchange.run(one, other);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public @Nullable Closeable lock(Path file) throws IOException {
        BasicFileAttributes there = look(file);
        // To open a pipe is to wait for whoever reads it.
        if (there != null && !there.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "its lock `" + file + "` is no plain file: remove it");
        }
        FileChannel channel = FileChannel.open(file, CREATE, WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very process: held all the same.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : channel;
    }
}
