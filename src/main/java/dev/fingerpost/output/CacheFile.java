package dev.fingerpost.output;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file with what may be forgotten at any time. Damaged, or not to be read or written, it is as good as none. */
public final class CacheFile {
    private static final int SUM_BYTES = 16;

    private final FileOps files;
    private final Path file;
    private final int most;

    /** @param most how many bytes it may have */
    CacheFile(FileOps files, Path file, int most) {
        this.files = files;
        this.file = file;
        this.most = most;
    }

    /** What was written last; null if there is nothing, or something else. */
    public @Nullable Bytes read() {
        try {
            BasicFileAttributes there = files.look(file);
            if (there == null || there.size() > most) {
                return null;
            }
            byte[] all = files.read(file);
            int end = Math.max(0, all.length - SUM_BYTES);
            Bytes bytes = Bytes.of(Arrays.copyOf(all, end));
            String sum = new String(all, end, all.length - end, StandardCharsets.US_ASCII);
            return sum.equals(bytes.crc()) ? bytes : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Stands for the very file that is there: one that somebody put in its place, with the same bytes or others, is none that a build left. Null if there
     * is none.
     */
    public @Nullable String identity() {
        try {
            BasicFileAttributes there = files.look(file);
            return there == null ? null : WholeFile.identity(there);
        } catch (IOException e) {
            return null;
        }
    }

    /** Replaces what was written last, in one step. What takes more than it may have is forgotten at once. */
    public void write(Bytes bytes) {
        try {
            Path folder = requireNonNull(file.getParent());
            if (isElsewhere(requireNonNull(folder.getParent())) || isElsewhere(folder)) {
                return;
            }
            if (bytes.size() > most - SUM_BYTES) {
                if (files.look(file) != null) {
                    files.delete(file);
                }
                return;
            }
            files.makeFolders(folder);
            put(bytes.toArray(bytes.crc().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            // Without it the next build takes as long as this one.
        }
    }

    private void put(byte[] all) throws IOException {
        Path fresh = WholeFile.writeBeside(files, file, all);
        try {
            files.replace(fresh, file);
        } catch (IOException e) {
            WholeFile.drop(files, fresh, e);
        }
    }

    /** Whether a link, or another thing that is no folder, stands there. */
    private boolean isElsewhere(Path folder) throws IOException {
        BasicFileAttributes there = files.look(folder);
        return there != null && !there.isDirectory();
    }
}
