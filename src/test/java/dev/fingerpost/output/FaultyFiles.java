package dev.fingerpost.output;

import dev.fingerpost.disk.FileOps;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** A disk on which one operation fails, or all from then on, or at which the program stops. */
public class FaultyFiles implements FileOps {
    /** What happens at the chosen operation. */
    public enum Fault {
        NONE,
        /** It fails, having done nothing; the next ones work. */
        FAILS,
        /** It and all after it fail. */
        FAILS_FROM_HERE,
        /** It fails, having done its work, or half of it where bytes are written. */
        FAILS_LATE,
        /** The program is killed before it. */
        KILLED,
        /** The program is killed while half of the bytes are written. */
        KILLED_HALFWAY
    }

    /** Stands for the end of the process: nobody catches it, and no operation works after it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private interface Operation<T> {
        T run() throws IOException;
    }

    private final FileOps real;
    private final Fault fault;
    private final int chosen;
    private int count;

    FaultyFiles(FileOps real) {
        this(real, Fault.NONE, -1);
    }

    public FaultyFiles(FileOps real, Fault fault, int chosen) {
        this.real = real;
        this.fault = fault;
        this.chosen = chosen;
    }

    /** Whether so many operations were asked for that the chosen one was among them. */
    public boolean isReached() {
        return count > chosen;
    }

    private <T> T run(Operation<T> operation, Operation<T> halfway) throws IOException {
        int number = count++;
        boolean isKill = fault == Fault.KILLED || fault == Fault.KILLED_HALFWAY;
        if (number < chosen || number > chosen && !isKill && fault != Fault.FAILS_FROM_HERE) {
            return operation.run();
        }
        if (number == chosen && (fault == Fault.FAILS_LATE || fault == Fault.KILLED_HALFWAY)) {
            halfway.run();
        }
        if (isKill) {
            throw new Killed();
        }
        throw new IOException("no space left on device");
    }

    private <T> T run(Operation<T> operation) throws IOException {
        return run(operation, operation);
    }

    private void act(Action action) throws IOException {
        run(() -> {
            action.run();
            return 0;
        });
    }

    private interface Action {
        void run() throws IOException;
    }

    @Override
    public BasicFileAttributes look(Path path) throws IOException {
        return run(() -> real.look(path));
    }

    @Override
    public SortedMap<String, Path> list(Path folder) throws IOException {
        return run(() -> real.list(folder));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return run(() -> real.read(file));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        run(
                () -> {
                    real.write(file, bytes);
                    return 0;
                },
                () -> {
                    real.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                    return 0;
                });
    }

    @Override
    public void writeOwn(Path file, byte[] bytes) throws IOException {
        run(
                () -> {
                    real.writeOwn(file, bytes);
                    return 0;
                },
                () -> {
                    real.writeOwn(file, Arrays.copyOf(bytes, bytes.length / 2));
                    return 0;
                });
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        act(() -> real.makeFolder(folder));
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        act(() -> real.makeFolders(folder));
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        act(() -> real.link(name, file));
    }

    @Override
    public boolean hasUsualRights(Path file) throws IOException {
        return run(() -> real.hasUsualRights(file));
    }

    @Override
    public void sync(Path path) throws IOException {
        act(() -> real.sync(path));
    }

    @Override
    public void syncAll(List<Path> paths) throws IOException {
        act(() -> real.syncAll(paths));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        act(() -> real.move(from, to));
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        act(() -> real.replace(from, to));
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        return run(() -> real.exchange(one, other));
    }

    @Override
    public void delete(Path path) throws IOException {
        act(() -> real.delete(path));
    }

    @Override
    public Closeable lock(Path file) throws IOException {
        return run(() -> real.lock(file), () -> null);
    }
}
